import { type Said, testFixtures } from "./fixtures.ts";

const EMPTY: Said = {
  zh: [
    "“公开时限”（deadline）是空的：空白不等于已经写明。",
    "填上内容，如：deadline: 信息形成或者变更之日起20个工作日内；空的条目请删去。",
  ],
  en: [
    "The deadline (公开时限) is empty: a blank states nothing.",
    "Fill it in, for example deadline: 信息形成或者变更之日起20个工作日内; delete empty entries.",
  ],
};

const WRONG_TYPE: Said = {
  zh: [
    "“公开时限”（deadline）的写法不对：这里写成了一段文字。",
    "应写成：deadline: 信息形成或者变更之日起20个工作日内，或者 deadline: [{ scope: 行政处罚, limit: 作出决定之日起7个工作日内 }]。文字里有英文冒号加空格的，请加引号。",
  ],
  en: [
    "The deadline (公开时限) has the wrong form: this is a text.",
    "Write it as deadline: 信息形成或者变更之日起20个工作日内, or deadline: [{ scope: 行政处罚, limit: 作出决定之日起7个工作日内 }]. Text with a colon and a space needs quotes.",
  ],
};

testFixtures("deadline", {
  deadline_blank: [
    {
      rule: "deadline/empty",
      severity: "error",
      at: "8:15-8:19",
      text: '"　 "',
      element: "deadline",
      item: "04-001",
      said: EMPTY,
    },
  ],
  "deadline_chinese-key": [
    {
      rule: "catalog/unknown-key",
      severity: "error",
      at: "8:5-8:7",
      text: "时限",
      item: "04-001",
      fix: "deadline",
      said: {
        zh: [
          "这里没有「时限」这个键，可用的键：id、name、content、basis、deadline、subject、method、channel、audience、level、evidence、links、stage、note、unverified。",
          "是不是 deadline？",
        ],
        en: [
          "There is no key 「时限」 here; the keys are: id, name, content, basis, deadline, subject, method, channel, audience, level, evidence, links, stage, note, unverified.",
          "Did you mean deadline?",
        ],
      },
    },
  ],
  "deadline_empty-limit": [
    {
      rule: "deadline/empty",
      severity: "error",
      at: "9:24-9:29",
      text: "limit",
      element: "deadline",
      item: "04-001",
      said: EMPTY,
    },
  ],
  "deadline_empty-list": [
    {
      rule: "deadline/empty",
      severity: "error",
      at: "8:15-8:17",
      text: "[]",
      element: "deadline",
      item: "04-001",
      said: EMPTY,
    },
  ],
  "deadline_empty-over-defaults": [
    {
      rule: "deadline/empty",
      severity: "error",
      at: "9:5-9:13",
      text: "deadline",
      element: "deadline",
      item: "04-001",
      said: EMPTY,
    },
  ],
  deadline_empty: [
    {
      rule: "deadline/empty",
      severity: "error",
      at: "8:5-8:13",
      text: "deadline",
      element: "deadline",
      item: "04-001",
      said: EMPTY,
    },
  ],
  "deadline_full-width-digits": [],
  "deadline_in-defaults": [],
  "deadline_list-of-texts": [
    {
      rule: "deadline/wrong-type",
      severity: "error",
      at: "8:16-8:30",
      text: "信息形成之日起20个工作日内",
      element: "deadline",
      item: "04-001",
      said: WRONG_TYPE,
    },
    {
      rule: "deadline/wrong-type",
      severity: "error",
      at: "8:32-8:45",
      text: "作出决定之日起7个工作日内",
      element: "deadline",
      item: "04-001",
      said: WRONG_TYPE,
    },
  ],
  deadline_missing: [
    {
      rule: "deadline/missing",
      severity: "error",
      at: "4:5-12:20",
      text: "id: 04-001 … level: [县级, 乡级]",
      element: "deadline",
      item: "04-001",
      said: {
        zh: [
          "「出生登记 · 出生登记」缺少“公开时限”（deadline）：国办发〔2019〕54号要求目录写明这一要素。",
          "在这一项中加一行：deadline: 信息形成或者变更之日起20个工作日内；各项相同的，写在 defaults 里。",
        ],
        en: [
          "「出生登记 · 出生登记」 lacks its deadline (公开时限): 国办发〔2019〕54号 requires it of every item.",
          "Add a line to the item: deadline: 信息形成或者变更之日起20个工作日内; or put it into defaults when all items share it.",
        ],
      },
    },
  ],
  "deadline_no-scope": [
    {
      rule: "catalog/missing-key",
      severity: "error",
      at: "10:9-10:33",
      text: "{ limit: 信息形成之日起7个工作日内 }",
      element: "deadline",
      item: "04-001",
      said: {
        zh: ["缺少 scope（管哪一部分）。", "加一行：scope: …"],
        en: ["The key scope is missing.", "Add a line: scope: …"],
      },
    },
  ],
  deadline_null: [
    {
      rule: "deadline/empty",
      severity: "error",
      at: "8:15-8:16",
      text: "~",
      element: "deadline",
      item: "04-001",
      said: EMPTY,
    },
  ],
  // It is a text as any other, and says nothing: 20 of what?
  "deadline_number-like": [
    {
      rule: "deadline/not-understood",
      severity: "warning",
      at: "8:15-8:17",
      text: "20",
      element: "deadline",
      item: "04-001",
      said: {
        zh: [
          "看不出「20」是什么时限：没有天数、日期，也没有写明随什么公开。",
          "写明从何时起、多少天内公开，如：信息形成或者变更之日起20个工作日内。",
        ],
        en: [
          "「20」 is no deadline that can be understood: it has no number of days, no date, no event.",
          "Say from when and within how many days, for example 信息形成或者变更之日起20个工作日内.",
        ],
      },
    },
  ],
  "deadline_wrong-in-defaults": [
    {
      rule: "deadline/wrong-type",
      severity: "error",
      at: "3:24-3:38",
      text: "信息形成之日起20个工作日内",
      element: "deadline",
      said: WRONG_TYPE,
    },
  ],
  "deadline_wrong-type": [
    {
      rule: "deadline/wrong-type",
      severity: "error",
      at: "8:15-8:39",
      text: "{ 出生登记: 信息形成之日起20个工作日内 }",
      element: "deadline",
      item: "04-001",
      said: {
        zh: [
          "“公开时限”（deadline）的写法不对：这里写成了一组“键: 值”。",
          "应写成：deadline: 信息形成或者变更之日起20个工作日内，或者 deadline: [{ scope: 行政处罚, limit: 作出决定之日起7个工作日内 }]。文字里有英文冒号加空格的，请加引号。",
        ],
        en: [
          "The deadline (公开时限) has the wrong form: this is a set of “key: value”.",
          "Write it as deadline: 信息形成或者变更之日起20个工作日内, or deadline: [{ scope: 行政处罚, limit: 作出决定之日起7个工作日内 }]. Text with a colon and a space needs quotes.",
        ],
      },
    },
  ],
});
