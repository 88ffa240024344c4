import { type Said, testFixtures } from "./fixtures.ts";

const EMPTY: Said = {
  zh: [
    "“公开内容”（content）是空的：空白不等于已经写明。",
    "填上内容，如：content: [办理条件, 申请材料, 办理流程]；空的条目请删去。",
  ],
  en: [
    "The content (公开内容) is empty: a blank states nothing.",
    "Fill it in, for example content: [办理条件, 申请材料, 办理流程]; delete empty entries.",
  ],
};

testFixtures("content", {
  "content_blank-entry": [
    {
      rule: "content/empty",
      severity: "error",
      at: "6:21-6:25",
      text: '"  "',
      element: "content",
      item: "20-003",
      said: EMPTY,
    },
  ],
  content_colon: [
    {
      rule: "content/wrong-type",
      severity: "error",
      at: "8:9-8:20",
      text: "联系电话: 12345",
      element: "content",
      item: "20-003",
      said: {
        zh: [
          "“公开内容”（content）的写法不对：这里写成了一组“键: 值”。",
          "应写成：content: [办理条件, 申请材料, 办理流程]。文字里有英文冒号加空格的，请加引号。",
        ],
        en: [
          "The content (公开内容) has the wrong form: this is a set of “key: value”.",
          "Write it as content: [办理条件, 申请材料, 办理流程]. Text with a colon and a space needs quotes.",
        ],
      },
    },
  ],
  "content_empty-entry": [
    {
      rule: "content/empty",
      severity: "error",
      at: "6:21-6:23",
      text: '""',
      element: "content",
      item: "20-003",
      said: EMPTY,
    },
  ],
  content_empty: [
    {
      rule: "content/empty",
      severity: "error",
      at: "6:14-6:16",
      text: "[]",
      element: "content",
      item: "20-003",
      said: EMPTY,
    },
  ],
  "content_in-defaults": [],
  content_missing: [
    {
      rule: "content/missing",
      severity: "error",
      at: "4:5-12:16",
      text: "id: 20-003 … level: [乡级]",
      element: "content",
      item: "20-003",
      said: {
        zh: [
          "「公共服务 · 公共文化机构免费开放信息」缺少“公开内容”（content）：国办发〔2019〕54号要求目录写明这一要素。",
          "在这一项中加一行：content: [办理条件, 申请材料, 办理流程]；各项相同的，写在 defaults 里。",
        ],
        en: [
          "「公共服务 · 公共文化机构免费开放信息」 lacks its content (公开内容): 国办发〔2019〕54号 requires it of every item.",
          "Add a line to the item: content: [办理条件, 申请材料, 办理流程]; or put it into defaults when all items share it.",
        ],
      },
    },
  ],
  "content_null-entry": [
    {
      rule: "content/empty",
      severity: "error",
      at: "6:21-6:22",
      text: "~",
      element: "content",
      item: "20-003",
      said: EMPTY,
    },
  ],
  content_null: [
    {
      rule: "content/empty",
      severity: "error",
      at: "6:14-6:15",
      text: "~",
      element: "content",
      item: "20-003",
      said: EMPTY,
    },
  ],
  "content_number-like": [],
  "content_wrong-type": [
    {
      rule: "content/wrong-type",
      severity: "error",
      at: "6:14-6:23",
      text: "机构名称；开放时间",
      element: "content",
      item: "20-003",
      said: {
        zh: [
          "“公开内容”（content）的写法不对：这里写成了一段文字。",
          "应写成：content: [办理条件, 申请材料, 办理流程]。文字里有英文冒号加空格的，请加引号。",
        ],
        en: [
          "The content (公开内容) has the wrong form: this is a text.",
          "Write it as content: [办理条件, 申请材料, 办理流程]. Text with a colon and a space needs quotes.",
        ],
      },
    },
  ],
});
