import { describe, expect, test } from "vitest";
import { findAbolishedBody } from "../../src/language/organisation/abolished.ts";
import { judgeBodies } from "../../src/language/organisation/judge.ts";
import { knownPlaces } from "../../src/language/organisation/known-places.ts";
import { readRegion } from "../../src/language/organisation/region.ts";
import { listedBodies, type Setting } from "../../src/language/organisation/setting.ts";
import { readOrganisation } from "../../src/language/organisation.ts";

function settingOf(name: string | undefined, organisations: readonly string[] = [], editionYear?: number): Setting {
  const region = name === undefined ? undefined : readRegion(name);
  const bodies = organisations.flatMap((each) => readOrganisation(each).bodies);
  return { region, editionYear, listed: listedBodies(bodies, region) };
}

/** `body: fault → what it should be` of every body with a fault. */
function faults(text: string, setting: Setting): string[] {
  return judgeBodies(readOrganisation(text), setting).flatMap(({ body, fault }) => {
    if (!fault) return [];
    const right =
      fault.kind === "abolished-body"
        ? fault.successor
        : fault.kind === "unknown-organisation"
          ? fault.nearest
          : fault.right;
    return [`${body.text}: ${fault.kind}${right === undefined ? "" : ` → ${right}`}`];
  });
}

describe("in a county", () => {
  const county = settingOf("长兴县");
  test.each([
    ["县级人民政府民政部门", ["县级人民政府民政部门: generic → 长兴县民政局"]],
    ["人力资源社会保障部门", ["人力资源社会保障部门: generic → 长兴县人力资源和社会保障局"]],
    ["公安机关", ["公安机关: generic → 长兴县公安局"]],
    ["县（区、市）人民政府", ["县（区、市）人民政府: generic → 长兴县人民政府"]],
    ["市级生态环境部门", ["市级生态环境部门: generic"]],
    ["相关审批部门", ["相关审批部门: generic"]],
    ["县级扶贫部门", ["县级扶贫部门: abolished-body → 长兴县农业农村局"]],
    ["县国土资源局煤山国土资源所", ["县国土资源局煤山国土资源所: abolished-body → 县自然资源局"]],
    ["国家税务总局盖州市税务局", ["国家税务总局盖州市税务局: foreign-region → 国家税务总局长兴县税务局"]],
    ["县民政部", ["县民政部: wrong-body → 民政局"]],
    ["杭州市西湖区民政局", ["杭州市西湖区民政局: foreign-region"]],
  ])("%s", (text, expected) => {
    expect(faults(text, county)).toEqual(expected);
  });

  test.each([
    "长兴县民政局",
    "县民政局",
    "民政局",
    "浙江省湖州市长兴县民政局",
    "湖州市生态环境局长兴分局",
    "浙江省民政厅",
    "民政部",
    "长兴区民政局",
    "煤山镇人民政府",
    "乡镇人民政府（街道办事处）",
    "各乡镇",
    "行政村",
    "县级各部门",
    "各预算部门",
    "采购人或者其委托的采购代理机构",
    "县委组织部",
    "县人民武装部",
    "开发区建设部",
    "县文化和旅游局",
    "县农业农村局（乡村振兴局）",
    "县民政局（原扶贫办）",
    "城区市政设施管理所",
  ])("%s is right", (text) => {
    expect(faults(text, county)).toEqual([]);
  });
});

test("what is proposed in place of a body has no fault itself", () => {
  const texts = [
    "县级民政部门",
    "公安机关",
    "扶贫部门",
    "县扶贫办",
    "盖州市民政局",
    "盖州市国土资源局",
    "南关区卫生计生局",
  ];
  let proposed = 0;
  for (const name of ["长兴县", "盖州市", "临翔区"]) {
    const setting = settingOf(name);
    for (const { fault } of texts.flatMap((text) => judgeBodies(readOrganisation(text), setting))) {
      const right =
        fault?.kind === "abolished-body" ? fault.successor : fault && "right" in fault ? fault.right : undefined;
      if (right === undefined) continue;
      proposed++;
      expect(faults(right, setting).filter((told) => !told.includes("foreign"))).toEqual([]);
    }
  }
  expect(proposed).toBeGreaterThan(12);
});

