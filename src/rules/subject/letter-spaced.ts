import { letterSpaced } from "../factories/letter-spaced.ts";

export default letterSpaced("subject");
