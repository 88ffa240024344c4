import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOrganisation } from "../../src/language/organisation.ts";

/**
 * Subjects as county catalogs published them, and what each names: body | kind | level | whether the wording
 * is a template's | the places it begins with.
 */
const FORMS: readonly (readonly [text: string, bodies: readonly string[]])[] = [
  ["应急管理部门", ["应急管理部门 | department | - | generic"]],
  ["公安机关", ["公安机关 | department | - | generic"]],
  ["教育部门", ["教育部门 | department | - | generic"]],
  ["相关审批部门", ["相关审批部门 | department | - | generic"]],
  ["人力资源社会保障部门", ["人力资源社会保障部门 | department | - | generic"]],
  ["县级农业农村部门", ["县级农业农村部门 | department | county | generic | 县"]],
  ["住房和城乡建设部门", ["住房和城乡建设部门 | department | - | generic"]],
  ["卫生健康行政部门", ["卫生健康行政部门 | department | - | generic"]],
  ["司法行政部门", ["司法行政部门 | department | - | generic"]],
  ["地方各级财政部门", ["地方各级财政部门 | department | - | generic"]],
  ["负责审批的燃气管理部门", ["负责审批的燃气管理部门 | department | - | generic"]],
  [
    "城市管理行政执法部门或相关行政主管部门",
    ["城市管理行政执法部门 | department | - | generic", "相关行政主管部门 | department | - | generic"],
  ],
  ["人民政府住房保障行政主管部门", ["人民政府住房保障行政主管部门 | department | - | generic"]],
  ["区应急局", ["区应急局 | department | county | own | 区"]],
  ["盖州市民政局", ["盖州市民政局 | department | county | own | 盖州市"]],
  ["华容县住房和城乡建设局", ["华容县住房和城乡建设局 | department | county | own | 华容县"]],
  ["枣庄高新区应急管理局", ["枣庄高新区应急管理局 | department | - | own | 枣庄高新区"]],
  ["公安\n分局", ["公安\n分局 | department | - | own"]],
  ["蓬莱\n派出所", ["蓬莱\n派出所 | police-station | - | own"]],
  ["石羊镇中心学校", ["石羊镇中心学校 | school | township | own | 石羊镇"]],
  ["石湖荡镇 城管中队", ["石湖荡镇 城管中队 | undertaking | - | own | 石湖荡镇"]],
  ["嘉荫县法律援助中心", ["嘉荫县法律援助中心 | undertaking | county | own | 嘉荫县"]],
  ["新园街道办事处公共服务办公室", ["新园街道办事处公共服务办公室 | department | township | own | 新园街道"]],
  ["公共服务办", ["公共服务办 | department | - | own"]],
  [
    "民政局、乡镇人民政府(街道办事处)",
    [
      "民政局 | department | - | own",
      "乡镇人民政府 | township | township | generic | 乡镇",
      "街道办事处 | subdistrict | township | generic | 街道",
    ],
  ],
  [
    "区人力社保局,镇人民政府(街道办事处)",
    [
      "区人力社保局 | department | county | own | 区",
      "镇人民政府 | township | township | own | 镇",
      "街道办事处 | subdistrict | township | generic | 街道",
    ],
  ],
  [
    "市、区县人民政府农业农村部门,乡镇人民政府(街道办事处)",
    [
      "市、区县人民政府农业农村部门 | department | county | generic | 市、区县",
      "乡镇人民政府 | township | township | generic | 乡镇",
      "街道办事处 | subdistrict | township | generic | 街道",
    ],
  ],
  ["采购人或者其委托的采购代理机构", ["采购人 | party | - | own", "采购代理机构 | party | - | own"]],
  [
    "招标人及其招标代理机构或相关行政监督部门",
    ["招标人 | party | - | own", "招标代理机构 | party | - | own", "相关行政监督部门 | department | - | generic"],
  ],
  [
    "区级扶贫部门、贫困人口所在行政村",
    ["区级扶贫部门 | department | county | generic | 区", "贫困人口所在行政村 | village | village | own"],
  ],
  [
    "乡镇人民政府\n行政村村民委员会",
    ["乡镇人民政府 | township | township | generic | 乡镇", "行政村村民委员会 | village | village | own | 行政村村"],
  ],
  ["各政府部门及乡镇", ["各政府部门 | department | - | generic", "乡镇 | township | township | generic | 乡镇"]],
  ["负责管理的部门分别公开", ["负责管理的部门分别公开 | other | - | generic"]],
  ["乡镇人民政府", ["乡镇人民政府 | township | township | generic | 乡镇"]],
  ["区公安分局", ["区公安分局 | department | - | own | 区"]],
  ["县级人民政府民政部门", ["县级人民政府民政部门 | department | county | generic | 县"]],
  ["县司法局", ["县司法局 | department | county | own | 县"]],
  ["生态环境分局", ["生态环境分局 | department | - | own"]],
  ["区教育局", ["区教育局 | department | county | own | 区"]],
  ["公安分局", ["公安分局 | department | - | own"]],
  [
    "县级民政部门、乡镇政府(街道办事处)",
    [
      "县级民政部门 | department | county | generic | 县",
      "乡镇政府 | township | township | generic | 乡镇",
      "街道办事处 | subdistrict | township | generic | 街道",
    ],
  ],
  [
    "县民政局、各乡(镇)人民政府(街道办事处)",
    [
      "县民政局 | department | county | own | 县",
      "各乡(镇)人民政府 | township | township | generic | 各乡镇",
      "街道办事处 | subdistrict | township | generic | 街道",
    ],
  ],
  ["区民政局", ["区民政局 | department | county | own | 区"]],
  ["市级生态环境部门", ["市级生态环境部门 | department | city | generic | 市"]],
  ["溪湖区发改局", ["溪湖区发改局 | department | county | own | 溪湖区"]],
  ["嘉荫县司法局", ["嘉荫县司法局 | department | county | own | 嘉荫县"]],
  ["自然资源主管部门", ["自然资源主管部门 | department | - | generic"]],
  ["招标人或者其委托的招标代理机构", ["招标人 | party | - | own", "招标代理机构 | party | - | own"]],
  ["翔安区教育局", ["翔安区教育局 | department | county | own | 翔安区"]],
  ["王家街道办事处", ["王家街道办事处 | subdistrict | township | own | 王家街道"]],
  ["凤北街道办事处", ["凤北街道办事处 | subdistrict | township | own | 凤北街道"]],
  ["乡人民政府", ["乡人民政府 | township | township | own | 乡"]],
  ["区党工委组织人社局", ["区党工委组织人社局 | department | county | own | 区"]],
  ["社会养老保险局", ["社会养老保险局 | department | - | own"]],
  ["开发区自然资源主管部门", ["开发区自然资源主管部门 | department | - | generic | 开发区"]],
  [
    "赣州市石城生态环境局、县行政审批局",
    ["赣州市石城生态环境局 | department | - | own | 赣州市", "县行政审批局 | department | county | own | 县"],
  ],
  ["生态环境部门", ["生态环境部门 | department | - | generic"]],
  ["胡家镇人民政府", ["胡家镇人民政府 | township | township | own | 胡家镇"]],
  [
    "招标人或者其委托的招标代理机构、公共资源交易平台运行服务机构",
    ["招标人 | party | - | own", "招标代理机构 | party | - | own", "公共资源交易平台运行服务机构 | party | - | own"],
  ],
  ["大姚县教育体育局", ["大姚县教育体育局 | department | county | own | 大姚县"]],
  ["镇人民政府", ["镇人民政府 | township | township | own | 镇"]],
  ["江上乡人民政府", ["江上乡人民政府 | township | township | own | 江上乡"]],
  ["县财政局", ["县财政局 | department | county | own | 县"]],
  ["县财政(局)", ["县财政(局) | department | county | own | 县"]],
  ["宜就镇人民政府", ["宜就镇人民政府 | township | township | own | 宜就镇"]],
  ["本级政府财政部…(被截)", ["本级政府财政部…(被截) | other | - | generic"]],
  [
    "社会保险结算稽核局、城乡居民社会养老保险局",
    ["社会保险结算稽核局 | department | - | own", "城乡居民社会养老保险局 | department | - | own"],
  ],
  ["县人力社保局", ["县人力社保局 | department | county | own | 县"]],
  ["人力资源和社会保障部门", ["人力资源和社会保障部门 | department | - | generic"]],
  ["车板镇人民政府", ["车板镇人民政府 | township | township | own | 车板镇"]],
  ["县级生态环境部门", ["县级生态环境部门 | department | county | generic | 县"]],
  [
    "县(区、市)人民政府及房屋征收部门",
    ["县(区、市)人民政府 | government | county | generic | 县", "房屋征收部门 | department | - | generic"],
  ],
  ["班老乡人民政府", ["班老乡人民政府 | township | township | own | 班老乡"]],
  ["南美乡扶贫开发办公室", ["南美乡扶贫开发办公室 | department | township | own | 南美乡"]],
  ["区住房城乡建设部", ["区住房城乡建设部 | department | county | own | 区"]],
  ["县级扶贫部门", ["县级扶贫部门 | department | county | generic | 县"]],
  ["县委宣传部", ["县委宣传部 | department | county | own | 县"]],
  ["盖州市市场监督管理局", ["盖州市市场监督管理局 | department | county | own | 盖州市"]],
  ["盖州市场监督管理局", ["盖州市场监督管理局 | department | - | own"]],
  ["镇江市民政局", ["镇江市民政局 | department | city | own | 镇江市"]],
  ["区乡村振兴局", ["区乡村振兴局 | department | county | own | 区"]],
  ["县城乡规划局", ["县城乡规划局 | department | county | own | 县"]],
  ["县城市管理局", ["县城市管理局 | department | county | own | 县"]],
  ["区市场监管局", ["区市场监管局 | department | county | own | 区"]],
  ["县市场监督管理局", ["县市场监督管理局 | department | county | own | 县"]],
  ["国家税务总局长兴县税务局", ["国家税务总局长兴县税务局 | department | - | own | 长兴县"]],
  ["湖州市生态环境局长兴分局", ["湖州市生态环境局长兴分局 | department | - | own | 湖州市"]],
  ["重庆市巫山县农业农村委员会", ["重庆市巫山县农业农村委员会 | department | county | own | 重庆市·巫山县"]],
  ["地方各级政府各部门", ["地方各级政府各部门 | department | - | generic"]],
  ["村（居）民委员会", ["村（居）民委员会 | village | village | generic | 村"]],
  [
    "村民委员会、居民委员会",
    ["村民委员会 | village | village | generic | 村", "居民委员会 | village | village | generic"],
  ],
  ["学校", ["学校 | school | - | generic"]],
  ["各中小学校", ["各中小学校 | school | - | own"]],
  ["县人民医院", ["县人民医院 | hospital | county | own | 县"]],
  ["医疗机构", ["医疗机构 | hospital | - | generic"]],
  ["社区卫生服务中心", ["社区卫生服务中心 | hospital | - | generic"]],
  ["县供电公司", ["县供电公司 | enterprise | county | own | 县"]],
  ["教育、卫生健康、民政等部门", ["教育、卫生健康、民政等部门 | department | - | generic"]],
  ["发展和改革委员会", ["发展和改革委员会 | department | - | own"]],
  [
    "县住房和城乡建设局和乡镇人民政府",
    ["县住房和城乡建设局 | department | county | own | 县", "乡镇人民政府 | township | township | generic | 乡镇"],
  ],
  ["县级以上地方人民政府民政部门", ["县级以上地方人民政府民政部门 | department | county | generic | 县"]],
  ["市县人民政府", ["市县人民政府 | government | - | generic | 市县"]],
  ["县人民政府", ["县人民政府 | government | county | own | 县"]],
  ["人民政府", ["人民政府 | government | - | generic"]],
  ["区政府办公室", ["区政府办公室 | department | county | own | 区"]],
  ["省级财政部门", ["省级财政部门 | department | province | generic | 省"]],
  ["市财政局", ["市财政局 | department | - | own | 市"]],
  ["经开区管委会", ["经开区管委会 | government | - | own | 经开区"]],
  ["相关单位", ["相关单位 | other | - | generic"]],
  ["各预算部门", ["各预算部门 | department | - | generic"]],
  ["县级各部门", ["县级各部门 | department | county | generic | 县"]],
  ["文化馆、图书馆", ["文化馆 | undertaking | - | own", "图书馆 | undertaking | - | own"]],
  ["县文化馆（站）", ["县文化馆（站） | undertaking | county | own | 县"]],
];

