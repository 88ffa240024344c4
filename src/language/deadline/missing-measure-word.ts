import { rangeOf } from "./fold.ts";
import type { Reading } from "./reading.ts";

/** Notes that 个 is missing between a number and 工作日; offsets are in folded text. */
export function missingMeasureWord({ folded, slips }: Reading, start: number, at: number, end: number): void {
  const range = rangeOf(folded, start, end);
  const place = rangeOf(folded, at, at + 1).start;
  slips.push({
    kind: "missing-measure-word",
    text: folded.raw.slice(range.start, range.end),
    range,
    edit: { range: { start: place, end: place }, text: "个" },
  });
}
