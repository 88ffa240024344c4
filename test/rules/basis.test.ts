import { type Said, testFixtures } from "./fixtures.ts";

const EMPTY: Said = {
  zh: [
    "“公开依据”（basis）是空的：空白不等于已经写明。",
    "填上内容，如：basis: [《中华人民共和国政府信息公开条例》（国务院令第711号）]；空的条目请删去。",
  ],
  en: [
    "The basis (公开依据) is empty: a blank states nothing.",
    "Fill it in, for example basis: [《中华人民共和国政府信息公开条例》（国务院令第711号）]; delete empty entries.",
  ],
};

testFixtures("basis", {
  basis_colon: [
    {
      rule: "basis/wrong-type",
      severity: "error",
      at: "7:12-7:32",
      text: "{ 法律: 《中华人民共和国预算法》 }",
      element: "basis",
      item: "08-003",
      said: {
        zh: [
          "“公开依据”（basis）的写法不对：这里写成了一组“键: 值”。",
          "应写成：basis: [《中华人民共和国政府信息公开条例》（国务院令第711号）]。文字里有英文冒号加空格的，请加引号。",
        ],
        en: [
          "The basis (公开依据) has the wrong form: this is a set of “key: value”.",
          "Write it as basis: [《中华人民共和国政府信息公开条例》（国务院令第711号）]. Text with a colon and a space needs quotes.",
        ],
      },
    },
  ],
  "basis_empty-entry": [
    {
      rule: "basis/empty",
      severity: "error",
      at: "7:13-7:15",
      text: '""',
      element: "basis",
      item: "08-003",
      said: EMPTY,
    },
  ],
  basis_empty: [
    {
      rule: "basis/empty",
      severity: "error",
      at: "7:5-7:10",
      text: "basis",
      element: "basis",
      item: "08-003",
      said: EMPTY,
    },
  ],
  "basis_in-defaults": [],
  basis_missing: [
    {
      rule: "basis/missing",
      severity: "error",
      at: "4:5-12:16",
      text: "id: 08-003 … level: [县级]",
      element: "basis",
      item: "08-003",
      said: {
        zh: [
          "「财政预决算 · 部门预算」缺少“公开依据”（basis）：国办发〔2019〕54号要求目录写明这一要素。",
          "在这一项中加一行：basis: [《中华人民共和国政府信息公开条例》（国务院令第711号）]；各项相同的，写在 defaults 里。",
        ],
        en: [
          "「财政预决算 · 部门预算」 lacks its basis (公开依据): 国办发〔2019〕54号 requires it of every item.",
          "Add a line to the item: basis: [《中华人民共和国政府信息公开条例》（国务院令第711号）]; or put it into defaults when all items share it.",
        ],
      },
    },
  ],
  basis_null: [
    {
      rule: "basis/empty",
      severity: "error",
      at: "7:12-7:13",
      text: "~",
      element: "basis",
      item: "08-003",
      said: EMPTY,
    },
  ],
  "basis_wrong-type": [
    {
      rule: "basis/wrong-type",
      severity: "error",
      at: "7:12-7:24",
      text: "《中华人民共和国预算法》",
      element: "basis",
      item: "08-003",
      said: {
        zh: [
          "“公开依据”（basis）的写法不对：这里写成了一段文字。",
          "应写成：basis: [《中华人民共和国政府信息公开条例》（国务院令第711号）]。文字里有英文冒号加空格的，请加引号。",
        ],
        en: [
          "The basis (公开依据) has the wrong form: this is a text.",
          "Write it as basis: [《中华人民共和国政府信息公开条例》（国务院令第711号）]. Text with a colon and a space needs quotes.",
        ],
      },
    },
  ],
});
