import type { BLANK_MESSAGES } from "../../../src/findings/messages/blanks-and-gaps.ts";
import type { PERSONAL_DATA_MESSAGES } from "../../../src/findings/messages/personal-data.ts";
import type { SPELLING_MESSAGES } from "../../../src/findings/messages/spelling.ts";
import type { SUBSTANCE_MESSAGES } from "../../../src/findings/messages/substance.ts";
import { type SamplesOf, WILD } from "./samples-of.ts";

const spaced = [{ text: WILD, joined: WILD }];
const gaps = [
  { text: WILD, region: undefined },
  { text: WILD, region: WILD },
];
const above = [{ text: WILD }];
const garbled = (["replacement", "mojibake", "private-use", "pinyin", "markup"] as const).map((kind) => ({
  text: WILD,
  kind,
}));
const misprints = (["word", "traditional", "doubled"] as const).map((kind) => ({ wrong: WILD, right: WILD, kind }));
const marks = (["half-width", "full-width", "doubled", "edge", "blank", "stray"] as const).flatMap((kind) => [
  { wrong: WILD, right: WILD, kind, marks: 1 },
  { wrong: WILD, right: "", kind, marks: 3 },
]);
const brackets = [{ bracket: "（", partner: "）" }];
const dragged = [{ number: "49", before: "48", first: "48" }];
const personal = (["identity-card", "mobile", "bank-card"] as const).flatMap((kind) => [
  { kind, masked: "11****************", named: false },
  { kind, masked: WILD, named: true },
]);
const secrecy = (["level", "internal"] as const).map((kind) => ({ mark: WILD, kind }));

export const TEXT_SAMPLES: SamplesOf<
  typeof BLANK_MESSAGES & typeof SPELLING_MESSAGES & typeof SUBSTANCE_MESSAGES & typeof PERSONAL_DATA_MESSAGES
> = {
  "name/letter-spaced": spaced,
  "content/letter-spaced": spaced,
  "basis/letter-spaced": spaced,
  "deadline/letter-spaced": spaced,
  "subject/letter-spaced": spaced,
  "name/placeholder": gaps,
  "content/placeholder": gaps,
  "basis/placeholder": gaps,
  "deadline/placeholder": gaps,
  "subject/placeholder": gaps,
  "content/same-as-above": above,
  "basis/same-as-above": above,
  "subject/same-as-above": above,
  "name/garbled": garbled,
  "content/garbled": garbled,
  "basis/garbled": garbled,
  "subject/garbled": garbled,
  "name/misprint": misprints,
  "content/misprint": misprints,
  "basis/misprint": misprints,
  "deadline/misprint": misprints,
  "subject/misprint": misprints,
  "name/punctuation": marks,
  "content/punctuation": marks,
  "subject/punctuation": marks,
  "name/unmatched-bracket": brackets,
  "content/unmatched-bracket": brackets,
  "subject/unmatched-bracket": brackets,
  "deadline/unmatched-bracket": brackets,
  "name/trailing-punctuation": [{ mark: "；" }],
  "name/serial-number": [{ number: "1." }],
  "name/document-number": [{ number: WILD }],
  "name/near-duplicate": [{ name: WILD, other: WILD, line: 3 }],
  "content/duplicate-entry": [{ text: WILD, entry: 2 }],
  "content/pasted-text": [{ characters: 180 }],
  "content/dragged-number": dragged,
  "basis/dragged-number": dragged,
  "deadline/dragged-number": dragged,
  "content/name-list": [{ list: WILD }],
  "content/obsolete-term": [{ term: WILD, now: "脱贫人口", since: 2021, reason: "改称脱贫人口" }],
  "content/phone-mismatch": [{ number: WILD, other: WILD }],
  "content/personal-data": personal,
  "catalog/personal-data": personal,
  "content/secrecy-mark": secrecy,
  "catalog/secrecy-mark": secrecy,
};
