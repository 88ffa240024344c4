import { type Said, testFixtures } from "./fixtures.ts";

const EMPTY: Said = {
  zh: [
    "“公开主体”（subject）是空的：空白不等于已经写明。",
    "填上内容，如：subject: [县级人民政府民政部门]；空的条目请删去。",
  ],
  en: [
    "The subject (公开主体) is empty: a blank states nothing.",
    "Fill it in, for example subject: [县级人民政府民政部门]; delete empty entries.",
  ],
};

testFixtures("subject", {
  subject_colon: [
    {
      rule: "subject/wrong-type",
      severity: "error",
      at: "9:15-9:25",
      text: "县级: 市场监管部门",
      element: "subject",
      item: "24-003",
      said: {
        zh: [
          "“公开主体”（subject）的写法不对：这里写成了一组“键: 值”。",
          "应写成：subject: [县级人民政府民政部门]。文字里有英文冒号加空格的，请加引号。",
        ],
        en: [
          "The subject (公开主体) has the wrong form: this is a set of “key: value”.",
          "Write it as subject: [县级人民政府民政部门]. Text with a colon and a space needs quotes.",
        ],
      },
    },
  ],
  "subject_empty-entry": [
    {
      rule: "subject/empty",
      severity: "error",
      at: "11:9-11:11",
      text: '""',
      element: "subject",
      item: "24-003",
      said: EMPTY,
    },
  ],
  subject_empty: [
    {
      rule: "subject/empty",
      severity: "error",
      at: "9:14-9:16",
      text: "[]",
      element: "subject",
      item: "24-003",
      said: EMPTY,
    },
  ],
  "subject_in-defaults": [],
  subject_missing: [
    {
      rule: "subject/missing",
      severity: "error",
      at: "4:5-12:16",
      text: "id: 24-003 … level: [县级]",
      element: "subject",
      item: "24-003",
      said: {
        zh: [
          "「监督检查 · 食品生产经营监督检查」缺少“公开主体”（subject）：国办发〔2019〕54号要求目录写明这一要素。",
          "在这一项中加一行：subject: [县级人民政府民政部门]；各项相同的，写在 defaults 里。",
        ],
        en: [
          "「监督检查 · 食品生产经营监督检查」 lacks its subject (公开主体): 国办发〔2019〕54号 requires it of every item.",
          "Add a line to the item: subject: [县级人民政府民政部门]; or put it into defaults when all items share it.",
        ],
      },
    },
  ],
  subject_null: [
    {
      rule: "subject/empty",
      severity: "error",
      at: "9:14-9:15",
      text: "~",
      element: "subject",
      item: "24-003",
      said: EMPTY,
    },
  ],
  "subject_wrong-type": [
    {
      rule: "subject/wrong-type",
      severity: "error",
      at: "9:14-9:22",
      text: "县级市场监管部门",
      element: "subject",
      item: "24-003",
      said: {
        zh: [
          "“公开主体”（subject）的写法不对：这里写成了一段文字。",
          "应写成：subject: [县级人民政府民政部门]。文字里有英文冒号加空格的，请加引号。",
        ],
        en: [
          "The subject (公开主体) has the wrong form: this is a text.",
          "Write it as subject: [县级人民政府民政部门]. Text with a colon and a space needs quotes.",
        ],
      },
    },
  ],
});
