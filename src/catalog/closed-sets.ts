/** 公开层级, from the widest to the narrowest. 市级 stands in tables of municipal offices (生态环境). */
export const LEVELS = ["市级", "县级", "乡级", "村级"] as const;
/** One of the four levels of 公开层级. */
export type Level = (typeof LEVELS)[number];

/** 公开方式. The two words of 政府信息公开条例; tables shorten them to 主动 and 依申请. */
export const METHODS = ["主动公开", "依申请公开"] as const;
/** 主动公开 or 依申请公开. */
export type Method = (typeof METHODS)[number];

/** 五公开: the stages of public affairs that 国办发〔2016〕80号 wants open. */
export const STAGES = ["决策", "执行", "管理", "服务", "结果"] as const;
/** One of the five stages of 五公开. */
export type Stage = (typeof STAGES)[number];

/** The one fixed word of 公开对象; everybody else is named as a group. */
export const PUBLIC_AUDIENCE = "全社会";

/**
 * Words that published tables use for a member of a closed set. Each is certain in meaning, so that a
 * fix may replace it. Source: the header variants of published county catalogs, looked at 2026-11-21.
 */
export const SYNONYMS: Readonly<Record<string, string>> = {
  市: "市级",
  县: "县级",
  区: "县级",
  乡: "乡级",
  镇: "乡级",
  乡镇: "乡级",
  街道: "乡级",
  村: "村级",
  社区: "村级",
  区级: "县级",
  区县级: "县级",
  县区级: "县级",
  旗县级: "县级",
  乡镇级: "乡级",
  镇级: "乡级",
  镇街级: "乡级",
  街镇级: "乡级",
  街道级: "乡级",
  苏木镇级: "乡级",
  嘎查级: "村级",
  社区级: "村级",
  州级: "市级",
  盟级: "市级",
  地市级: "市级",
  主动: "主动公开",
  依申请: "依申请公开",
  申请: "依申请公开",
  申请公开: "依申请公开",
  社会公众: "全社会",
  面向社会: "全社会",
  全体社会: "全社会",
};
