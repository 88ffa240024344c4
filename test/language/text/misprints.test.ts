import { expect, test } from "vitest";
import { misprints } from "../../../src/language/text/misprints.ts";
import { pointed } from "./pointed.ts";

const corrected = (text: string, titles = true) =>
  misprints(text, titles).reduceRight(
    (now, { range, right }) => now.slice(0, range.start) + right + now.slice(range.end),
    text,
  );

test.each([
  ["口入户/现场", "□入户/现场"],
  ["□人户/现场", "□入户/现场"],
  ["社区/企事业单位/存公示栏", "社区/企事业单位/村公示栏"],
  ["■广播电台", "■广播电视"],
  ["3电请流程", "3申请流程"],
  ["不合格退出现已", "不合格退出现役"],
  ["法律法规咨询、普法动态咨询", "法律法规资讯、普法动态资讯"],
  ["救灾生产领域", "安全生产和救灾领域"],
  ["银行帐号", "银行账号"],
  ["主要适用于适用于基层", "主要适用于基层"],
  ["社会救助服務指南", "社会救助服务指南"],
  ["公开公示情况公开公示情况", "公开公示情况"],
  ["《中华人民共和国政府信息公开条件》", "《中华人民共和国政府信息公开条例》"],
])("%s → %s", (text, right) => {
  expect(corrected(text)).toBe(right);
  expect(misprints(right, true)).toEqual([]);
});

test.each([
  ["a word that contains a misprint", "综合窗口政府网站"],
  ["a word that contains a misprint", "登记帐篷、周转帐篷"],
  ["the right word in another phrase", "法律法规咨询"],
  ["the right word in another phrase", "县广播电台节目"],
  ["older spelling in a title", "《人民币银行结算帐户管理办法》"],
  ["words that only meet", "因贫因病致困、关于以公开招标方式采购、办理过程中请材料齐全的申请人"],
  ["a village's name before its groups", "大王村大王村民小组"],
  ["a short word twice", "公示公示"],
  ["characters twice", "人人人人人人"],
])("leaves %s alone: %s", (_what, text) => {
  expect(misprints(text, true)).toEqual([]);
});

test("titles are looked into only where they are asked for", () => {
  expect(misprints("《政府信息公开条件》", false)).toEqual([]);
});

test("says of each where, and whether the right word is certain", () => {
  const text = "帐号、3电请流程、條例";
  const found = misprints(text, true);
  expect(pointed(text, found)).toEqual(["帐号", "电请流程", "條"]);
  expect(found.map(({ kind, safe }) => [kind, safe])).toEqual([
    ["word", true],
    ["word", false],
    ["traditional", true],
  ]);
});
