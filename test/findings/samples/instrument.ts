import type { ARTICLE_MESSAGES } from "../../../src/findings/messages/articles.ts";
import type { INSTRUMENT_MESSAGES } from "../../../src/findings/messages/instrument.ts";
import type { RELEVANCE_MESSAGES } from "../../../src/findings/messages/relevance.ts";
import { type SamplesOf, WILD } from "./samples-of.ts";

const TITLE = "中华人民共和国政府信息公开条例";
const EXPIRED = { name: WILD, lastYear: 2020, edition: 2024 };
const ARTICLE = { title: TITLE, article: "第二十条第二款" };

export const INSTRUMENT_SAMPLES: SamplesOf<
  typeof INSTRUMENT_MESSAGES & typeof ARTICLE_MESSAGES & typeof RELEVANCE_MESSAGES
> = {
  "basis/title-typo": [
    { title: WILD, right: TITLE, kind: "character", certain: true },
    { title: WILD, right: TITLE, kind: "character", certain: false },
    { title: WILD, right: "国务院印发《方案》的通知", kind: "issuer", certain: false },
  ],
  "basis/short-title": [{ title: WILD, right: TITLE }],
  "basis/repealed": [
    { title: "中华人民共和国收养法", date: "2021-01-01", by: "中华人民共和国民法典" },
    { title: "中华人民共和国收养法", date: "2021-01", by: undefined },
  ],
  "basis/replaced": [
    { title: "特困人员认定办法", number: "民发〔2016〕178号", date: "2021-07-01", by: "民发〔2021〕43号" },
    { title: "暂行规定", number: undefined, date: "2021", by: "规定" },
  ],
  "basis/old-order-number": [
    { title: TITLE, number: "国务院令第492号", from: "2019-04-03", right: "国务院令第711号" },
    { title: TITLE, number: "国务院令第492号", from: undefined, right: "国务院令第711号" },
  ],
  "basis/old-version": [{ title: "中华人民共和国人口与计划生育法", year: 2015, amended: "2021-08-20" }],
  "basis/wrong-number": [
    { title: TITLE, number: WILD, known: ["国务院令第671号", "国务院令第412号"], right: "国务院令第671号" },
    { title: TITLE, number: WILD, known: ["国务院令第671号"], right: undefined },
  ],
  "basis/wrong-article-form": [
    { ...ARTICLE, fault: { kind: "no-article", count: 56 } },
    { ...ARTICLE, fault: { kind: "item-as-paragraph", items: 15, right: "第二十条第（二）项" } },
    { ...ARTICLE, fault: { kind: "item-as-paragraph", items: 15, right: undefined } },
    { ...ARTICLE, fault: { kind: "no-paragraph", paragraphs: 1 } },
    { ...ARTICLE, fault: { kind: "no-item", items: 0, now: "第二十条第（三）项" } },
    { ...ARTICLE, fault: { kind: "no-item", items: 0, now: undefined } },
    { ...ARTICLE, fault: { kind: "no-item", items: 15, now: undefined } },
  ],
  "basis/former-article": [{ title: TITLE, article: "第十八条", now: "第二十六条" }],
  "basis/expired-plan": [
    { ...EXPIRED, next: "八五普法规划" },
    { ...EXPIRED, next: undefined },
  ],
  "basis/expired-policy": [
    { ...EXPIRED, next: "办法" },
    { ...EXPIRED, next: undefined },
  ],
  "basis/unrelated-domain": [{ title: "公共租赁住房管理办法", domain: "社会救助", domains: ["保障性住房", "扶贫"] }],
  "basis/unrelated-item": [
    { title: "城镇燃气管理条例", item: WILD, topics: ["燃气"], own: "城市道路管理条例" },
    { title: "城镇燃气管理条例", item: WILD, topics: ["燃气"], own: undefined },
  ],
  "basis/abolished-issuer": [
    { number: WILD, name: "国家食品药品监督管理总局", until: "2018-03", successor: "国家市场监督管理总局" },
  ],
};
