import { describe, expect, test } from "vitest";
import { obsoleteTerms } from "../../../src/language/text/obsolete-terms.ts";
import { pastedStatute } from "../../../src/language/text/pasted-statute.ts";

describe("obsolete terms", () => {
  test("with what is said today, since when and why", () => {
    const [found] = obsoleteTerms("建档立卡贫困劳动力就业补贴");
    expect(found).toMatchObject({ range: { start: 0, end: 9 }, term: "建档立卡贫困劳动力", since: 2021 });
    expect(found?.now).toContain("脱贫劳动力");
  });

  test("are right in a title", () => {
    expect(obsoleteTerms("《建档立卡贫困户帮扶办法》与新农合").map(({ term }) => term)).toEqual(["新农合"]);
  });
});

describe("pasted statutes", () => {
  const article = `第十一条　乡镇人民政府应当对申请人的家庭收入、财产状况进行调查核实，${"并将审核结果在申请人所在村公示，".repeat(4)}不得拖延。`;
  const paragraph = `申请人应当如实提交材料。${"县级人民政府民政部门收到材料以后进行核对。".repeat(8)}`;

  test("an article with its sentence, from where it begins", () => {
    expect(pastedStatute(`公开内容：${article}`)).toEqual({ start: 5, end: 5 + article.length });
  });

  test("a paragraph with duties", () => {
    expect(pastedStatute(paragraph)).toEqual({ start: 0, end: paragraph.length });
  });

  test.each([
    "《社会救助暂行办法》第十一条",
    "办理条件、申请材料、办理流程",
    `${"办理条件、申请材料、".repeat(20)}办理流程`,
  ])("%s is none", (text) => {
    expect(pastedStatute(text)).toBeUndefined();
  });
});
