import { type Said, testFixtures } from "./fixtures.ts";

const EMPTY: Said = {
  zh: [
    "“公开事项名称”（name）是空的：空白不等于已经写明。",
    "填上内容，如：name: { level1: 最低生活保障, level2: 办事指南 }；空的条目请删去。",
  ],
  en: [
    "The name (公开事项名称) is empty: a blank states nothing.",
    "Fill it in, for example name: { level1: 最低生活保障, level2: 办事指南 }; delete empty entries.",
  ],
};

testFixtures("name", {
  "name_chinese-key": [
    {
      rule: "catalog/unknown-key",
      severity: "error",
      at: "5:13-5:17",
      text: "一级事项",
      element: "name",
      item: "09-002",
      fix: "level1",
      said: {
        zh: ["这里没有「一级事项」这个键，可用的键：level1、level2、level3。", "是不是 level1？"],
        en: ["There is no key 「一级事项」 here; the keys are: level1, level2, level3.", "Did you mean level1?"],
      },
    },
  ],
  "name_duplicate-width": [
    {
      rule: "name/duplicate",
      severity: "error",
      at: "15:11-15:45",
      text: "{ level1: 就业 信息服务, level2: (A)岗位 }",
      element: "name",
      item: "09-003",
      relatedLine: 5,
      said: {
        zh: [
          "事项名称「就业 信息服务 · (A)岗位」与第 5 行的重复：同一领域内两项同名，读者无法区分。",
          "删去重复的一项，或者用 level2、level3 写明两项的区别。",
        ],
        en: [
          "The item name 「就业 信息服务 · (A)岗位」 is already used on line 5: readers cannot tell the two apart.",
          "Delete one of them, or tell them apart by level2 or level3.",
        ],
      },
    },
  ],
  name_duplicate: [
    {
      rule: "name/duplicate",
      severity: "error",
      at: "15:11-15:45",
      text: "{ level1: 就业信息服务, level2: 岗位信息发布 }",
      element: "name",
      item: "09-003",
      relatedLine: 5,
      said: {
        zh: [
          "事项名称「就业信息服务 · 岗位信息发布」与第 5 行的重复：同一领域内两项同名，读者无法区分。",
          "删去重复的一项，或者用 level2、level3 写明两项的区别。",
        ],
        en: [
          "The item name 「就业信息服务 · 岗位信息发布」 is already used on line 5: readers cannot tell the two apart.",
          "Delete one of them, or tell them apart by level2 or level3.",
        ],
      },
    },
  ],
  "name_empty-level2": [
    {
      rule: "name/empty",
      severity: "error",
      at: "5:37-5:39",
      text: '""',
      element: "name",
      item: "09-002",
      said: EMPTY,
    },
  ],
  name_empty: [
    {
      rule: "name/empty",
      severity: "error",
      at: "5:5-5:9",
      text: "name",
      element: "name",
      item: "09-002",
      said: EMPTY,
    },
  ],
  "name_in-defaults": [],
  name_list: [
    {
      rule: "name/wrong-type",
      severity: "error",
      at: "5:11-5:27",
      text: "[就业信息服务, 岗位信息发布]",
      element: "name",
      item: "09-002",
      said: {
        zh: [
          "“公开事项名称”（name）的写法不对：这里写成了一个列表（每条以“- ”开头，或写成 [甲, 乙]）。",
          "应写成：name: { level1: 最低生活保障, level2: 办事指南 }。文字里有英文冒号加空格的，请加引号。",
        ],
        en: [
          "The name (公开事项名称) has the wrong form: this is a list (entries begin with “- ”, or [a, b]).",
          "Write it as name: { level1: 最低生活保障, level2: 办事指南 }. Text with a colon and a space needs quotes.",
        ],
      },
    },
  ],
  name_missing: [
    {
      rule: "name/missing",
      severity: "error",
      at: "4:5-12:16",
      text: "id: 09-002 … level: [县级]",
      element: "name",
      item: "09-002",
      said: {
        zh: [
          "「09-002」缺少“公开事项名称”（name）：国办发〔2019〕54号要求目录写明这一要素。",
          "在这一项中加一行：name: { level1: 最低生活保障, level2: 办事指南 }；各项相同的，写在 defaults 里。",
        ],
        en: [
          "「09-002」 lacks its name (公开事项名称): 国办发〔2019〕54号 requires it of every item.",
          "Add a line to the item: name: { level1: 最低生活保障, level2: 办事指南 }; or put it into defaults when all items share it.",
        ],
      },
    },
  ],
  "name_no-level1": [
    {
      rule: "catalog/missing-key",
      severity: "error",
      at: "5:11-5:29",
      text: "{ level2: 岗位信息发布 }",
      element: "name",
      item: "09-002",
      said: {
        zh: ["缺少 level1（一级事项）。", "加一行：level1: …"],
        en: ["The key level1 is missing.", "Add a line: level1: …"],
      },
    },
  ],
  name_null: [
    { rule: "name/empty", severity: "error", at: "5:11-5:12", text: "~", element: "name", item: "09-002", said: EMPTY },
  ],
  "name_number-like": [],
  "name_wrong-type": [
    {
      rule: "name/wrong-type",
      severity: "error",
      at: "5:11-5:17",
      text: "就业信息服务",
      element: "name",
      item: "09-002",
      said: {
        zh: [
          "“公开事项名称”（name）的写法不对：这里写成了一段文字。",
          "应写成：name: { level1: 最低生活保障, level2: 办事指南 }。文字里有英文冒号加空格的，请加引号。",
        ],
        en: [
          "The name (公开事项名称) has the wrong form: this is a text.",
          "Write it as name: { level1: 最低生活保障, level2: 办事指南 }. Text with a colon and a space needs quotes.",
        ],
      },
    },
  ],
});
