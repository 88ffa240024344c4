import { remembering } from "../remembering.ts";
import { bodyKey } from "./body-key.ts";

/**
 * What two spellings of one title have in common. `at` maps each character of `key` to its place in
 * the text that was given, so that a difference can be shown there.
 */
export interface TitleKey {
  /** Without marks, blanks, the state's name, the body that issued it, and 印发…的通知 around it. */
  readonly key: string;
  /** The body or bodies before the title, folded; empty when none is written. */
  readonly issuer: string;
  readonly at: readonly number[];
}

const IGNORED = /[\s\p{P}\p{Cf}<>|~]/u;
const KEPT = /[()\-/.]/u;

/** A body's name ends so: 民政部, 国务院办公厅, 省人民政府, 国家民委. */
const BODY_END = /(?:部|委|局|院|厅|办|室|署|会|组|府|央|行|社|司)$/u;
const STATE = "中华人民共和国";
const LONGEST_ISSUER = 60;
const HAN_ONLY = /^[\u4e00-\u9fff]+$/u;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** The key of a title: 《民政部关于印发〈特困人员认定办法〉的通知》 and 《特困人员认定办法》 have one. */
export const titleKey = remembering(readKey);

function readKey(title: string): TitleKey {
  const { folded, at } = HAN_ONLY.test(title) ? { folded: title, at: upTo(title.length) } : foldTitle(title);
  let from = 0;
  let to = folded.length;
  const body = endOfIssuer(folded);
  const issuer = folded.slice(0, body);
  from = body;
  // 关于印发X的通知 and 印发X are X. What is left must be a title of its own.
  const wrapped = /^(?:关于)?(?:印发|公布|发布)(?=.)/u.exec(folded.slice(from, from + 6));
  if (wrapped) {
    const inner = from + wrapped[0].length;
    const end = /的?(?:通知|公告)$/u.exec(folded.slice(-3));
    const last = end ? to - end[0].length : to;
    if (last - inner >= 4) [from, to] = [inner, last];
  }
  if (folded.startsWith(STATE, from) && to - from > STATE.length + 1) from += STATE.length;
  return { key: folded.slice(from, to), issuer, at: at.slice(from, to) };
}

/** A title without marks and blanks, in one width. */
function foldTitle(title: string): { readonly folded: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let folded = "";
  for (let index = 0; index < title.length; index++) {
    const code = title.charCodeAt(index);
    if (code >= FIRST_HAN && code <= LAST_HAN) {
      folded += title.charAt(index);
      at.push(index);
      continue;
    }
    const folding = title.charAt(index).normalize("NFKC");
    const character = folding.length === 1 ? folding : "";
    const one =
      character === "〔" || character === "[" ? "(" : character === "〕" || character === "]" ? ")" : character;
    if (!KEPT.test(one) && (IGNORED.test(one) || one === "")) continue;
    folded += /[—–－]/u.test(one) ? "-" : one;
    at.push(index);
  }
  return { folded, at };
}

const upTo = (length: number) => Array.from({ length }, (_, index) => index);

/** Where 关于, 印发 or 对 follows the name of a body: the length of the name, or 0. */
function endOfIssuer(folded: string): number {
  const found = /关于|印发|对确需/u.exec(folded.slice(0, LONGEST_ISSUER));
  if (!found || found.index === 0) return 0;
  return BODY_END.test(folded.slice(Math.max(0, found.index - 2), found.index)) ? found.index : 0;
}

/** A key without what may be added in brackets: (试行), (2019修正). */
export function withoutBrackets(key: string): string {
  return key.endsWith(")") ? key.slice(0, Math.max(key.lastIndexOf("("), 0)) : key;
}

/** Whether a body that is written before a title is, or is one of, the bodies that issued the instrument. */
export function issuersAgree(written: string, known: string): boolean {
  if (written === "" || known === "") return true;
  const [one, other] = [bodyKey(written), bodyKey(known)];
  return one.includes(other) || other.includes(one);
}
