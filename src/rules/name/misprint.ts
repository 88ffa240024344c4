import { misprint } from "../parts/factories/misprint.ts";

export default misprint("name");