describe("elsewhere", () => {
  test("a reference catalog, which is no county's, keeps the template's wording", () => {
    expect(faults("县级民政部门、乡镇人民政府（街道办事处）、相关部门、盖州市民政局", settingOf(undefined))).toEqual(
      [],
    );
  });

  test("a town names itself, told once for the two halves of one wording", () => {
    const town = settingOf("三角镇");
    expect(faults("乡镇人民政府（街道办事处）", town)).toEqual(["乡镇人民政府: generic → 三角镇人民政府"]);
    expect(faults("三角镇人民政府", town)).toEqual([]);
    expect(faults("街道办事处", settingOf("中山市石岐街道办事处"))).toEqual(["街道办事处: generic → 石岐街道办事处"]);
  });

  test("a region that the table does not have makes no name foreign", () => {
    for (const name of ["长春新区", "大涌镇", "某某县"]) expect(faults("盖州市民政局", settingOf(name))).toEqual([]);
  });

  test("of a prefecture, only other provinces' places are foreign", () => {
    const city = settingOf("湖州市");
    expect(faults("长兴县民政局", city)).toEqual([]);
    expect(faults("盖州市民政局", city)).toEqual(["盖州市民政局: foreign-region"]);
  });

  test("names that begin alike are told apart", () => {
    expect(faults("中宁县民政局", settingOf("宁县"))).toEqual(["中宁县民政局: foreign-region → 宁县民政局"]);
    expect(faults("河南县教育局", settingOf("河南省新县"))).toEqual([]);
  });

  test("an edition older than the reform is right", () => {
    expect(faults("县级扶贫部门", settingOf(undefined, [], 2020))).toEqual([]);
    expect(faults("县级扶贫部门", settingOf(undefined, [], 2021))).toHaveLength(1);
  });
});

describe("with a list of bodies", () => {
  const listed = settingOf("长兴县", [
    "长兴县民政局",
    "长兴县人力资源和社会保障局",
    "县人民政府",
    "盖州市驻长兴县办事处",
    "长兴县扶贫办",
    "各乡镇人民政府",
  ]);

  test.each([
    ["长兴县名政局", ["长兴县名政局: unknown-organisation → 长兴县民政局"]],
    ["县人社局", ["县人社局: unknown-organisation → 长兴县人力资源和社会保障局"]],
    ["县气象局", ["县气象局: unknown-organisation"]],
    ["人力资源社会保障部门", ["人力资源社会保障部门: generic → 长兴县人力资源和社会保障局"]],
  ])("%s", (text, expected) => {
    expect(faults(text, listed)).toEqual(expected);
  });

  test.each([
    "民政局",
    "县民政局",
    "长兴县人民政府",
    "煤山镇人民政府",
    "县扶贫办",
    "县人民医院",
    "煤山镇中心学校",
    "采购人",
  ])("%s is right", (text) => {
    expect(faults(text, listed)).toEqual([]);
  });

  test("a town's government is not the county's", () => {
    expect(faults("夹浦镇人民政府", settingOf("长兴县", ["县人民政府", "煤山镇人民政府"]))).toEqual([
      "夹浦镇人民政府: unknown-organisation → 煤山镇人民政府",
    ]);
  });
});

test("no county's own departments have a fault, whatever its name", () => {
  const work = ["民政局", "市场监督管理局", "城乡建设局", "文化和旅游局", "政务服务中心", "人民武装部"];
  let counties = 0;
  const found: string[] = [];
  for (const { name, level } of knownPlaces().values()) {
    if (level !== "county") continue;
    counties++;
    const setting = settingOf(name);
    if (setting.region?.county !== name) found.push(name);
    for (const each of work) {
      for (const before of [name, name.slice(-1), ""]) found.push(...faults(`${before}${each}`, setting));
    }
  }
  expect(counties).toBeGreaterThan(2800);
  expect(found).toEqual([]);
});

describe("abolished bodies", () => {
  test.each([
    ["区食品药品监督管理局", "食品药品监督管理局"],
    ["市工商行政管理局高新分局", "工商行政管理局"],
    ["县卫生和计划生育委员会", "卫生和计划生育委员会"],
    ["南美乡 扶贫开发办公室", "扶贫开发办公室"],
    ["县政府法制办公室", "法制办公室"],
    ["长兴县国税局", "国税局"],
    ["县农业局", "农业局"],
  ])("%s", (text, name) => {
    const found = findAbolishedBody(text);
    expect(found && text.slice(found.range.start, found.range.end)).toBe(name);
  });

  test.each([
    "国家税务总局长兴县税务局",
    "县文化广电旅游局",
    "市场监管局",
    "县农业农村局",
    "生态环境局",
    "县监察委员会",
    "",
    "扶",
  ])("none in %s", (text) => {
    expect(findAbolishedBody(text)).toBeUndefined();
  });
});
