import type { Citation, DocumentNumber } from "./citation/citation.ts";
import type { Instrument } from "./instruments/instrument.ts";
import { type Near, nearestTitle, slipInStateName } from "./instruments/near.ts";
import { agencyOf, isLocalNumber, numberKey } from "./instruments/numbers.ts";
import { isPlainSlip } from "./instruments/plain-slip.ts";
import { instrumentIndex, type Named } from "./instruments/table.ts";
import { issuersAgree, titleKey, withoutBrackets } from "./instruments/title-key.ts";
import { remembering } from "./remembering.ts";

export type { Instrument, InstrumentNumber } from "./instruments/instrument.ts";
export type { Near } from "./instruments/near.ts";

/** (2019修正), (2021年版), (2023修订): which version a title means. */
const VERSION = /\((?:19|20)\d{2}年?(?:修正|修订|修改|版|年版|修正版|修订版)?\)$/u;

/**
 * The instrument of this title: full or short, with or without the issuing body, with or without
 * 印发…的通知 around it. A body that did not issue it makes it another document.
 */
export function findInstrument(title: string): Instrument | undefined {
  return findTitle(title)?.instrument;
}

/** The same, with the title that it was found under. */
export const findTitle = remembering(lookUpTitle);

function lookUpTitle(title: string): Named | undefined {
  const { key, issuer } = titleKey(title);
  const { byKey, byBareKey } = instrumentIndex();
  const bare = withoutBrackets(key);
  const named =
    byKey.get(key) ?? (bare === key ? byBareKey.get(key) : VERSION.test(key) ? byKey.get(bare) : undefined) ?? [];
  return named.find((one) => issuersAgree(issuer, one.issuer || (issuer === "" ? "" : (one.instrument.issuer ?? ""))));
}

/** The instrument that a title in use, which is no title, means: 《信息公开条例》. */
export function findByWrongTitle(title: string): Instrument | undefined {
  return instrumentIndex().byWrongKey.get(titleKey(title).key);
}

/** The instrument with this number, as canonical spelling; an order that changed several names none. */
export function instrumentByNumber(canonical: string): Instrument | undefined {
  return instrumentIndex().byNumber.get(numberKey(canonical));
}

/**
 * The one known title near to a title that is not known, when they differ as by a slip of the pen:
 * 政府信息公开条件 → 政府信息公开条例. A title that may be one of its own has none.
 */
export const nearestInstrument = remembering(lookUpNearest);

function lookUpNearest(title: string): Near | undefined {
  const { key, issuer } = titleKey(title);
  if (key.length < 5 || findTitle(title) || findByWrongTitle(title)) return undefined;
  const state = slipInStateName(title);
  if (state) return state;
  const near = nearestTitle(title);
  if (near === undefined || !isPlainSlip(key, near.named)) return undefined;
  const known = near.named.issuer || (near.named.instrument.issuer ?? "");
  return issuersAgree(issuer, known) ? near : undefined;
}

/**
 * The instrument that is cited: by its title, which may be a wrong one that is known as such or a
 * misspelt one with the right number, unless a number beside it shows that a local document of the same
 * title is meant; without a title by its number.
 */
export function citedInstrument(citation: Citation): Instrument | undefined {
  const { title, numbers } = citation;
  if (title === undefined) {
    const [number] = numbers;
    return number && numbers.length === 1 ? instrumentByNumber(number.canonical) : undefined;
  }
  const instrument = findInstrument(title.text) ?? findByWrongTitle(title.text) ?? misspelt(title.text, numbers);
  if (instrument === undefined || numbers.length === 0) return instrument;
  if (numbers.some((number) => isNumberOf(number, instrument))) return instrument;
  return numbers.some((number) => isLocalNumber(number.canonical)) && !isLocalInstrument(instrument)
    ? undefined
    : instrument;
}

/** The instrument whose title a written one is near to, when a number beside it is that instrument's. */
function misspelt(title: string, numbers: readonly DocumentNumber[]): Instrument | undefined {
  if (numbers.length === 0) return undefined;
  const near = nearestInstrument(title)?.named.instrument;
  return near && numbers.some((number) => isNumberOf(number, near)) ? near : undefined;
}

/** Whether this is one of the numbers of the instrument, of whichever version. */
export function isNumberOf(number: DocumentNumber, instrument: Instrument): boolean {
  const key = numberKey(number.canonical);
  return (instrument.numbers ?? []).some((known) => numberKey(known.number) === key);
}

/** Whether the same body gave one of the instrument's numbers: only then can a number be a wrong one. */
export function isAgencyOf(number: DocumentNumber, instrument: Instrument): boolean {
  const agency = agencyOf(number.canonical);
  return agency !== "" && (instrument.numbers ?? []).some((known) => agencyOf(known.number) === agency);
}

function isLocalInstrument(instrument: Instrument): boolean {
  return (instrument.numbers ?? []).some(({ number }) => isLocalNumber(number));
}
