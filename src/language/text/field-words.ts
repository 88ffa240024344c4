/**
 * Frequent words of disclosure catalogs, two to four characters. A blank inside one of them is a
 * mistake: none is two entries of a list written side by side, which is why words such as 县乡 or
 * 部门学校 are not here, nor 个人 (in `10 个 人民政府`).
 */
export const FIELD_WORDS: ReadonlySet<string> = new Set(
  `制定 获取 制作 信息 形成 变更 产生 之日 日起 之日起 工作日 个工作日 以内 日内 日前 及时 公开 予以 公示 公布 公告 发布
  政府 政务 人民政府 人民 民政 民政局 财政局 教育局 公安局 派出所 司法局 管理局 应急 监督 检查 管理 部门 机关 单位
  街道 街道办 办事处 县级 乡级 市级 区级 村级 镇级 省级 村委会 居委会 委员会 名称 名单 姓名 性别 职务 地址 电话
  咨询 投诉 举报 联系 方式 时间 地点 期限 时限 条件 材料 流程 程序 标准 依据 内容 事项 对象 主体 渠道 层级 范围 结果
  办理 申请 受理 审核 审批 审查 批准 核准 备案 登记 认定 确认 许可 处罚 强制 征收 补偿 补贴 补助 救助 资金 经费 预算
  决算 收入 支出 规划 计划 方案 政策 法律 法规 规章 文件 规范 规定 办法 条例 通知 意见 指南 办事 服务 保障 保险 养老
  就业 创业 社会 低保 特困 临时 救灾 安全 生产 生态 环境 卫生 健康 医疗 教育 学校 招生 文化 体育 户籍 户口 居民 农村
  城市 土地 房屋 住房 危房 改造 建设 项目 工程 质量 食品 药品 市场 监管 税收 扶贫 脱贫 振兴 农业 农机 购置
  行政 执法 决定 统计 数据 报告 年度 情况 说明 解读 机构 职能 网站 公报 媒体 广播 电视 公示栏 现场 推送 其他 相关 有关
  依法 主动 依申请 申请人 群众 全社会 特定 群体`
    .split(/\s/u)
    .filter((word) => word.length > 1),
);

/** The longest of them, in characters. */
export const LONGEST_FIELD_WORD = 4;
