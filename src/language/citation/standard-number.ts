import type { BareNumber } from "./document-number.ts";

/** GB/T 32939-2016, also written GB T 32939—2016, GBT 32939-2016 and GB/T32939-2016; DB and digits are local ones. */
const STANDARD =
  /(?:(GB|DB\d{2,4}) ?\/? ?([TZ])?|([A-Z]{2,3})(?: ?[/ ] ?([TZ]))?) ?(\d{2,6}(?:\.\d{1,2})?) ?- ?((?:19|20)\d{2})(?!\d)/uy;

/** A standard's number, when its first letter stands at `at`. */
export function standardNumberAt(folded: string, text: string, at: number): BareNumber | undefined {
  STANDARD.lastIndex = at;
  const found = STANDARD.exec(folded);
  if (!found) return undefined;
  const [whole, national, nationalKind, other, otherKind, number = "", year = ""] = found;
  const series = national ?? other ?? "";
  const kind = nationalKind ?? otherKind;
  const agency = kind === undefined ? series : `${series}/${kind}`;
  return {
    kind: "standard",
    agency,
    year: Number(year),
    number: Number(number),
    canonical: `${agency} ${number}-${year}`,
    text: text.slice(at, at + whole.length),
    range: { start: at, end: at + whole.length },
  };
}
