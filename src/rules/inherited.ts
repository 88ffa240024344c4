import type { RuleId } from "../findings/messages/table.ts";

/**
 * Wording that the ministries' own templates carry: told, but only as info, so that a clerk who kept
 * to the template is not flooded. `text` is what the rule points at.
 */
interface Inherited {
  readonly rule: RuleId;
  readonly text: string;
  /** Where it was seen. */
  readonly source: string;
}

const INHERITED: readonly Inherited[] = [
  {
    rule: "basis/vague",
    text: "信息公开规定",
    source: "养老服务、社会救助标准目录：ynfq.gov.cn、yunyang.gov.cn、daocheng.gov.cn",
  },
  {
    rule: "basis/short-title",
    text: "《信息公开条例》及相关规定",
    source: "社会救助标准目录：tjbd.gov.cn、dazhu.gov.cn、yanhu.gov.cn",
  },
  {
    rule: "basis/title-typo",
    text: "关于全面推进政务公开工作意见",
    source: "重大建设项目、生态环境标准目录：jiande.gov.cn、sxly.gov.cn、suqian.gov.cn",
  },
  { rule: "basis/vague", text: "等法律法规和文件规定", source: "已公布目录的写法，见公开依据的结尾形式（2026-11-21）" },
  { rule: "basis/vague", text: "及相关规定", source: "社会救助标准目录：tjbd.gov.cn、dazhu.gov.cn、yanhu.gov.cn" },
  {
    rule: "basis/vague",
    text: "本地区配套政策法规文件",
    source: "catalogs/05-social-assistance.yaml，模板作“各地配套政策法规文件”：tjbd.gov.cn、shicheng.gov.cn",
  },
  { rule: "deadline/no-trigger", text: "20个工作日", source: "市政服务标准目录：fsxf.gov.cn、zichuan.gov.cn" },
  {
    rule: "deadline/no-trigger",
    text: "20个工作日内",
    source: "城市综合执法标准目录：abg.gov.cn、zs.gov.cn（横栏镇）、gdsx.gov.cn",
  },
  {
    rule: "deadline/vague",
    text: "实时公开",
    source: "重大建设项目标准目录：cqfj.gov.cn、jiande.gov.cn、yunxiao.gov.cn、sxly.gov.cn、saihan.gov.cn",
  },
  {
    rule: "deadline/vague",
    text: "及时公开",
    source: "重大建设项目标准目录（同上）；公共资源交易标准目录：kaihua.gov.cn、tinghu.gov.cn、zs.gov.cn",
  },
  { rule: "deadline/vague", text: "按进展情况及时公开", source: "安全生产标准目录的重大决策草案：xjbz.gov.cn" },
  { rule: "content/placeholder", text: "各地配套", source: "社会救助标准目录：tjbd.gov.cn、shicheng.gov.cn" },
  { rule: "basis/placeholder", text: "各地配套", source: "社会救助标准目录：tjbd.gov.cn、shicheng.gov.cn" },
  ...[
    "信息形成或者变更之日起20个工作日内",
    "信息形成或变更之日起20个工作日内",
    "该信息形成或者变更之日起20个工作日内",
    "该信息形成或变更之日起20个工作日内",
  ].map((text) => ({
    rule: "deadline/stricter-limit" as const,
    text,
    source: "生态环境标准目录的行政处罚决定：heyuan.gov.cn、sgwjq.gov.cn",
  })),
  ...["行政处罚决定形成之日起20个工作日", "行政处罚决定形成之日起20个工作日内"].map((text) => ({
    rule: "deadline/stricter-limit" as const,
    text,
    source: "食品药品监管标准目录：fuliang.gov.cn",
  })),
];

const TEXTS = new Map<RuleId, Set<string>>();
for (const { rule, text } of INHERITED) TEXTS.set(rule, (TEXTS.get(rule) ?? new Set()).add(text));

/** Whether a rule's findings have to be compared with the templates' wording. */
export function mayBeInherited(rule: RuleId): boolean {
  return TEXTS.has(rule);
}

/** Whether what a rule points at is wording of a template. */
export function isInherited(rule: RuleId, text: string): boolean {
  return TEXTS.get(rule)?.has(text.trim()) ?? false;
}
