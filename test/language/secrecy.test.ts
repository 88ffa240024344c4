import { expect, test } from "vitest";
import { secrecyMarks } from "../../src/language/secrecy.ts";

test.each([
  ["秘密★", "秘密★", "level"],
  ["机密★1年", "机密★1年", "level"],
  ["绝密 ★ 长期", "绝密 ★ 长期", "level"],
  ["密级：秘密", "密级：秘密", "level"],
  ["机密", "机密", "level"],
  ["预案（机密）", "（机密）", "level"],
  ["内部资料 不得外传", "内部资料 不得外传", "internal"],
  ["内部文件，注意保存", "内部文件，注意保存", "internal"],
  ["应急预案（内部资料）", "（内部资料）", "internal"],
  ["仅供内部使用", "仅供内部使用", "internal"],
  ["不得公开", "不得公开", "internal"],
])("%s", (text, mark, kind) => {
  expect(secrecyMarks(text).map((found) => [found.text, found.kind])).toEqual([[mark, kind]]);
});

test.each([
  "涉及国家秘密的除外",
  "涉及商业秘密、个人隐私的不予公开",
  "《中华人民共和国保守国家秘密法》",
  "为举报人保守秘密，秘密举报",
  "依法不予公开的除外",
  "法律规定不得公开的情形",
  "保密审查",
  "公务员内部公开",
  "内部资料性出版物准印证",
  "密级：公开",
  "机密级事项的确定",
])("%s is no mark", (text) => {
  expect(secrecyMarks(text)).toEqual([]);
});
