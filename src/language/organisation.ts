import type { Organisation } from "./organisation/body.ts";
import { readBody } from "./organisation/read-body.ts";
import { splitBodies } from "./organisation/split-bodies.ts";

/** Reads what an entry of 公开主体 names. Every text is something: what is no body's name has the kind `other`. */
export function readOrganisation(text: string): Organisation {
  return { raw: text, bodies: splitBodies(text).map((range) => readBody(text, range)) };
}
