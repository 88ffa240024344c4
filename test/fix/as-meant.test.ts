import { describe, expect, test } from "vitest";
import { isAsMeant } from "../../src/fix/as-meant.ts";
import type { Edit } from "../../src/language/edit.ts";
import { readYaml } from "../../src/source/yaml.ts";

/** Edits that replace the stretches between « and » by the texts. */
function marked(withMarks: string, ...texts: readonly string[]): { text: string; edits: Edit[] } {
  const edits: Edit[] = [];
  let text = "";
  for (const part of withMarks.split(/(«[^»]*»)/u)) {
    const stretch = part.startsWith("«") ? part.slice(1, -1) : undefined;
    const range = { start: text.length, end: text.length + (stretch ?? "").length };
    if (stretch !== undefined) edits.push({ range, text: texts[edits.length] ?? "" });
    text += stretch ?? part;
  }
  return { text, edits };
}

const meant = (withMarks: string, ...texts: readonly string[]) => {
  const { text, edits } = marked(withMarks, ...texts);
  return isAsMeant(text, readYaml(text), edits);
};

describe("meant", () => {
  test.each<readonly [what: string, text: string, ...put: string[]]>([
    ["a whole value", "a: «甲» # 注\nb: 乙\n", "丙"],
    ["a whole quoted value", 'a: «"甲"» # 注\n', "丙"],
    ["a quoted value by another", "a: «'甲'»\n", '"乙: 丙"'],
    ["the inside of quotes", 'a: "«甲»" # 注\n', "乙: 丙"],
    ["a key", "«时限»: 甲\nb: 乙\n", "deadline"],
    ["blanks in a plain value", "a: 最« »低« »生活\n", "", ""],
    ["blanks in a folded value", "a: >-\n  最« »低\n  生« »活\nb: c\n", "", ""],
    ["a line break of a folded value", "a: >-\n  最«\n  »低\nb: c\n", ""],
    ["a line break of a plain value", "a: 最«\n  »低\nb: c\n", ""],
    ["a doubled quote in single quotes", "a: '甲«''»乙'\n", "“"],
    ["text beside escapes", 'a: "\\u7532 «乙»"\n', "丙"],
    ["an insertion", "a: 10«»工作日\n", "个"],
    ["the end of a value", "a: 甲«；»\nb: 乙\n", ""],
    ["an entry of a list in brackets", "a: [甲«, 乙», 丙]\n", ""],
    ["an entry of a list in lines", "a:\n  - 甲 # 注\n  - 乙«\n  - 丙»\nb: 丁\n", ""],
    ["an entry and a text behind it", "a: [甲«, 乙», «丙»]\n", "", "丁"],
    ["a map that becomes a text", "a: «{ groups: [全社会] }» # 注\n", "全社会"],
    ["a text that becomes a list", "a: «甲、乙»\nb: c\n", "[甲, 乙]"],
    ["the text that an alias stands for", "a: &x «甲»\nb: *x\n", "乙"],
    ["an entry of a list that an alias stands for", "a: &x [甲«, 乙»]\nb: *x\n", ""],
    ["with CRLF", "a: 甲\r\nb:\r\n  - «乙»\r\n  - 丙«\r\n  - 丁»\r\n", "戊", ""],
    ["beside private characters", "a: \ue000«甲»\ue001\n", "乙"],
  ])("%s", (_, text, ...put) => expect(meant(text, ...put)).toBe(true));
});

describe("not meant", () => {
  test.each<readonly [what: string, text: string, ...put: string[]]>([
    ["a value that becomes a map", "a: «甲»\n", "乙: 丙"],
    ["a value cut off by a comment", "a: «甲»乙\n", "丙 #"],
    ["a value cut off whole by a comment", "a: «甲»\n", "丙 # 丁"],
    ["a quote that ends its value", 'a: "«甲»"\n', '" b'],
    ["a comma in brackets", "a: [«甲»]\n", "甲, 乙"],
    ["a comment", "a: 甲 # «注»\n", "话"],
    ["a comment lost with a value", "a: «甲 # 注»\n", "乙"],
    ["a comment lost with an entry", "a:\n  - 甲« # 注\n  - 乙»\n", ""],
    ["a comment lost with a map", "a: «\n  b: 甲 # 注»\nc: d\n", "乙"],
    ["two entries at once", "a: [甲«, 乙, 丙»]\n", ""],
    ["an alias", "a: &x 甲\nb: «*x»\nc: *x\n", "乙"],
    ["a stretch over two values", "a: «甲\nb: 乙»\n", "丙"],
    ["half an escape", 'a: "\\u«7532»"\n', "乙"],
    ["a blank that nobody sees", "a:« » 甲\n", ""],
    ["text at the end of a line in folded text", "a: >-\n  甲«»\n  乙\n", "\n\n  丙"],
    ["a new line", "a: 甲«»\nb: 乙\n", "\nc: 丙"],
    ["broken YAML", "a: «甲»\n", "["],
  ])("%s", (_, text, ...put) => expect(meant(text, ...put)).toBe(false));
});
