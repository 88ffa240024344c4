import { letterSpaced } from "../letter-spaced.ts";

export default letterSpaced("content");
