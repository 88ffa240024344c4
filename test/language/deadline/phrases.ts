/** The form that a phrase must have, short: `formed 20 workday`, `行政处罚: decided 7 workday`, `notice min 30 day`. */
export type Expected = readonly string[];

const FORMED_20: Expected = ["formed 20 workday"];
const OBTAINED_10: Expected = ["obtained 10 workday"];

/**
 * Every phrase of 公开时限 that was seen on published pages, by its number in the survey (FACTS §4.1).
 * What the survey cut short (`…5个工作日内`) is completed with the head of its group.
 */
export const PHRASES: readonly {
  readonly number: number;
  readonly texts: readonly string[];
  readonly form: Expected;
}[] = [
  // a. an event and a number of working days
  { number: 1, texts: ["信息形成或变更之日起20个工作日内"], form: FORMED_20 },
  { number: 2, texts: ["信息形成或者变更之日起20个工作日内"], form: FORMED_20 },
  { number: 3, texts: ["信息形成或者变更之日起20个工作日内予以公开"], form: FORMED_20 },
  { number: 4, texts: ["信息形成或者变更之日起20个工作日内公开"], form: FORMED_20 },
  { number: 5, texts: ["自信息形成或者变更之日起20个工作日内予以公开"], form: FORMED_20 },
  { number: 6, texts: ["自该信息形成或者变更之日起20个工作日内"], form: FORMED_20 },
  { number: 7, texts: ["自该政府信息形成或者变更之日起20个工作日内及时公开"], form: FORMED_20 },
  { number: 8, texts: ["自该政府信息形成或者变更之日起20个工作日内。"], form: FORMED_20 },
  { number: 9, texts: ["公开事项信息形成或变更之日起20个工作日内公开"], form: FORMED_20 },
  { number: 10, texts: ["形成或者变更之日起20个工作日内予以公开"], form: FORMED_20 },
  { number: 11, texts: ["信息形成之日起20个工作日内"], form: FORMED_20 },
  { number: 12, texts: ["信息形成之后20个工作日内"], form: FORMED_20 },
  { number: 13, texts: ["信息形成20个工作日内公开"], form: FORMED_20 },
  { number: 14, texts: ["信息形成(变更)20个工作日内", "信息形成（变更）20个工作日内"], form: FORMED_20 },
  { number: 15, texts: ["信息形成(变更)下发至本单位20个工作日内"], form: FORMED_20 },
  { number: 16, texts: ["信息形成(变更)5个工作日内"], form: ["formed 5 workday"] },
  { number: 17, texts: ["信息获取(形成变更)20个工作日内"], form: FORMED_20 },
  { number: 18, texts: ["信息获取(形成、变更)20个工作日内"], form: FORMED_20 },
  { number: 19, texts: ["信息形成(变更) 20 个工作日内"], form: FORMED_20 },
  { number: 20, texts: ["信息产生或变更之日起20个工作日内公开"], form: FORMED_20 },
  { number: 21, texts: ["制定或获取信息之日起10个工作日内"], form: OBTAINED_10 },
  { number: 22, texts: ["制定或获取信息之日起20个工作日内"], form: ["obtained 20 workday"] },
  { number: 23, texts: ["制定或获取文件之日起10个工作日内"], form: OBTAINED_10 },
  { number: 24, texts: ["制定或获取扶持政策措施之日起10个工作日内"], form: OBTAINED_10 },
  { number: 25, texts: ["制定或获取指南之日起10个工作日内"], form: OBTAINED_10 },
  { number: 26, texts: ["制定或获取备案政策之日起10个工作日内"], form: OBTAINED_10 },
  { number: 27, texts: ["制定或获取扶持补贴政策之日起10个工作日内"], form: OBTAINED_10 },
  { number: 28, texts: ["自制作或获取该信息之日起20个工作日内公开"], form: ["obtained 20 workday"] },
  { number: 29, texts: ["制作或获取信息之日起7个工作日内"], form: ["obtained 7 workday"] },
  { number: 30, texts: ["信息形成或变更之日起3个工作日内"], form: ["formed 3 workday"] },
  { number: 31, texts: ["信息形成或变更之日起5个工作日内"], form: ["formed 5 workday"] },
  { number: 32, texts: ["信息形成或变更之日起7个工作日内"], form: ["formed 7 workday"] },
  { number: 33, texts: ["信息形成或变更之日起10个工作日内"], form: ["formed 10 workday"] },
  { number: 34, texts: ["分配结果确定后20个工作日内"], form: ["settled 20 workday"] },
  { number: 35, texts: ["行政处罚决定形成之日起20个工作日", "行政处罚决定形成之日起20个工作日内"], form: FORMED_20 },
  { number: 36, texts: ["收到征地批准文件之日起10个工作日内公开"], form: ["received 10 workday"] },
  { number: 37, texts: ["自收到申请之日起20个工作日内公开"], form: ["received 20 workday"] },
  { number: 38, texts: ["批后公布应在规划批准后20个工作日内向社会公布"], form: ["批后公布: approved 20 workday"] },
  // b. an event and a number of days
  { number: 39, texts: ["本级人民代表大会或其常务委员会批准后20日内"], form: ["approved 20 day"] },
  { number: 40, texts: ["本级政府财政部门批复后 20 日内"], form: ["approved 20 day"] },
  { number: 41, texts: ["部门预算经本级财政部门批复后20日内公开"], form: ["approved 20 day"] },
  // c. a number without an event
  { number: 42, texts: ["20个工作日"], form: ["- 20 workday"] },
  { number: 43, texts: ["(处罚决定)20个工作日内", "（处罚决定）20个工作日内"], form: ["处罚决定: - 20 workday"] },
  { number: 44, texts: ["15个工作日", "15个工作日内公开"], form: ["- 15 workday"] },
  { number: 45, texts: ["7个工作日"], form: ["- 7 workday"] },
  // d. several, each for a part of the item
  {
    number: 46,
    texts: ["信息形成20个工作日内公开;其中行政许可、行政处罚事项应自作出行政决定之日起7个工作日内公示"],
    form: ["formed 20 workday", "行政许可、行政处罚事项: decided 7 workday"],
  },
  {
    number: 47,
    texts: ["信息形成之日起20个工作日内;行政许可和行政处罚决定作出后7个工作日内"],
    form: ["formed 20 workday", "行政许可和行政处罚决定: decided 7 workday"],
  },
  {
    number: 48,
    texts: ["执法决定信息在决定作出之日起7个工作日内公开,其他相关信息形成或变更之日起20个工作日内公开"],
    form: ["执法决定信息: decided 7 workday", "其他相关信息: formed 20 workday"],
  },
  {
    number: 49,
    texts: ["1.除处罚决定外其他内容:长期公开(动态调整); 2.处罚决定:20个工作日内。"],
    form: ["处罚决定: - 20 workday", "frequency 动态调整", "retention 长期公开"],
  },
  {
    number: 50,
    texts: [
      "作出决定之日起7个工作日内;情况复杂的,经本单位负责人批准,可延长7个工作日(自公示之日起届满5年的决定不再公示)",
    ],
    form: [
      "decided 7 workday",
      "retention 自公示之日起届满5年的决定不再公示",
      "extension 情况复杂的,经本单位负责人批准,可延长7个工作日",
    ],
  },
  {
    number: 51,
    texts: [
      "自信息形成之日起20个工作日内予以公开 自信息形成之日起7个工作日内予以公开",
      "自信息形成之日起20个工作日内予以公开自信息形成之日起7个工作日内予以公开",
    ],
    form: ["formed 20 workday", "formed 7 workday"],
  },
  // e. a limit and how long it is shown
  {
    number: 52,
    texts: ["制定或获取信息之日起10个工作日内,公示7个工作日"],
    form: ["obtained 10 workday", "notice 7 workday"],
  },
  {
    number: 53,
    texts: ["信息形成或者变更之日起20个工作日内予以公开;征求意见期限不得少于30日"],
    form: ["formed 20 workday", "notice min 30 day"],
  },
  { number: 54, texts: ["批前公示时间不得少于30日"], form: ["notice min 30 day"] },
  { number: 55, texts: ["规划送审报批前,不少于30日"], form: ["notice min 30 day"] },
  { number: 56, texts: ["及时公开,公告期限为5个工作日"], form: ["notice 5 workday", "relative 及时公开"] },
  // f. a saving clause
  {
    number: 57,
    texts: ["信息形成或者变更之日起20个工作日内。法律、法规对政府信息公开的期限另有规定的,从其规定"],
    form: ["formed 20 workday", "saving 法律、法规对政府信息公开的期限另有规定的,从其规定"],
  },
  {
    number: 58,
    texts: ["自政府信息形成或者变更之日起20个工作日内。法律、法规对政府信息公开的期限另有规定的,从其规定"],
    form: ["formed 20 workday", "saving 法律、法规对政府信息公开的期限另有规定的,从其规定"],
  },
  {
    number: 59,
    texts: ["作出行政决定之日起7个工作日内,法律法规另有规定的从其规定"],
    form: ["decided 7 workday", "saving 法律法规另有规定的从其规定"],
  },
  {
    number: 60,
    texts: ["信息形成之日起20个工作日内公开,保持长期公开(相关政策法规另有规定的应从其规定)"],
    form: ["formed 20 workday", "retention 保持长期公开", "saving 相关政策法规另有规定的应从其规定"],
  },
  // g. words without a number
  { number: 61, texts: ["实时公开"], form: ["relative 实时公开"] },
  { number: 62, texts: ["实时"], form: ["relative 实时"] },
  { number: 63, texts: ["及时公开"], form: ["relative 及时公开"] },
  { number: 64, texts: ["按进展情况及时公开"], form: ["relative 按进展情况及时公开"] },
  { number: 65, texts: ["重大决策作出后及时公开"], form: ["relative 重大决策作出后及时公开"] },
  { number: 66, texts: ["随时公布"], form: ["relative 随时公布"] },
  { number: 67, texts: ["随采购公告、采购文件公开"], form: ["relative 随采购公告、采购文件公开"] },
  {
    number: 68,
    texts: ["与政策文件同步发布,时间跨度不超过5个工作日"],
    form: ["- 5 workday", "relative 与政策文件同步发布"],
  },
  { number: 69, texts: ["提前一周发通知邀请"], form: ["relative 提前一周发通知邀请"] },
  // h. the calendar
  { number: 70, texts: ["每年1月31日前"], form: ["date 1-31 每年1月31日前"] },
  { number: 71, texts: ["每年4月1日前"], form: ["date 4-1 每年4月1日前"] },
  { number: 72, texts: ["每年年初"], form: ["period 每年年初"] },
  { number: 73, texts: ["按年公开"], form: ["period 按年公开"] },
  { number: 74, texts: ["每季度的首个月20日"], form: ["date 每季度的首个月20日"] },
  {
    number: 75,
    texts: ["每季度公布一次(集体财务往来较多的,财务收支情况应每月公布一次)"],
    form: ["period 每季度公布一次", "period 财务收支情况应每月公布一次"],
  },
  { number: 76, texts: ["半年至少更新1次"], form: ["frequency 半年至少更新1次"] },
  // i. how long it stays
  { number: 77, texts: ["长期公开"], form: ["retention 长期公开"] },
  { number: 77, texts: ["长期"], form: ["retention 长期"] },
  { number: 77, texts: ["常年公开"], form: ["retention 常年公开"] },
  { number: 77, texts: ["永久公开"], form: ["retention 永久公开"] },
  { number: 77, texts: ["任期内, 长期,最新有效"], form: ["retention 任期内", "retention 长期", "retention 最新有效"] },
  // j. said elsewhere
  { number: 78, texts: ["同上"], form: ["reference 同上"] },
  { number: 78, texts: ["按照区财政统一部署执行"], form: ["reference 按照区财政统一部署执行"] },
];
