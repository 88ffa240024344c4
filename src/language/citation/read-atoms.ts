import { articlesAt } from "./articles.ts";
import type { Atom } from "./atoms.ts";
import { documentNumberAt } from "./document-number.ts";
import { orderNumberAfter, orderNumberBefore } from "./order-number.ts";
import { standardNumberAt } from "./standard-number.ts";
import { findTitles } from "./titles.ts";

/** Stands for every character of a title while the rest of the text is read. */
const TITLE = "\ue000";

/** A year that says which version of a law is meant: (2015), 2015年修正, 2007年8月30日, 2015 12月27日. */
const DATE =
  /((?:19|20)\d{2})(?:年(?: ?\d{1,2}月(?: ?\d{1,2}日)?)?|[ \n]{0,3}\d{1,2}月 ?\d{1,2}日|(?= ?(?:修正|修订|版))|(?=\)))/uy;

const TAG = /【[\p{Script=Han}、]{2,20}】/uy;

/** The text of titles hidden, and everything that is recognised by its own form, in order. */
export function readAtoms(folded: string, text: string): { masked: string; atoms: readonly Atom[] } {
  const atoms: Atom[] = [];
  let masked = "";
  for (const title of findTitles(folded)) {
    masked += folded.slice(masked.length, title.range.start) + TITLE.repeat(title.range.end - title.range.start);
    atoms.push({ kind: "title", range: title.range, title });
  }
  masked += folded.slice(masked.length);
  let floor = 0;
  for (let at = 0; at < masked.length; at++) {
    const atom = atomAt(masked, text, floor, at);
    if (atom === undefined) continue;
    atoms.push(atom);
    floor = atom.range.end;
    at = floor - 1;
  }
  return { masked, atoms: atoms.sort((one, other) => one.range.start - other.range.start) };
}

function atomAt(masked: string, text: string, floor: number, at: number): Atom | undefined {
  const character = masked.charAt(at);
  switch (character) {
    case "〔":
    case "[":
    case "(":
      return numberAtom(documentNumberAt(masked, text, floor, at));
    case "【":
      return numberAtom(documentNumberAt(masked, text, floor, at)) ?? tagAt(masked, at);
    case "令":
      return numberAtom(orderNumberAfter(masked, text, floor, at, "令"));
    case "公":
    case "通": {
      const sign = masked.startsWith("公告", at) ? "公告" : masked.startsWith("通告", at) ? "通告" : undefined;
      return sign && numberAtom(orderNumberAfter(masked, text, floor, at, sign));
    }
    case "第": {
      const articles = articlesAt(masked, text, at);
      const end = articles.at(-1)?.range.end;
      if (end !== undefined) return { kind: "articles", range: { start: at, end }, articles };
      return numberAtom(orderNumberBefore(masked, text, floor, at));
    }
    default:
      if (character >= "A" && character <= "Z") {
        if (/[A-Za-z]/u.test(masked.charAt(at - 1))) return undefined;
        return numberAtom(standardNumberAt(masked, text, at));
      }
      if ((character !== "1" && character !== "2") || /[\d-]/u.test(masked.charAt(at - 1))) return undefined;
      return (
        numberAtom(documentNumberAt(masked, text, floor, at) ?? orderNumberBefore(masked, text, floor, at)) ??
        dateAt(masked, at)
      );
  }
}

function numberAtom(number: ReturnType<typeof standardNumberAt>): Atom | undefined {
  return number && { kind: "number", range: number.range, number };
}

function tagAt(masked: string, at: number): Atom | undefined {
  TAG.lastIndex = at;
  const length = TAG.exec(masked)?.[0].length;
  return length === undefined ? undefined : { kind: "tag", range: { start: at, end: at + length } };
}

function dateAt(masked: string, at: number): Atom | undefined {
  DATE.lastIndex = at;
  const found = DATE.exec(masked);
  if (!found || (found[0].length === 4 && masked.charAt(at + 4) === ")" && masked.charAt(at - 1) !== "("))
    return undefined;
  return { kind: "date", range: { start: at, end: at + found[0].length }, year: Number(found[1]) };
}
