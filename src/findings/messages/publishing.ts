import { quote, visible } from "../../language/quote.ts";
import { wording } from "../message.ts";

/** What is said of method, channel and audience. */
export const PUBLISHING_MESSAGES = {
  "method/application-public": wording<object>({
    zh: () => ({
      message:
        "公开方式只有“依申请公开”，公开对象却是“全社会”：依申请公开的信息要申请才能获取（《政府信息公开条例》第二十七条）。",
      hint: "向社会公布的，公开方式改为“主动公开”；只给申请人的，公开对象写成 audience: { groups: [申请人] }。",
    }),
    en: () => ({
      message:
        "The only method is 依申请公开, but the audience is 全社会: what is given on application must be applied for (《政府信息公开条例》 art. 27).",
      hint: "If it is published, write method: 主动公开; if applicants get it, write audience: { groups: [申请人] }.",
    }),
  }),
  "method/both-without-parts": wording<object>({
    zh: () => ({
      message: "主动公开、依申请公开两种方式都写了，没有写明哪些内容主动公开、哪些依申请公开，群众无从知道要不要申请。",
      hint: "在 content 的条目里注明（如“个案审批材料（依申请公开）”），或者用 deadline 的 scope 分写；不分的，只留一种方式。",
    }),
    en: () => ({
      message: "Both methods are given, but not which part is published and which is given on application.",
      hint: "Say so in an entry of content, or by the scopes of deadline; otherwise keep one method.",
    }),
  }),
  "channel/other-domain": wording<{
    channel: string;
    owners: readonly string[];
    /** The title of the catalog's domain; undefined where it is none of the 26. */
    domain: string | undefined;
  }>({
    zh: ({ channel, owners, domain }) => ({
      message: `${quote(channel)}是${owners.map((owner) => `“${owner}”`).join("、")}领域表格上的渠道，${domain === undefined ? "这个领域" : `“${domain}”`}的表格没有：多半是照抄别的领域的表格留下的。`,
      hint: `不用它公开的，删去；确实用它公开的，写成“其他：${visible(channel)}”，或者在 gkml.yaml 的 channels 中声明。`,
    }),
    en: ({ channel, owners, domain }) => ({
      message: `${quote(channel)} is a channel of the tables for ${owners.join(", ")}, not of ${domain ?? "this domain"}: it was most likely copied with another domain's table.`,
      hint: `Delete it; if it is really used, write 其他：${visible(channel)}, or declare it under channels in gkml.yaml.`,
    }),
  }),
  "channel/other-unnamed": wording<{ value: string }>({
    zh: ({ value }) => ({
      message: `${quote(value)}没有写明是什么渠道：群众不知道到哪里去看。`,
      hint: "写成“其他：名称”，如“其他：基层公共服务平台”；没有别的渠道，就删去。",
    }),
    en: ({ value }) => ({
      message: `${quote(value)} names no channel: nobody can tell where to look.`,
      hint: "Write 其他：name, as in 其他：基层公共服务平台, or delete it.",
    }),
  }),
  "channel/no-website": wording<object>({
    zh: () => ({
      message:
        "主动公开的事项没有列出“政府网站”：主动公开的政府信息要依托政府门户网站集中发布（《政府信息公开条例》第二十四条）。",
      hint: "在网站上公开的，加上“政府网站”；只适合张榜公示的（如涉及个人的名单），可以不改。",
    }),
    en: () => ({
      message:
        "An item under 主动公开 lacks 政府网站: what is disclosed is published together on the government's website (《政府信息公开条例》 art. 24).",
      hint: "Add 政府网站 if it is on the website; what suits a notice board only, such as lists of persons, may stay.",
    }),
  }),
  "channel/duplicate": wording<{ value: string; first: string; marked: boolean }>({
    zh: ({ value, first, marked }) => ({
      message: marked
        ? `${quote(value)}既在 required 里又在 optional 里${same(value, first, "zh")}：必选与可选只能是一种。`
        : `${quote(value)}写了两次${same(value, first, "zh")}。`,
      hint: marked ? "必须使用的留在 required，从 optional 中删去。" : "删去后一个。",
    }),
    en: ({ value, first, marked }) => ({
      message: marked
        ? `${quote(value)} is both required and optional${same(value, first, "en")}: it can be one of them only.`
        : `${quote(value)} is given twice${same(value, first, "en")}.`,
      hint: marked ? "If it must be used, delete it from optional." : "Delete the second.",
    }),
  }),
  "channel/unlisted-link": wording<{ value: string; listed: readonly string[]; nearest: string | undefined }>({
    zh: ({ value, listed, nearest }) => ({
      message: `链接的渠道${quote(value)}不在这一项的公开渠道里，这一项列出的是：${visible(listed.join("、"))}。`,
      hint: nearest
        ? `是不是${quote(nearest)}？确实用了这个渠道的，在 channel 中加上它。`
        : "改正链接的 channel；确实用了这个渠道的，在这一项的 channel 中加上它。",
    }),
    en: ({ value, listed, nearest }) => ({
      message: `The link's channel ${quote(value)} is none of the item's; the item lists: ${visible(listed.join(", "))}.`,
      hint: nearest
        ? `Did you mean ${quote(nearest)}? If that channel is used, add it to channel.`
        : "Correct the link's channel, or add it to the item's channel if it is used.",
    }),
  }),
  "audience/unnamed-groups": wording<{ value: string }>({
    zh: ({ value }) => ({
      message: `${quote(value)}没有写明是谁：它是表头或者填表说明里的话，部颁表格要求“请写明”。`,
      hint: "写出具体的对象，如 audience: { groups: [申请人] }、{ groups: [征收范围内群众] }；人人可看的，写“全社会”。",
    }),
    en: ({ value }) => ({
      message: `${quote(value)} does not say who: it is a word of the table's head, which asks for the group's name.`,
      hint: "Name the group, as in audience: { groups: [申请人] }; what everybody may see is 全社会.",
    }),
  }),
  "audience/contradiction": wording<{ value: string; alone: boolean }>({
    zh: ({ value, alone }) => ({
      message: alone
        ? `特定群体写成了${quote(value)}：人人都在内，就不是特定群体。`
        : `特定群体里既有${quote(value)}，又有别的群体：人人都在内，就不必再列群体。`,
      hint: alone
        ? "写成 audience: 全社会。"
        : "只给这些群体的，删去它；部分内容向全社会公开的，写成 audience: { public: true, groups: […] }。",
    }),
    en: ({ value, alone }) => ({
      message: alone
        ? `The group is ${quote(value)}: everybody is no particular group.`
        : `${quote(value)} stands among particular groups: where everybody is meant, no group is left out.`,
      hint: alone
        ? "Write audience: 全社会."
        : "Delete it; if a part is open to everybody, write audience: { public: true, groups: […] }.",
    }),
  }),
} as const;

/** Names the other spelling of a channel that is given twice. */
const same = (value: string, first: string, language: "zh" | "en") => {
  if (value === first) return "";
  return language === "zh" ? `（前面的${quote(first)}就是它）` : ` (${quote(first)} is the same channel)`;
};
