import type { ChannelChoice } from "./catalog.ts";
import type { DomainSlug } from "./domains.ts";

/** The 13 channels that the national tables print in every row, in their order. */
export const CHANNELS = [
  "政府网站",
  "政府公报",
  "两微一端",
  "发布会/听证会",
  "广播电视",
  "纸质媒体",
  "公开查阅点",
  "政务服务中心",
  "便民服务站",
  "入户/现场",
  "社区/企事业单位/村公示栏（电子屏）",
  "精准推送",
  "其他",
] as const;
type StandardChannel = (typeof CHANNELS)[number];

/** A channel that the 13 do not name is written `其他：<name>`. */
export const OTHER_CHANNEL = /^其他：\S/u;

/**
 * Channels that a ministry's own table adds for its domain.
 * Source: published county copies of those tables, looked at 2026-11-21.
 */
export const DOMAIN_CHANNELS: Readonly<Partial<Record<DomainSlug, readonly string[]>>> = {
  "major-construction-projects": [
    "投资项目在线审批监管平台",
    "公共资源交易平台",
    "信用中国网站",
    "招标投标公共服务平台",
  ],
  "public-resource-trading": ["公共资源交易平台", "中国政府采购网及其地方分网", "招标投标公共服务平台"],
  "land-expropriation": ["征地信息公开平台"],
};

/** Other spellings of the standard channels in published tables, each with the channel that it means. */
export const CHANNEL_SYNONYMS: Readonly<Record<string, StandardChannel>> = {
  门户网站: "政府网站",
  政府门户网站: "政府网站",
  政务网站: "政府网站",
  公报: "政府公报",
  两微一端一抖: "两微一端",
  发布会: "发布会/听证会",
  听证会: "发布会/听证会",
  发布会听证会: "发布会/听证会",
  "发布会、听证会": "发布会/听证会",
  广播电台: "广播电视",
  电视: "广播电视",
  纸质载体: "纸质媒体",
  报刊: "纸质媒体",
  查阅点: "公开查阅点",
  政府服务中心: "政务服务中心",
  政务中心: "政务服务中心",
  入户: "入户/现场",
  现场: "入户/现场",
  "入户/现场宣传": "入户/现场",
  公示栏: "社区/企事业单位/村公示栏（电子屏）",
  村公示栏: "社区/企事业单位/村公示栏（电子屏）",
  "社区/企事业单位/村公示栏": "社区/企事业单位/村公示栏（电子屏）",
  "社区/企事业单位/村公示栏(电子屏)": "社区/企事业单位/村公示栏（电子屏）",
  "社区/企事业单位、村公示栏（电子屏）": "社区/企事业单位/村公示栏（电子屏）",
  推送: "精准推送",
};

/** Every channel that a catalog of the domain may name without `其他：`. */
export function channelsOf(domain: string, extra: readonly string[] = []): readonly string[] {
  // A domain that is unknown may have any name, that of an object's built-in property too.
  const own = Object.hasOwn(DOMAIN_CHANNELS, domain) ? (DOMAIN_CHANNELS[domain as DomainSlug] ?? []) : [];
  return [...CHANNELS, ...own, ...extra];
}

/** All channels that an item names, those that may be used among them. */
export function channelsNamed(channel: ChannelChoice): readonly string[] {
  return channel.kind === "chosen" ? channel.chosen : [...channel.required, ...channel.optional];
}