const told = (text: string) =>
  readOrganisation(text).bodies.map((body) =>
    [
      body.text,
      body.kind,
      body.level ?? "-",
      body.generic ? "generic" : "own",
      body.places.map((place) => place.text).join("·"),
    ]
      .join(" | ")
      .replace(/ \|\s*$/u, ""),
  );

describe("published forms", () => {
  test("are many, each once", () => {
    expect(FORMS.length).toBeGreaterThanOrEqual(80);
    expect(new Set(FORMS.map(([text]) => text)).size).toBe(FORMS.length);
  });

  test.each(FORMS)("%s", (text, bodies) => {
    expect(told(text)).toEqual(bodies);
  });
});

describe("ranges", () => {
  test("of a body leave out numbering, blanks and leading words", () => {
    const text = " 1.县民政局、 由乡镇人民政府（街道办事处）等";
    const { bodies } = readOrganisation(text);
    expect(bodies.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      "县民政局",
      "乡镇人民政府",
      "街道办事处",
    ]);
  });

  test("of a place are in the text given, over brackets and blanks", () => {
    const text = "各乡（镇） 人民政府，赣州 市石城生态环境局";
    const places = readOrganisation(text).bodies.flatMap((body) => body.places);
    expect(places.map(({ range }) => text.slice(range.start, range.end))).toEqual(["各乡（镇", "赣州 市"]);
  });
});

