import { readNumeral } from "../numeral.ts";
import { issuerStart } from "./agency.ts";
import type { BareNumber } from "./document-number.ts";
import { afterNumberSign } from "./number-sign.ts";

/** The year and 第 between 令 or 公告 and the number: 令2017年第138号, 公告〔2020〕第5号 is a document's number. */
const AFTER_SIGN =
  /[ [(〔]{0,2}(?:(?:19|20)\d{2} ?[年\])〕] ?|第?[\d一二三四五六七八九十]{1,3}届[\])〕]? ?)?(第?) ?(?=[\d〇零一二三四五六七八九十百])/uy;
const YEAR = /(?:19|20)\d{2}/u;

/** Orders of one that issues no other papers by number are counted through, so that a year adds nothing. */
const COUNTED_THROUGH: ReadonlySet<string> = new Set(["国务院", "主席"]);

type Sign = "令" | "公告" | "通告";

/** 国务院令第711号 or 公告2020年第5号, when the sign 令, 公告 or 通告 stands at `at`. */
export function orderNumberAfter(
  folded: string,
  text: string,
  floor: number,
  at: number,
  sign: Sign,
): BareNumber | undefined {
  AFTER_SIGN.lastIndex = at + sign.length;
  const between = AFTER_SIGN.exec(folded);
  if (!between) return undefined;
  const number = readNumeral(folded, at + sign.length + between[0].length);
  if (!number) return undefined;
  const end = afterNumberSign(folded, number.end);
  // Without 号 it is a number only after 第, and of nothing else: 命令 3 次, 公告第二条.
  if (end === number.end && (between[1] === "" || /^ ?\p{Script=Han}/u.test(folded.slice(end, end + 2))))
    return undefined;
  const year = YEAR.exec(between[0])?.[0];
  return order(folded, text, issuerStart(folded, floor, at), at, end, sign, number.value, year);
}

/** 第711号令, 2017年第10号令, 国务院第649号公布, when 第 or the year stands at `at`. */
export function orderNumberBefore(folded: string, text: string, floor: number, at: number): BareNumber | undefined {
  const year = /^((?:19|20)\d{2})年 ?/u.exec(folded.slice(at, at + 8));
  const ordinal = at + (year?.[0].length ?? 0);
  if (folded.charAt(ordinal) !== "第") return undefined;
  const number = readNumeral(folded, folded.charAt(ordinal + 1) === " " ? ordinal + 2 : ordinal + 1);
  if (!number) return undefined;
  const end = afterNumberSign(folded, number.end);
  if (end === number.end) return undefined;
  const sign = /^ ?(令|公告|通告)/u.exec(folded.slice(end, end + 3));
  const issuer = issuerStart(folded, floor, at);
  if (sign) {
    const after = end + sign[0].length;
    return order(folded, text, issuer, at, after, sign[1] === "令" ? "令" : "公告", number.value, year?.[1]);
  }
  // 《…的公告》（2019年第34号）: the title has said what it is.
  if (year && issuer === at && folded.charAt(at - 1) === "(")
    return order(folded, text, at, at, end, "公告", number.value, year[1]);
  if (!/(?:国务院|主席)$/u.test(folded.slice(issuer, at).trimEnd())) return undefined;
  return order(folded, text, issuer, at, end, "令", number.value, year?.[1]);
}

function order(
  folded: string,
  text: string,
  start: number,
  issuerEnd: number,
  end: number,
  sign: Sign,
  number: number,
  writtenYear: string | undefined,
): BareNumber | undefined {
  const issuer = oneSpelling(folded.slice(start, issuerEnd));
  if (issuer === "" && sign === "令") return undefined;
  const year = COUNTED_THROUGH.has(issuer) ? undefined : writtenYear;
  return {
    kind: sign === "令" ? "order" : "announcement",
    agency: issuer + sign,
    ...(year === undefined ? {} : { year: Number(year) }),
    number,
    canonical: `${issuer}${sign}${year === undefined ? "" : `${year}年`}第${number}号`,
    text: text.slice(start, end),
    range: { start, end },
  };
}

/** 国, 国务院, 中华人民共和国 国务院 are one; so are a ministry with and without the state before it. */
function oneSpelling(issuer: string): string {
  const names = issuer.replaceAll(" ", "").replace(/^中华人民共和国(?=.)/u, "");
  return names === "国" || names === "国务院" ? "国务院" : names;
}
