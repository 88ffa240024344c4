import { misprint } from "../misprint.ts";

export default misprint("content");
