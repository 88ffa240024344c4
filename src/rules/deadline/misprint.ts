import { misprint } from "../factories/misprint.ts";

export default misprint("deadline");
