import { quote } from "../../language/quote.ts";
import { wording } from "../message.ts";
import { day, marked } from "./instrument-words.ts";

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
        ? `改为接续的${marked(next)}；没有接续文件的，删去。`
        : "改为现行的接续文件并注明文号；没有接续文件的，删去。",
    }),
    en: ({ name, lastYear, edition, next }) => ({
      message: `${quote(name)} is a ${what.en} that ended in ${lastYear}; the catalog is the edition of ${edition}.`,
      hint: next
        ? `Cite what follows it, ${marked(next)}, or delete it.`
        : "Cite what follows it with its number, or delete it.",
    }),
  });

/** What is said of laws and documents that are no basis any more, or none of the item. */
export const RELEVANCE_MESSAGES = {
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
