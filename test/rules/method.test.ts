import { type Said, testFixtures } from "./fixtures.ts";

const EMPTY: Said = {
  zh: ["“公开方式”（method）是空的：空白不等于已经写明。", "填上内容，如：method: 主动公开；空的条目请删去。"],
  en: [
    "The method (公开方式) is empty: a blank states nothing.",
    "Fill it in, for example method: 主动公开; delete empty entries.",
  ],
};

const WRONG_TYPE: Said = {
  zh: [
    "“公开方式”（method）的写法不对：这里写成了一组“键: 值”。",
    "应写成：method: 主动公开，或者 method: [主动公开, 依申请公开]。文字里有英文冒号加空格的，请加引号。",
  ],
  en: [
    "The method (公开方式) has the wrong form: this is a set of “key: value”.",
    "Write it as method: 主动公开, or method: [主动公开, 依申请公开]. Text with a colon and a space needs quotes.",
  ],
};

const UNKNOWN: Said = {
  zh: ["「依申请」不是“公开方式”可以用的写法，可用：主动公开、依申请公开。", "是不是「依申请公开」？"],
  en: ["「依申请」 is not a value of method; it takes: 主动公开, 依申请公开.", "Did you mean 「依申请公开」?"],
};

testFixtures("method", {
  method_blank: [
    {
      rule: "method/empty",
      severity: "error",
      at: "10:13-10:16",
      text: '" "',
      element: "method",
      item: "06-006",
      said: EMPTY,
    },
  ],
  "method_both-in-one-text": [
    {
      rule: "method/unknown",
      severity: "error",
      at: "10:13-10:23",
      text: "主动公开、依申请公开",
      element: "method",
      item: "06-006",
      said: {
        zh: ["「主动公开、依申请公开」不是“公开方式”可以用的写法，可用：主动公开、依申请公开。"],
        en: ["「主动公开、依申请公开」 is not a value of method; it takes: 主动公开, 依申请公开."],
      },
    },
  ],
  method_empty: [
    {
      rule: "method/empty",
      severity: "error",
      at: "10:5-10:11",
      text: "method",
      element: "method",
      item: "06-006",
      said: EMPTY,
    },
  ],
  "method_in-defaults": [],
  "method_map-in-list": [
    {
      rule: "method/wrong-type",
      severity: "error",
      at: "10:14-10:25",
      text: "{ 主动公开: √ }",
      element: "method",
      item: "14-007",
      said: WRONG_TYPE,
    },
  ],
  method_missing: [
    {
      rule: "method/missing",
      severity: "error",
      at: "4:5-12:16",
      text: "id: 06-006 … level: [县级]",
      element: "method",
      item: "06-006",
      said: {
        zh: [
          "「养老服务业务办理 · 老年人补贴」缺少“公开方式”（method）：国办发〔2019〕54号要求目录写明这一要素。",
          "在这一项中加一行：method: 主动公开；各项相同的，写在 defaults 里。",
        ],
        en: [
          "「养老服务业务办理 · 老年人补贴」 lacks its method (公开方式): 国办发〔2019〕54号 requires it of every item.",
          "Add a line to the item: method: 主动公开; or put it into defaults when all items share it.",
        ],
      },
    },
  ],
  method_near: [
    {
      rule: "method/unknown",
      severity: "error",
      at: "10:13-10:17",
      text: "主动公升",
      element: "method",
      item: "06-006",
      said: {
        zh: ["「主动公升」不是“公开方式”可以用的写法，可用：主动公开、依申请公开。", "是不是「主动公开」？"],
        en: ["「主动公升」 is not a value of method; it takes: 主动公开, 依申请公开.", "Did you mean 「主动公开」?"],
      },
    },
  ],
  method_null: [
    {
      rule: "method/empty",
      severity: "error",
      at: "10:13-10:14",
      text: "~",
      element: "method",
      item: "06-006",
      said: EMPTY,
    },
  ],
  "method_synonym-in-defaults": [
    {
      rule: "method/unknown",
      severity: "error",
      at: "4:11-4:14",
      text: "依申请",
      element: "method",
      fix: "依申请公开",
      said: UNKNOWN,
    },
  ],
  "method_synonym-in-list": [
    {
      rule: "method/unknown",
      severity: "error",
      at: "10:20-10:23",
      text: "依申请",
      element: "method",
      item: "06-006",
      fix: "依申请公开",
      said: UNKNOWN,
    },
  ],
  method_synonym: [
    {
      rule: "method/unknown",
      severity: "error",
      at: "10:13-10:15",
      text: "主动",
      element: "method",
      item: "06-006",
      fix: "主动公开",
      said: {
        zh: ["「主动」不是“公开方式”可以用的写法，可用：主动公开、依申请公开。", "是不是「主动公开」？"],
        en: ["「主动」 is not a value of method; it takes: 主动公开, 依申请公开.", "Did you mean 「主动公开」?"],
      },
    },
  ],
  method_unknown: [
    {
      rule: "method/unknown",
      severity: "error",
      at: "10:13-10:17",
      text: "全文发布",
      element: "method",
      item: "06-006",
      said: {
        zh: ["「全文发布」不是“公开方式”可以用的写法，可用：主动公开、依申请公开。"],
        en: ["「全文发布」 is not a value of method; it takes: 主动公开, 依申请公开."],
      },
    },
  ],
  "method_wrong-type": [
    {
      rule: "method/wrong-type",
      severity: "error",
      at: "10:13-10:22",
      text: "{ 主动: √ }",
      element: "method",
      item: "06-006",
      said: WRONG_TYPE,
    },
  ],
});
