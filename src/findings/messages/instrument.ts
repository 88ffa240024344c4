import type { ArticleFault } from "../../language/instruments/article-forms.ts";
import { quote } from "../../language/quote.ts";
import { wording } from "../message.ts";

/** 2021-07-01 as people write it: 2021年7月1日; of a shorter date what it has. */
function day(date: string): string {
  const [year, month, dayOfMonth] = date.split("-").map(Number);
  return `${year}年${month === undefined ? "" : `${month}月`}${dayOfMonth === undefined ? "" : `${dayOfMonth}日`}`;
}

const marked = (title: string) => `《${title.replaceAll("《", "〈").replaceAll("》", "〉")}》`;

const articleZh = (title: string, article: string, fault: ArticleFault) => {
  switch (fault.kind) {
    case "no-article":
      return `${marked(title)}只有 ${fault.count} 条，没有${article}。`;
    case "item-as-paragraph":
      return `${article} 写错了：${marked(title)}的这一条只有一款，下分 ${fault.items} 项，带括号的（一）（二）是“项”，不是“款”。`;
    case "no-paragraph":
      return `${article} 不存在：${marked(title)}的这一条只有 ${fault.paragraphs} 款。`;
    case "no-item":
      return fault.now
        ? `${article} 是修订前的条款：${marked(title)}现行文本的这一条没有这一项。`
        : `${article} 不存在：${marked(title)}的这一条${fault.items === 0 ? "不分项" : `只有 ${fault.items} 项`}。`;
  }
};

const articleEn = (title: string, article: string, fault: ArticleFault) => {
  switch (fault.kind) {
    case "no-article":
      return `${marked(title)} has ${fault.count} articles only, and no ${article}.`;
    case "item-as-paragraph":
      return `${article} is wrong: this article of ${marked(title)} has one paragraph with ${fault.items} items; （一） and （二） are items (项), not paragraphs (款).`;
    case "no-paragraph":
      return `${article} does not exist: this article of ${marked(title)} has ${fault.paragraphs} paragraph(s) only.`;
    case "no-item":
      return fault.now
        ? `${article} is of the text before the revision: this article of ${marked(title)} has no such item now.`
        : `${article} does not exist: this article of ${marked(title)} has ${fault.items === 0 ? "no" : `only ${fault.items}`} items.`;
  }
};

const articleRight = (fault: ArticleFault) =>
  fault.kind === "item-as-paragraph" ? fault.right : fault.kind === "no-item" ? fault.now : undefined;

interface Expired {
  readonly name: string;
  readonly lastYear: number;
  readonly edition: number;
  readonly next: string | undefined;
}

const expired = (what: { zh: string; en: string }) =>
  wording<Expired>({
    zh: ({ name, lastYear, edition, next }) => ({
      message: `${quote(name)}是到 ${lastYear} 年为止的${what.zh}，目录是 ${edition} 年版，依据已经过期。`,
      hint: next
        ? `改为接续的 ${marked(next)}；没有接续文件的，删去。`
        : "改为现行的接续文件并注明文号；没有接续文件的，删去。",
    }),
    en: ({ name, lastYear, edition, next }) => ({
      message: `${quote(name)} is a ${what.en} that ended in ${lastYear}; the catalog is the edition of ${edition}.`,
      hint: next
        ? `Cite what follows it, ${marked(next)}, or delete it.`
        : "Cite what follows it with its number, or delete it.",
    }),
  });

