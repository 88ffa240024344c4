import { readNumeral } from "../numeral.ts";
import { agencyStart } from "./agency.ts";
import type { DocumentNumber } from "./citation.ts";
import { afterNumberSign } from "./number-sign.ts";

/** A number without what only its surroundings tell. */
export type BareNumber = Omit<DocumentNumber, "bracketed">;

/** 〔2012〕 with brackets of any kind, also of two kinds, one possibly missing, up to the number. */
const YEAR = /[〔[(【] ?(\d{4}) ?[〕\])】]? ?第? ?(?=\d)|(\d{4})[〕\]] ?第? ?(?=\d)/uy;

/** 〔201680号: the closing bracket is lost with the markup that it stood in. */
const LOST_BRACKET = /[〔[(] ?((?:19|20)\d{2})(\d{1,4}) ?号/uy;

/** 国发〔2012〕45号, when the year's bracket stands at `at`. `floor`: nothing before it belongs to the number. */
export function documentNumberAt(folded: string, text: string, floor: number, at: number): BareNumber | undefined {
  LOST_BRACKET.lastIndex = YEAR.lastIndex = at;
  const lost = LOST_BRACKET.exec(folded);
  const found = lost ?? YEAR.exec(folded);
  if (!found) return undefined;
  const start = agencyStart(folded, floor, endOfAgency(folded, floor, at));
  const agency = folded.slice(start, at).trim();
  if (agency.length < 2) return undefined;
  const end = at + found[0].length;
  if (lost) return documentNumber(agency, Number(lost[1]), Number(lost[2]), text, start, end);
  const year = Number(found[1] ?? found[2]);
  const number = readNumeral(folded, end);
  if (year < 1949 || year > 2099 || !number || number.value > 99_999) return undefined;
  return documentNumber(agency, year, number.value, text, start, afterNumberSign(folded, number.end));
}

/** One blank may stand between the agency and the year. */
function endOfAgency(folded: string, floor: number, at: number): number {
  return at - 1 > floor && folded.charAt(at - 1) === " " ? at - 1 : at;
}

function documentNumber(
  agency: string,
  year: number,
  number: number,
  text: string,
  start: number,
  end: number,
): BareNumber {
  return {
    kind: "document",
    agency,
    year,
    number,
    canonical: `${agency}〔${year}〕${number}号`,
    text: text.slice(start, end),
    range: { start, end },
  };
}