describe("names of work are not cut", () => {
  test.each([
    "住房和城乡建设局",
    "发展和改革委员会",
    "文化和旅游局",
    "卫生和计划生育局",
    "规划和自然资源局",
    "县教育、体育局",
  ])("%s", (text) => {
    expect(readOrganisation(text).bodies.map((body) => body.text)).toEqual([text]);
  });
});

describe("what is left of a name after place and level", () => {
  test.each([
    ["县级以上地方人民政府民政部门", "民政部门"],
    ["地方各级财政部门", "财政部门"],
    ["浙江省湖州市长兴县民政局", "民政局"],
    ["区乡村振兴局", "乡村振兴局"],
    ["县城乡规划局", "城乡规划局"],
    ["区市场监管局", "市场监管局"],
    ["国家税务总局长兴县税务局", "税务局"],
  ])("%s: %s", (text, left) => {
    expect(readOrganisation(text).bodies[0]?.function).toBe(left);
  });
});

const PIECES = fc.constantFrom(
  ..."县 市 区 镇 乡 街道 级 局 部门 人民政府 （ ） ( 、 及 和 或 ， 民政 扶贫 盖州市 长兴县 场 各 相关 \n 1. 𠮷 \ud800".split(
    " ",
  ),
);

describe("every text", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(PIECES, { maxLength: 30 }).map((pieces) => pieces.join("")),
  );

  test("is read, into bodies that follow each other in it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const body of readOrganisation(text).bodies) {
          expect(body.range.start).toBeGreaterThanOrEqual(end);
          expect(body.range.end).toBeGreaterThan(body.range.start);
          expect(body.text).toBe(text.slice(body.range.start, body.range.end));
          for (const { range } of body.places) {
            expect(range.start).toBeGreaterThanOrEqual(body.range.start);
            expect(range.end).toBeLessThanOrEqual(body.range.end);
          }
          end = body.range.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test.each(["县", "及", "局和", "市、", "（", "()", "扶贫", " "])("of %s again and again is read at once", (piece) => {
    const { bodies } = readOrganisation(piece.repeat(30_000));
    expect(bodies.length).toBeLessThanOrEqual(30_000);
  });
});
