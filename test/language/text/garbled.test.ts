import { expect, test } from "vitest";
import { garbled } from "../../../src/language/text/garbled.ts";
import { pointed } from "./pointed.ts";

test.each([
  ["a\ufffdb", "\ufffd", "replacement"],
  ["锟斤拷锟斤拷条件", "锟斤拷锟斤拷", "mojibake"],
  ["烫烫烫", "烫烫烫", "mojibake"],
  ["ä¸­å›½", "ä¸­å›½", "mojibake"],
  ["条件锛岋紝", "锛岋", "mojibake"],
  ["鏀垮簻", "鏀垮簻", "mojibake"],
  ["条件\ue000", "\ue000", "private-use"],
  ["服务(wù)指南", "(wù)", "pinyin"],
  ["服务（wù）指南", "（wù）", "pinyin"],
  ["申请&nbsp;材料", "&nbsp;", "markup"],
  ['<span class="a">条件', '<span class="a">', "markup"],
])("%j", (text, stretch, kind) => {
  const found = garbled(text);
  expect(pointed(text, found)[0]).toBe(stretch);
  expect(found[0]?.kind).toBe(kind);
});

test.each(["×3 （abc）", "社会保障卡（IC卡）", "(a)", "é", "A&B", "<关于印发…的通知>", "20℃", "①②", "■□√"])(
  "%s is readable",
  (text) => {
    expect(garbled(text)).toEqual([]);
  },
);

test("what is left without a reading is told", () => {
  expect(garbled("务(wù)").map(({ right }) => right)).toEqual([""]);
});
