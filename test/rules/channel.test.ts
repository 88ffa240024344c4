import { CHANNELS } from "../../src/catalog/channels.ts";
import { type Said, testFixtures } from "./fixtures.ts";

const EMPTY: Said = {
  zh: [
    "“公开渠道和载体”（channel）是空的：空白不等于已经写明。",
    "填上内容，如：channel: [政府网站, 政务服务中心]；空的条目请删去。",
  ],
  en: [
    "The channel (公开渠道和载体) is empty: a blank states nothing.",
    "Fill it in, for example channel: [政府网站, 政务服务中心]; delete empty entries.",
  ],
};

const WRONG_TYPE: Said = {
  zh: [
    "“公开渠道和载体”（channel）的写法不对：这里写成了一段文字。",
    "应写成：channel: [政府网站, 政务服务中心]，或者 channel: { required: [政府网站], optional: [广播电视] }。文字里有英文冒号加空格的，请加引号。",
  ],
  en: [
    "The channel (公开渠道和载体) has the wrong form: this is a text.",
    "Write it as channel: [政府网站, 政务服务中心], or channel: { required: [政府网站], optional: [广播电视] }. Text with a colon and a space needs quotes.",
  ],
};

testFixtures("channel", {
  channel_colon: [
    {
      rule: "channel/wrong-type",
      severity: "error",
      at: "11:21-11:28",
      text: "其他: 村广播",
      element: "channel",
      item: "05-004",
      said: {
        zh: [
          "“公开渠道和载体”（channel）的写法不对：这里写成了一组“键: 值”。",
          "应写成：channel: [政府网站, 政务服务中心]，或者 channel: { required: [政府网站], optional: [广播电视] }。文字里有英文冒号加空格的，请加引号。",
        ],
        en: [
          "The channel (公开渠道和载体) has the wrong form: this is a set of “key: value”.",
          "Write it as channel: [政府网站, 政务服务中心], or channel: { required: [政府网站], optional: [广播电视] }. Text with a colon and a space needs quotes.",
        ],
      },
    },
  ],
  "channel_empty-entry": [
    {
      rule: "channel/empty",
      severity: "error",
      at: "11:21-11:23",
      text: '""',
      element: "channel",
      item: "05-004",
      said: EMPTY,
    },
  ],
  "channel_empty-map": [
    {
      rule: "channel/empty",
      severity: "error",
      at: "11:14-11:44",
      text: "{ required: [], optional: [] }",
      element: "channel",
      item: "05-004",
      said: EMPTY,
    },
  ],
  channel_empty: [
    {
      rule: "channel/empty",
      severity: "error",
      at: "11:14-11:16",
      text: "[]",
      element: "channel",
      item: "05-004",
      said: EMPTY,
    },
  ],
  "channel_in-defaults": [],
  channel_missing: [
    {
      rule: "channel/missing",
      severity: "error",
      at: "4:5-12:20",
      text: "id: 05-004 … level: [县级, 乡级]",
      element: "channel",
      item: "05-004",
      said: {
        zh: [
          "「最低生活保障 · 办事指南」缺少“公开渠道和载体”（channel）：国办发〔2019〕54号要求目录写明这一要素。",
          "在这一项中加一行：channel: [政府网站, 政务服务中心]；各项相同的，写在 defaults 里。",
        ],
        en: [
          "「最低生活保障 · 办事指南」 lacks its channel (公开渠道和载体): 国办发〔2019〕54号 requires it of every item.",
          "Add a line to the item: channel: [政府网站, 政务服务中心]; or put it into defaults when all items share it.",
        ],
      },
    },
  ],
  channel_null: [
    {
      rule: "channel/empty",
      severity: "error",
      at: "11:14-11:15",
      text: "~",
      element: "channel",
      item: "05-004",
      said: EMPTY,
    },
  ],
  "channel_of-another-domain": [
    {
      rule: "channel/other-domain",
      severity: "error",
      at: "11:21-11:29",
      text: "征地信息公开平台",
      element: "channel",
      item: "05-004",
      said: {
        zh: [
          "「征地信息公开平台」是“农村集体土地征收”领域表格上的渠道，“社会救助”的表格没有：多半是照抄别的领域的表格留下的。",
          "不用它公开的，删去；确实用它公开的，写成“其他：征地信息公开平台”，或者在 gkml.yaml 的 channels 中声明。",
        ],
        en: [
          "「征地信息公开平台」 is a channel of the tables for 农村集体土地征收, not of 社会救助: it was most likely copied with another domain's table.",
          "Delete it; if it is really used, write 其他：征地信息公开平台, or declare it under channels in gkml.yaml.",
        ],
      },
    },
  ],
  "channel_other-half-width": [
    {
      rule: "channel/unknown",
      severity: "error",
      at: "11:21-11:27",
      text: "其他:村广播",
      element: "channel",
      item: "05-004",
      fix: "其他：村广播",
      said: {
        zh: [
          `「其他:村广播」不是“公开渠道和载体”可以用的写法，可用：${CHANNELS.join("、")}。`,
          "是不是「其他：村广播」？其他渠道写成“其他：名称”；本地常用的渠道可在 gkml.yaml 的 channels 中声明。",
        ],
        en: [
          `「其他:村广播」 is not a value of channel; it takes: ${CHANNELS.join(", ")}.`,
          "Did you mean 「其他：村广播」? Write another channel as “其他：name”, or declare it under channels in gkml.yaml.",
        ],
      },
    },
  ],
  "channel_other-named": [],
  "channel_required-text": [
    {
      rule: "channel/wrong-type",
      severity: "error",
      at: "11:26-11:30",
      text: "政府网站",
      element: "channel",
      item: "05-004",
      said: WRONG_TYPE,
    },
  ],
  channel_synonym: [
    {
      rule: "channel/unknown",
      severity: "error",
      at: "11:21-11:27",
      text: "政府服务中心",
      element: "channel",
      item: "05-004",
      fix: "政务服务中心",
      said: {
        zh: [
          `「政府服务中心」不是“公开渠道和载体”可以用的写法，可用：${CHANNELS.join("、")}。`,
          "是不是「政务服务中心」？其他渠道写成“其他：名称”；本地常用的渠道可在 gkml.yaml 的 channels 中声明。",
        ],
        en: [
          `「政府服务中心」 is not a value of channel; it takes: ${CHANNELS.join(", ")}.`,
          "Did you mean 「政务服务中心」? Write another channel as “其他：name”, or declare it under channels in gkml.yaml.",
        ],
      },
    },
  ],
  "channel_unknown-optional": [
    {
      rule: "channel/unknown",
      severity: "error",
      at: "11:45-11:50",
      text: "便民服务点",
      element: "channel",
      item: "05-004",
      said: {
        zh: [
          `「便民服务点」不是“公开渠道和载体”可以用的写法，可用：${CHANNELS.join("、")}。`,
          "是不是「便民服务站」？其他渠道写成“其他：名称”；本地常用的渠道可在 gkml.yaml 的 channels 中声明。",
        ],
        en: [
          `「便民服务点」 is not a value of channel; it takes: ${CHANNELS.join(", ")}.`,
          "Did you mean 「便民服务站」? Write another channel as “其他：name”, or declare it under channels in gkml.yaml.",
        ],
      },
    },
  ],
  channel_unknown: [
    {
      rule: "channel/unknown",
      severity: "error",
      at: "11:21-11:26",
      text: "微信公众号",
      element: "channel",
      item: "05-004",
      said: {
        zh: [
          `「微信公众号」不是“公开渠道和载体”可以用的写法，可用：${CHANNELS.join("、")}。`,
          "其他渠道写成“其他：名称”；本地常用的渠道可在 gkml.yaml 的 channels 中声明。",
        ],
        en: [
          `「微信公众号」 is not a value of channel; it takes: ${CHANNELS.join(", ")}.`,
          "Write another channel as “其他：name”, or declare it under channels in gkml.yaml.",
        ],
      },
    },
  ],
  channel_width: [
    {
      rule: "channel/unknown",
      severity: "error",
      at: "11:21-11:39",
      text: "社区/企事业单位/村公示栏(电子屏)",
      element: "channel",
      item: "05-004",
      fix: "社区/企事业单位/村公示栏（电子屏）",
      said: {
        zh: [
          `「社区/企事业单位/村公示栏(电子屏)」不是“公开渠道和载体”可以用的写法，可用：${CHANNELS.join("、")}。`,
          "是不是「社区/企事业单位/村公示栏（电子屏）」？其他渠道写成“其他：名称”；本地常用的渠道可在 gkml.yaml 的 channels 中声明。",
        ],
        en: [
          `「社区/企事业单位/村公示栏(电子屏)」 is not a value of channel; it takes: ${CHANNELS.join(", ")}.`,
          "Did you mean 「社区/企事业单位/村公示栏（电子屏）」? Write another channel as “其他：name”, or declare it under channels in gkml.yaml.",
        ],
      },
    },
  ],
  "channel_wrong-type": [
    {
      rule: "channel/wrong-type",
      severity: "error",
      at: "11:14-11:18",
      text: "政府网站",
      element: "channel",
      item: "05-004",
      said: WRONG_TYPE,
    },
  ],
});
