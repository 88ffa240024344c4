import identityCard from "validator/lib/isIdentityCard.js";
import luhnNumber from "validator/lib/isLuhnNumber.js";
import type { Range } from "./range.ts";
import { isInAddress } from "./text/address.ts";
import { isAlphanumericAt } from "./text/han.ts";
import { SURNAMES } from "./text/surnames.ts";

// Both are CommonJS modules: their function is the default of the default.
const { default: isIdentityCard } = identityCard;
const { default: isLuhnNumber } = luhnNumber;

/** Which numbers of persons are looked for. */
export type PersonalNumberKind = "identity-card" | "mobile" | "bank-card";

/** A number of a person that nobody should publish. The number itself is not in it, so no report can show it. */
export interface PersonalNumber {
  readonly range: Range;
  readonly kind: PersonalNumberKind;
  /** The first digits, and the last two of a mobile number; `*` for the rest. */
  readonly masked: string;
  /** Whether the person's name stands beside it. */
  readonly named: boolean;
}

/** A run of digits without a blank or hyphen inside. */
interface Group extends Range {
  readonly digits: string;
}

/** A mobile number; nothing shorter is looked for. */
const SHORTEST = 11;
const NONE: readonly never[] = [];
const CHEAP = /[0-9０-９](?:[ \-－]?[0-9０-９]){9}/u;
/** The same over the lines of a file, where a text may be folded. */
const CHEAP_IN_FILE = /[0-9０-９](?:[\s\-－]{0,60}[0-9０-９]){9}/u;
const GROUPS = /[0-9０-９]+(?:[XxＸｘ](?![0-9A-Za-z]))?/gu;
/** What comes before a number and says that it is none of a person's. */
const OTHER_CODE =
  /(?:信用代码|机构代码|识别号|税号|注册号|登记号|许可证号|证书编号|受理号|编号|订单号|流水号|文号|项目代码|备案号|条码|版号|刊号)/u;
/** Published by duty: who may be called about an item. */
const OFFICE_PHONE =
  /(?:咨询|监督|投诉|举报|服务|值班|办公|客服|报修|抢修|救援|受理|报警)[^，,；;。]{0,6}(?:电话|热线|专线|手机|号码|方式)[^，,；;。]{0,6}$/u;
