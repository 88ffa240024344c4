import type { RuleId } from "../../src/findings/messages/table.ts";
import { checkText, pointedAt } from "./check-text.ts";

/** An item that is good; `more` is lines after it. */
export const item = (id: string, name: string, more = "") => `  - id: ${id}
    name: { level1: 最低生活保障, level2: ${name} }
    content: [办理条件, 申请材料, 办理流程]
    basis: [《社会救助暂行办法》（国务院令第649号）]
    deadline: 制定或获取信息之日起10个工作日内
    subject: [县级人民政府民政部门]
    method: 主动公开
    channel: [政府网站, 政务服务中心]
    audience: 全社会
    level: [县级, 乡级]
${more}`;
export const head = "domain: social-assistance\ntitle: 社会救助领域基层政务公开标准目录\n";
/** A catalog of one item without a finding. */
export const good = `${head}items:\n${item("05-004", "办事指南")}`;

/** Rule and text of every finding, in the order of the file. */
export async function found(text: string): Promise<[RuleId, string][]> {
  return (await checkText(text)).map((finding) => [finding.rule, pointedAt(text, finding)]);
}
