import { type Said, testFixtures } from "./fixtures.ts";

const EMPTY: Said = {
  zh: ["“公开对象”（audience）是空的：空白不等于已经写明。", "填上内容，如：audience: 全社会；空的条目请删去。"],
  en: [
    "The audience (公开对象) is empty: a blank states nothing.",
    "Fill it in, for example audience: 全社会; delete empty entries.",
  ],
};

const WRONG_TYPE: Said = {
  zh: [
    "“公开对象”（audience）的写法不对：这里写成了一个列表（每条以“- ”开头，或写成 [甲, 乙]）。",
    "应写成：audience: 全社会，或者 audience: { groups: [申请人] }。文字里有英文冒号加空格的，请加引号。",
  ],
  en: [
    "The audience (公开对象) has the wrong form: this is a list (entries begin with “- ”, or [a, b]).",
    "Write it as audience: 全社会, or audience: { groups: [申请人] }. Text with a colon and a space needs quotes.",
  ],
};

testFixtures("audience", {
  "audience_empty-groups": [
    {
      rule: "audience/empty",
      severity: "error",
      at: "12:25-12:27",
      text: "[]",
      element: "audience",
      item: "14-007",
      said: EMPTY,
    },
  ],
  "audience_empty-map": [
    {
      rule: "audience/empty",
      severity: "error",
      at: "12:15-12:17",
      text: "{}",
      element: "audience",
      item: "14-007",
      said: EMPTY,
    },
  ],
  audience_empty: [
    {
      rule: "audience/empty",
      severity: "error",
      at: "12:5-12:13",
      text: "audience",
      element: "audience",
      item: "14-007",
      said: EMPTY,
    },
  ],
  "audience_groups-text": [
    {
      rule: "audience/wrong-type",
      severity: "error",
      at: "12:25-12:29",
      text: "被征收人",
      element: "audience",
      item: "14-007",
      said: {
        zh: [
          "“公开对象”（audience）的写法不对：这里写成了一段文字。",
          "应写成：audience: 全社会，或者 audience: { groups: [申请人] }。文字里有英文冒号加空格的，请加引号。",
        ],
        en: [
          "The audience (公开对象) has the wrong form: this is a text.",
          "Write it as audience: 全社会, or audience: { groups: [申请人] }. Text with a colon and a space needs quotes.",
        ],
      },
    },
  ],
  "audience_in-defaults": [],
  audience_missing: [
    {
      rule: "audience/missing",
      severity: "error",
      at: "4:5-12:16",
      text: "id: 14-007 … level: [县级]",
      element: "audience",
      item: "14-007",
      said: {
        zh: [
          "「补偿 · 分户补偿」缺少“公开对象”（audience）：国办发〔2019〕54号要求目录写明这一要素。",
          "在这一项中加一行：audience: 全社会；各项相同的，写在 defaults 里。",
        ],
        en: [
          "「补偿 · 分户补偿」 lacks its audience (公开对象): 国办发〔2019〕54号 requires it of every item.",
          "Add a line to the item: audience: 全社会; or put it into defaults when all items share it.",
        ],
      },
    },
  ],
  audience_nobody: [
    {
      rule: "audience/empty",
      severity: "error",
      at: "12:15-12:32",
      text: "{ public: false }",
      element: "audience",
      item: "14-007",
      said: EMPTY,
    },
  ],
  audience_null: [
    {
      rule: "audience/empty",
      severity: "error",
      at: "12:15-12:16",
      text: "~",
      element: "audience",
      item: "14-007",
      said: EMPTY,
    },
  ],
  "audience_public-list": [
    {
      rule: "audience/wrong-type",
      severity: "error",
      at: "12:25-12:31",
      text: "[true]",
      element: "audience",
      item: "14-007",
      said: WRONG_TYPE,
    },
  ],
  audience_synonym: [
    {
      rule: "audience/unknown",
      severity: "error",
      at: "12:15-12:19",
      text: "社会公众",
      element: "audience",
      item: "14-007",
      fix: "全社会",
      said: {
        zh: [
          "「社会公众」不是“公开对象”可以用的写法，可用：全社会。",
          "是不是「全社会」？特定群体写成 audience: { groups: [申请人] }。",
        ],
        en: [
          "「社会公众」 is not a value of audience; it takes: 全社会.",
          "Did you mean 「全社会」? Name a group as audience: { groups: [申请人] }.",
        ],
      },
    },
  ],
  "audience_unknown-public": [
    {
      rule: "audience/unknown",
      severity: "error",
      at: "12:25-12:26",
      text: "√",
      element: "audience",
      item: "14-007",
      said: {
        zh: ["「√」不是“公开对象”可以用的写法，可用：true、false。", "特定群体写成 audience: { groups: [申请人] }。"],
        en: [
          "「√」 is not a value of audience; it takes: true, false.",
          "Name a group as audience: { groups: [申请人] }.",
        ],
      },
    },
  ],
  audience_unknown: [
    {
      rule: "audience/unknown",
      severity: "error",
      at: "12:15-12:19",
      text: "被征收人",
      element: "audience",
      item: "14-007",
      said: {
        zh: ["「被征收人」不是“公开对象”可以用的写法，可用：全社会。", "特定群体写成 audience: { groups: [申请人] }。"],
        en: [
          "「被征收人」 is not a value of audience; it takes: 全社会.",
          "Name a group as audience: { groups: [申请人] }.",
        ],
      },
    },
  ],
  "audience_wrong-type": [
    {
      rule: "audience/wrong-type",
      severity: "error",
      at: "12:15-12:20",
      text: "[全社会]",
      element: "audience",
      item: "14-007",
      said: WRONG_TYPE,
    },
  ],
});
