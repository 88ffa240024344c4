import { type Said, testFixtures } from "./fixtures.ts";

const UNKNOWN: Said = {
  zh: ["「区级」不是“公开层级”可以用的写法，可用：市级、县级、乡级、村级。", "是不是「县级」？"],
  en: ["「区级」 is not a value of level; it takes: 市级, 县级, 乡级, 村级.", "Did you mean 「县级」?"],
};

const EMPTY: Said = {
  zh: ["“公开层级”（level）是空的：空白不等于已经写明。", "填上内容，如：level: [县级, 乡级]；空的条目请删去。"],
  en: [
    "The level (公开层级) is empty: a blank states nothing.",
    "Fill it in, for example level: [县级, 乡级]; delete empty entries.",
  ],
};

testFixtures("level", {
  level_alias: [
    {
      rule: "level/unknown",
      severity: "error",
      at: "13:21-13:23",
      text: "区级",
      element: "level",
      item: "19-001",
      fix: "县级",
      said: UNKNOWN,
    },
    {
      rule: "level/unknown",
      severity: "error",
      at: "23:12-23:19",
      text: "*levels",
      element: "level",
      item: "19-002",
      relatedLine: 13,
      said: UNKNOWN,
    },
  ],
  "level_empty-entry": [
    {
      rule: "level/empty",
      severity: "error",
      at: "13:17-13:19",
      text: '""',
      element: "level",
      item: "19-001",
      said: EMPTY,
    },
  ],
  level_empty: [
    {
      rule: "level/empty",
      severity: "error",
      at: "13:12-13:14",
      text: "[]",
      element: "level",
      item: "19-001",
      said: EMPTY,
    },
  ],
  "level_in-defaults": [],
  level_missing: [
    {
      rule: "level/missing",
      severity: "error",
      at: "4:5-12:18",
      text: "id: 19-001 … audience: 全社会",
      element: "level",
      item: "19-001",
      said: {
        zh: [
          "「农业生产发展资金 · 农机购置补贴」缺少“公开层级”（level）：公开层级是地方方案要求的第九个要素。",
          "在这一项中加一行：level: [县级, 乡级]；各项相同的，写在 defaults 里。",
        ],
        en: [
          "「农业生产发展资金 · 农机购置补贴」 lacks its level (公开层级): the level is the ninth element, which local plans require.",
          "Add a line to the item: level: [县级, 乡级]; or put it into defaults when all items share it.",
        ],
      },
    },
  ],
  level_null: [
    {
      rule: "level/empty",
      severity: "error",
      at: "13:12-13:13",
      text: "~",
      element: "level",
      item: "19-001",
      said: EMPTY,
    },
  ],
  level_spaced: [
    {
      rule: "level/unknown",
      severity: "error",
      at: "13:13-13:16",
      text: "县 级",
      element: "level",
      item: "19-001",
      fix: "县级",
      said: {
        zh: ["「县 级」不是“公开层级”可以用的写法，可用：市级、县级、乡级、村级。", "是不是「县级」？"],
        en: ["「县 级」 is not a value of level; it takes: 市级, 县级, 乡级, 村级.", "Did you mean 「县级」?"],
      },
    },
  ],
  level_synonym: [
    {
      rule: "level/unknown",
      severity: "error",
      at: "13:13-13:15",
      text: "区级",
      element: "level",
      item: "19-001",
      fix: "县级",
      said: UNKNOWN,
    },
    {
      rule: "level/unknown",
      severity: "error",
      at: "13:17-13:19",
      text: "镇级",
      element: "level",
      item: "19-001",
      fix: "乡级",
      said: {
        zh: ["「镇级」不是“公开层级”可以用的写法，可用：市级、县级、乡级、村级。", "是不是「乡级」？"],
        en: ["「镇级」 is not a value of level; it takes: 市级, 县级, 乡级, 村级.", "Did you mean 「乡级」?"],
      },
    },
  ],
  level_unknown: [
    {
      rule: "level/unknown",
      severity: "error",
      at: "13:13-13:15",
      text: "省级",
      element: "level",
      item: "19-001",
      said: {
        zh: ["「省级」不是“公开层级”可以用的写法，可用：市级、县级、乡级、村级。"],
        en: ["「省级」 is not a value of level; it takes: 市级, 县级, 乡级, 村级."],
      },
    },
  ],
  "level_wrong-type": [
    {
      rule: "level/wrong-type",
      severity: "error",
      at: "13:12-13:14",
      text: "县级",
      element: "level",
      item: "19-001",
      said: {
        zh: [
          "“公开层级”（level）的写法不对：这里写成了一段文字。",
          "应写成：level: [县级, 乡级]。文字里有英文冒号加空格的，请加引号。",
        ],
        en: [
          "The level (公开层级) has the wrong form: this is a text.",
          "Write it as level: [县级, 乡级]. Text with a colon and a space needs quotes.",
        ],
      },
    },
  ],
});
