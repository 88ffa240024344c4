import type { Citation } from "../../language/citation/citation.ts";
import { missingIssuer } from "../../language/instruments/missing-issuer.ts";
import { findTitle, isNumberOf, nearestInstrument } from "../../language/instruments.ts";
import type { Range } from "../../language/range.ts";
import { defineRule } from "../define-rule.ts";

/** A title that is no known one and differs from exactly one known title as by a slip of the pen. */
export default defineRule<"basis/title-typo">({
  id: "basis/title-typo",
  severity: "warning",
  presets: { strict: "error" },
  looksAt: "text",
  elements: ["basis"],
  check({ text, citations }, report) {
    for (const citation of citations) {
      const range = citation.title?.range;
      if (range === undefined) continue;
      const found = slipIn(text.slice(range.start, range.end), range, citation);
      if (found === undefined) continue;
      const { right, edit, safe } = found;
      report(
        range,
        { title: text.slice(range.start, range.end), right, kind: found.kind, certain: safe },
        { fix: { safe, edits: [edit] } },
      );
    }
  },
});

interface Slip {
  readonly kind: "character" | "issuer";
  readonly right: string;
  readonly edit: { readonly range: Range; readonly text: string };
  /** Its number says the same. */
  readonly safe: boolean;
}

function slipIn(written: string, range: Range, { numbers }: Citation): Slip | undefined {
  const known = findTitle(written);
  if (known) {
    const missing = missingIssuer(written, known);
    if (missing === undefined) return undefined;
    return {
      kind: "issuer",
      right: known.instrument.title,
      edit: { range, text: known.instrument.title },
      safe: false,
    };
  }
  const near = nearestInstrument(written);
  if (near === undefined) return undefined;
  const { instrument } = near.named;
  const at = { start: range.start + near.written.start, end: range.start + near.written.end };
  const confirmed = numbers.some((number) => isNumberOf(number, instrument));
  // Another number than its own speaks for another document.
  if (!confirmed && numbers.length > 0 && (instrument.numbers ?? []).length > 0 && !instrument.more) return undefined;
  return { kind: "character", right: instrument.title, edit: { range: at, text: near.right }, safe: confirmed };
}
