import { letterSpaced } from "../parts/factories/letter-spaced.ts";

export default letterSpaced("name");