const BANK = /(?:卡号|账号|帐号|账户|帐户|银行卡|存折|一卡通|社保卡)/u;
const PUBLIC_ACCOUNT = /(?:收款|缴款|缴费|财政|专户|对公|捐赠|捐款|募捐|基本户)/u;
const IDENTITY = /身份证|证件号|公民身份/u;
/** Place, day of birth, order, check digit. */
const IDENTITY_SHAPE = /^[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/u;
const NAMED = /(?:姓名|联系人|户主|申请人|负责人|经办人|法定代表人|持卡人|本人)/u;
const LABEL_BEHIND_NAME = /(?:身份证|公民身份|银行卡|联系|手机|移动)?(?:号码|号|电话|卡号|账号|手机)?$/u;

/** Whether a file may hold any personal number: nearly every one holds none, and need not be walked through. */
export const mayHoldPersonalNumbers = (file: string) => file.includes("\\") || CHEAP_IN_FILE.test(file);

/**
 * Identity numbers (province, date and checksum; beside 身份证 also with a wrong checksum or of 15 digits), mobile numbers and bank
 * cards (checksum, beside 卡号 or 账号) in a text, also with blanks, hyphens or full-width digits. Masked
 * numbers, codes of organisations, amounts, addresses, landlines, hotlines and the mobile number of an
 * office's 咨询电话 are none. Residence permits with 83 and 9 and passports are not looked for.
 */
export function personalNumbers(text: string): readonly PersonalNumber[] {
  if (text.length < SHORTEST || !CHEAP.test(text) || text.startsWith("http")) return NONE;
  const found: PersonalNumber[] = [];
  for (const groups of rowsOf(text)) {
    for (let from = 0; from < groups.length; ) {
      const hit = numberAt(text, groups, from);
      if (hit) found.push(hit.number);
      from += hit ? hit.length : 1;
    }
  }
  return found;
}

/**
 * The text with every personal number masked in its place, for whatever shows a user's text: its length
 * and the blanks inside a number stay.
 */
export function withoutPersonalNumbers(text: string): string {
  let shown = "";
  let from = 0;
  for (const { range, kind } of personalNumbers(text)) {
    const number = text.slice(range.start, range.end);
    const [first, last] = SHOWN[kind];
    const hidden = number.slice(first, number.length - last).replace(/[^ \-－]/gu, "*");
    shown += text.slice(from, range.start) + number.slice(0, first) + hidden + number.slice(number.length - last);
    from = range.end;
  }
  return shown + text.slice(from);
}

/** Groups with one blank or hyphen between them. */
function rowsOf(text: string): Group[][] {
  const rows: Group[][] = [];
  let row: Group[] = [];
  for (const match of text.matchAll(GROUPS)) {
    const group = {
      digits: match[0].normalize("NFKC").toUpperCase(),
      start: match.index,
      end: match.index + match[0].length,
    };
    const last = row.at(-1);
    if (last && group.start - last.end === 1 && " -－".includes(text.charAt(last.end))) row.push(group);
    else {
      row = [group];
      rows.push(row);
    }
  }
  return rows;
}

const LONGEST = 19;

/** The longest personal number that begins with a group, and how many groups it takes. */
function numberAt(
  text: string,
  groups: readonly Group[],
  from: number,
): { readonly number: PersonalNumber; readonly length: number } | undefined {
  let best: { readonly number: PersonalNumber; readonly length: number } | undefined;
  let digits = "";
  const first = groups[from];
  if (!first) return undefined;
  for (let index = from; index < groups.length; index += 1) {
    const last = groups[index];
    if (!last) break;
    digits += last.digits;
    if (digits.length > LONGEST) break;
    const range = { start: first.start, end: last.end };
    const lengths = groups.slice(from, index + 1).map((group) => group.digits.length);
    const kind = kindOf(text, range, digits, lengths);
    if (!kind) continue;
    const number = { range, kind, masked: mask(kind, digits), named: isNamed(text, range.start) };
    best = { number, length: index - from + 1 };
  }
  return best;
}

function kindOf(
  text: string,
  { start, end }: Range,
  digits: string,
  lengths: readonly number[],
): PersonalNumberKind | undefined {
  if (isAlphanumericAt(text, start - 1) || isAlphanumericAt(text, end) || /^\.\d/u.test(text.slice(end, end + 2)))
    return undefined;
  const size = digits.length;
  if (size !== 11 && size !== 15 && size < 16) return undefined;
  const clause = before(text, start);
  if (OTHER_CODE.test(clause.slice(-16)) || isInAddress(text, start)) return undefined;
  if (size === 18 && Number(digits.slice(6, 10)) >= 1900 && isIdentityCard(digits, "zh-CN")) return "identity-card";
  // A slip of one digit leaves it the number of a person, when it is called one.
  if (size === 18 && IDENTITY.test(clause) && IDENTITY_SHAPE.test(digits)) return "identity-card";
  if (size === 15 && IDENTITY.test(clause) && isIdentityCard(digits, "zh-CN")) return "identity-card";
  if (size === 11 && isMobile(text, start, end, digits, lengths)) {
    return OFFICE_PHONE.test(clause) && !NAMED.test(clause) ? undefined : "mobile";
  }
  const card = size >= 16 && BANK.test(clause) && !PUBLIC_ACCOUNT.test(clause) && !digits.includes("X");
  return card && isLuhnNumber(digits) ? "bank-card" : undefined;
}

const MOBILE_SHAPES = new Set(["11", "3,4,4", "3,8"]);

function isMobile(text: string, start: number, end: number, digits: string, lengths: readonly number[]): boolean {
  if (!/^1[3-9]/u.test(digits) || !MOBILE_SHAPES.has(lengths.join())) return false;
  if (text.charAt(start - 1) === "第" || /[.．]/u.test(text.charAt(start - 1))) return false;
  return !/^\s?(?:元|万|亿|份|件|号令|公里|平方)/u.test(text.slice(end, end + 3));
}

const SHOWN: Readonly<Record<PersonalNumberKind, readonly [first: number, last: number]>> = {
  "identity-card": [2, 0],
  mobile: [3, 2],
  "bank-card": [4, 0],
};

function mask(kind: PersonalNumberKind, digits: string): string {
  const [first, last] = SHOWN[kind];
  return digits.slice(0, first) + "*".repeat(digits.length - first - last) + digits.slice(digits.length - last);
}

/** The sentence before an index, as far as it says what the number is. */
const before = (text: string, start: number) =>
  text
    .slice(Math.max(0, start - 40), start)
    .split(/[。；;\n]/u)
    .at(-1) ?? "";

/** Whether a label of a name, or a surname with one or two characters, stands before the number. */
function isNamed(text: string, start: number): boolean {
  const clause = before(text, start);
  if (NAMED.test(clause)) return true;
  const name = clause.replace(/[\s：:，,、（(+86]{1,12}$/u, "").replace(LABEL_BEHIND_NAME, "");
  const word = /(?:^|[^\p{Script=Han}])(\p{Script=Han}{2,3})[\s：:，,、（(]{0,3}$/u.exec(name)?.[1];
  return word !== undefined && SURNAMES.has(word.charAt(0));
}
