import type { BodyKind } from "./body.ts";

/** What names of each kind of body end in. */
const ENDINGS: Readonly<Record<Exclude<BodyKind, "other">, string>> = {
  government: "人民政府 政府 管委会 管理委员会 行政公署 行署",
  township: "乡镇 镇街 街镇 镇街道 乡镇街道 镇乡 乡镇街",
  subdistrict: "街道办事处 街道办 办事处 街道",
  department:
    "部门 机关 行政机构 管理机构 执法机构 监督机构 局 分局 委员会 委 厅 部 办公室 办 处 科 股 署 法院 检察院 指挥部 领导小组 工委 党工委 " +
    "团委 工会 妇联 残联 工商联 红十字会 政务服务管理机构",
  village:
    "村民委员会 居民委员会 村居民委员会 村委会 居委会 村居委会 行政村 村 社区 嘎查 嘎查委员会 村级组织 村集体经济组织 经济合作社",
  "police-station": "派出所 警务站 警务室",
  school:
    "学校 小学 中学 初中 高中 完全中学 幼儿园 大学 学院 职校 技校 中专 教学点 中小学 中小学校 校区 教育机构 培训机构 九年一贯制学校",
  hospital:
    "医院 卫生院 卫生室 卫生站 诊所 保健院 医疗机构 医疗卫生机构 医疗保健机构 保健机构 社区卫生服务中心 卫生服务中心 卫生机构",
  undertaking:
    "中心 分中心 站 所 馆 院 队 大队 中队 支队 总队 服务窗口 窗口 事业单位 经办机构 公证机构 公证处 仲裁委员会 援助机构 鉴定机构 服务机构 管理站 网点 社",
  enterprise: "公司 企业 集团 银行 工厂 厂 供电所 供水公司 农场 林场 信用社 合作社",
  party:
    "采购人 招标人 投标人 中标人 代理机构 采购代理机构 招标代理机构 建设单位 项目单位 项目法人 施工单位 监理单位 用人单位 出让人 转让方 拍卖人 平台运行服务机构",
};

const KIND_OF = new Map<string, BodyKind>(
  (Object.entries(ENDINGS) as [BodyKind, string][]).flatMap(([kind, words]) =>
    words.split(" ").map((word) => [word, kind] as const),
  ),
);
const LONGEST = Math.max(...[...KIND_OF.keys()].map((word) => word.length));

/** The kind that a name's end tells, and that end; undefined when it is the end of no body's name. */
export function endingOf(name: string): { readonly kind: BodyKind; readonly ending: string } | undefined {
  for (let length = Math.min(LONGEST, name.length); length > 0; length--) {
    const ending = name.slice(-length);
    const kind = KIND_OF.get(ending);
    if (kind) return { kind, ending };
  }
  return undefined;
}
