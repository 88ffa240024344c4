import type { Range } from "../range.ts";
import { areBodies } from "./bodies.ts";

const LEADING = /^(?:依据|根据|按照|依照|参照|执行|以及|和|及|与|等)/u;

/** Who issued the title whose 《 stands at `end`, when bodies are written directly before it. */
export function issuerBefore(masked: string, floor: number, end: number): Range | undefined {
  let start = Math.max(floor, end - 60);
  for (let at = start; at < end; at++) if (/[,;。:()\n\ue000〕】]/u.test(masked.charAt(at))) start = at + 1;
  while (start < end && " 、".includes(masked.charAt(start))) start++;
  start += LEADING.exec(masked.slice(start, end))?.[0].length ?? 0;
  return areBodies(masked.slice(start, end)) ? { start, end } : undefined;
}
