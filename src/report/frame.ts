import type { Span } from "../findings/finding.ts";
import { displayWidth } from "../language/display-width.ts";
import { withoutPersonalNumbers } from "../language/personal-data.ts";
import { visible } from "../language/quote.ts";

/** The most columns of a line that a frame shows; a longer line is cut around the finding. */
const WIDEST = 100;

export interface Frame {
  readonly line: string;
  /** Blanks and carets that stand under the finding by display width: Chinese characters are two wide. */
  readonly carets: string;
}

/** The line that a finding begins on, with carets under its part of it. */
export function frameOf(text: string, { start, end }: Span): Frame {
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : text.trimEnd().length;
  // A report is kept and passed on: it shows no number of a person, whatever the finding is about.
  const shown = cutAround(withoutPersonalNumbers(text), from, Math.max(to, from));
  const before = clean(shown.text.slice(0, shown.from));
  const marked = clean(shown.text.slice(shown.from, shown.to));
  return {
    line: clean(shown.text),
    carets: " ".repeat(displayWidth(before)) + "^".repeat(Math.max(1, displayWidth(marked))),
  };
}

/** A line as a terminal shows it: tabs as two blanks, control characters made visible. */
function clean(text: string): string {
  return visible(text.replaceAll("\t", "  "));
}

function cutAround(text: string, from: number, to: number): { text: string; from: number; to: number } {
  if (text.length <= WIDEST) return { text, from, to };
  const start = Math.max(0, Math.min(from - 20, text.length - WIDEST));
  const end = Math.min(text.length, start + WIDEST);
  const head = start > 0 ? "…" : "";
  const tail = end < text.length ? "…" : "";
  const offset = head.length - start;
  return { text: head + text.slice(start, end) + tail, from: from + offset, to: Math.min(to, end) + offset };
}