/** What is said of the laws and documents that are cited. */
export const INSTRUMENT_MESSAGES = {
  "basis/title-typo": wording<{ title: string; right: string; kind: "character" | "issuer"; certain: boolean }>({
    zh: ({ title, right, kind, certain }) => ({
      message:
        kind === "issuer"
          ? `${quote(title)}漏写了联合发文的机关：全称是${marked(right)}。`
          : `没有名为${quote(title)}的文件，应是${marked(right)}${certain ? "，文号也与它一致" : ""}：名称写错，公众无从查找依据。`,
      hint: `对照原文改为${marked(right)}。`,
    }),
    en: ({ title, right, kind, certain }) => ({
      message:
        kind === "issuer"
          ? `${quote(title)} leaves out a body that issued it jointly: the full title is ${marked(right)}.`
          : `There is no ${quote(title)}; ${marked(right)} must be meant${certain ? ", as its number says too" : ""}. By a wrong title nobody finds the basis.`,
      hint: `Compare the original and write ${marked(right)}.`,
    }),
  }),
  "basis/short-title": wording<{ title: string; right: string }>({
    zh: ({ title, right }) => ({
      message: `《${quote(title).slice(1, -1)}》不是任何法律、法规的名称，应是${marked(right)}。`,
      hint: `写全称${marked(right)}并注明文号；“及相关规定”不指明任何文件，请列出具体文件或者删去。`,
    }),
    en: ({ title, right }) => ({
      message: `${quote(title)} is the title of no law or regulation; ${marked(right)} is meant.`,
      hint: `Write ${marked(right)} in full with its number; 及相关规定 (and related provisions) names nothing: list them or delete it.`,
    }),
  }),
  "basis/repealed": wording<{ title: string; date: string; by: string | undefined }>({
    zh: ({ title, date, by }) => ({
      message: `${marked(title)}自${day(date)}起已经废止，不能再作公开依据。`,
      hint: by ? `改为${marked(by)}，条款号一并核对。` : "改为现行有效的文件，或者删去。",
    }),
    en: ({ title, date, by }) => ({
      message: `${marked(title)} was repealed as of ${date} and can be the basis of nothing.`,
      hint: by ? `Cite ${marked(by)} and check the article numbers.` : "Cite what is in force, or delete it.",
    }),
  }),
  "basis/replaced": wording<{ title: string; number: string | undefined; date: string; by: string }>({
    zh: ({ title, number, date, by }) => ({
      message: number
        ? `${marked(title)}的 ${number} 自${day(date)}起已由 ${by} 取代。`
        : `${marked(title)}自${day(date)}起改为${marked(by)}。`,
      hint: number ? `文号改为 ${by}，条款号一并核对。` : `改为${marked(by)}。`,
    }),
    en: ({ title, number, date, by }) => ({
      message: number
        ? `${number} of ${marked(title)} was replaced by ${by} as of ${date}.`
        : `${marked(title)} became ${marked(by)} as of ${date}.`,
      hint: number ? `Write ${by} and check the article numbers.` : `Cite ${marked(by)}.`,
    }),
  }),
  "basis/old-order-number": wording<{ title: string; number: string; from: string | undefined; right: string }>({
    zh: ({ title, number, from, right }) => ({
      message: `${number} 公布的是${marked(title)}的旧文本，现行文本由 ${right} 公布${from ? `（${day(from)}）` : ""}。`,
      hint: `改为 ${right}；修订后条款号有变动的，一并核对。`,
    }),
    en: ({ title, number, from, right }) => ({
      message: `${number} published an older text of ${marked(title)}; the text in force was published by ${right}${from ? ` (${from})` : ""}.`,
      hint: `Write ${right}, and check the article numbers, which may have changed.`,
    }),
  }),
  "basis/old-version": wording<{ title: string; year: number; amended: string }>({
    zh: ({ title, year, amended }) => ({
      message: `${marked(title)}在 ${year} 年之后又修改过，最近一次是${day(amended)}：这里注明的是旧文本。`,
      hint: "只写名称即指现行文本；要注明修改日期的，写最近一次。",
    }),
    en: ({ title, year, amended }) => ({
      message: `${marked(title)} was amended again after ${year}, last on ${amended}: an older text is named here.`,
      hint: "The title alone means the text in force; if you give a date of amendment, give the last one.",
    }),
  }),
  "basis/wrong-number": wording<{
    title: string;
    number: string;
    known: readonly string[];
    right: string | undefined;
  }>({
    zh: ({ title, number, known, right }) => ({
      message: `${quote(number)}不是${marked(title)}的文号，它的文号是 ${known.join("、")}。`,
      hint: right ? `是不是 ${right}？请对照原文。` : "请对照原文改正。",
    }),
    en: ({ title, number, known, right }) => ({
      message: `${quote(number)} is no number of ${marked(title)}; it has ${known.join(", ")}.`,
      hint: right ? `Is ${right} meant? Compare the original.` : "Compare the original.",
    }),
  }),
  "basis/wrong-article-form": wording<{ title: string; article: string; fault: ArticleFault }>({
    zh: ({ title, article, fault }) => {
      const right = articleRight(fault);
      return {
        message: articleZh(title, article, fault),
        hint: right ? `应写成“${right}”，请对照现行文本。` : "请对照现行文本改正。",
      };
    },
    en: ({ title, article, fault }) => {
      const right = articleRight(fault);
      return {
        message: articleEn(title, article, fault),
        hint: right ? `Write ${right}; compare the text in force.` : "Compare the text in force.",
      };
    },
  }),
  "basis/former-article": wording<{ title: string; article: string; now: string }>({
    zh: ({ title, article, now }) => ({
      message: `${marked(title)}修订后条款号变了：修订前${article}的公开要求，现在在${now}。`,
      hint: `如果说的是公开的范围或者时限，改为${now}；确实引用现行${article}的，不用改。`,
    }),
    en: ({ title, article, now }) => ({
      message: `${marked(title)} was renumbered: what ${article} required before the revision stands in ${now} now.`,
      hint: `If what is to be disclosed, or when, is meant, write ${now}; if today's ${article} is, leave it.`,
    }),
  }),
  "basis/expired-plan": expired({ zh: "规划", en: "plan" }),
  "basis/expired-policy": expired({ zh: "阶段性政策", en: "policy for a time" }),
  "basis/unrelated-domain": wording<{ title: string; domain: string; domains: readonly string[] }>({
    zh: ({ title, domain, domains }) => ({
      message: `${marked(title)}是${domains.join("、")}领域的依据，“${domain}”的目录里一般不引用：可能是从别的目录带过来的。`,
      hint: "核对这一项依据什么公开；确实适用的，不用改。",
    }),
    en: ({ title, domain, domains }) => ({
      message: `${marked(title)} is a basis in ${domains.join(", ")}; catalogs of ${domain} do not usually cite it: it may come from another catalog.`,
      hint: "Check on what the item rests; leave it if it applies.",
    }),
  }),
  "basis/unrelated-item": wording<{
    title: string;
    item: string;
    topics: readonly string[];
    own: string | undefined;
  }>({
    zh: ({ title, item, topics, own }) => ({
      message: `${marked(title)}规定的是${topics.join("、")}，${quote(item)}的名称和内容都没有提到：依据可能是从相邻一行带过来的。`,
      hint: own ? `这一项的依据是不是${marked(own)}？` : "核对这一项依据什么公开；确实适用的，不用改。",
    }),
    en: ({ title, item, topics, own }) => ({
      message: `${marked(title)} is about ${topics.join(", ")}, which neither name nor content of ${quote(item)} mentions: it may have been filled in from a neighbouring row.`,
      hint: own ? `Does the item rest on ${marked(own)}?` : "Check on what the item rests; leave it if it applies.",
    }),
  }),
  "basis/abolished-issuer": wording<{ number: string; name: string; until: string; successor: string }>({
    zh: ({ number, name, until, successor }) => ({
      message: `${quote(number)}是${name}的文号，该机关已于${day(until)}撤并，职责由${successor}承担：文件可能已经废止或者重新发布。`,
      hint: `到${successor}网站核对是否仍然有效，失效的改为现行文件。`,
    }),
    en: ({ number, name, until, successor }) => ({
      message: `${quote(number)} is a number of ${name}, which was abolished in ${until}; ${successor} took over. The document may have been repealed or issued anew.`,
      hint: `Look on the website of ${successor} whether it is in force; if not, cite what is.`,
    }),
  }),
} as const;
