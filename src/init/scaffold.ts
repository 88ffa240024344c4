import { stringify } from "yaml";

/** gkml.yaml of a new workspace: the region is set, the rest is shown as comments to fill in. */
export function countyWorkspace(region: string): string {
  return `# yaml-language-server: $schema=schemas/workspace.schema.json
# gkml 的设置。每一项的说明见 README 的“gkml.yaml”一节。
region: ${asYaml(region)}

# 目录文件的位置
catalogs: [catalogs/*.yaml]

# 网站信息：《政府网站发展指引》（国办发〔2017〕47号）规定的网页标签。去掉行首的“# ”再填写。
site:
  # name: ${region}人民政府
  # domain: www.example.gov.cn
  # idCode: "0000000000"
  columnName: 基层政务公开标准目录
  columnType: 政务公开
  # contentSource: ${region}人民政府办公室
  # published: 2026-01-01 09:00

# 输出：html 网页，xlsx Excel 表，csv，json
output:
  folder: dist
  formats: [html, xlsx]
  profiles: [standard, flat]

# 本地常用的公开渠道（13 种标准渠道以外）
# channels: [党群服务中心]

# 本地的公开主体：写了就按它核对 subject，并提示最接近的名称
# organisations: [${region}民政局, ${region}财政局, 各乡镇人民政府（街道办事处）]

# 规则的级别：error 错误、warning 警告、info 提示、off 关闭。全部规则见 gkml rules。
# rules:
#   yaml/text-quotes: off
`;
}

/** A reference catalog as a county's own: the same text with the region in it. */
export function countyCatalog(reference: string, region: string): string {
  return reference.replace(/^title:[^\n]*\n/mu, (title) => `${title}region: ${asYaml(region)}\n`);
}

/** A text as a YAML value, with quotes where it needs them. */
function asYaml(text: string): string {
  return stringify(text, { lineWidth: 0 }).trim();
}
