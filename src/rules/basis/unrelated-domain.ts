import { DOMAINS } from "../../catalog/domains.ts";
import { citedIn } from "../cited.ts";
import { defineRule } from "../define-rule.ts";

const TITLES: ReadonlyMap<string, string> = new Map(DOMAINS.map(({ slug, title }) => [slug, title]));

/** A ministry's rule or document that only catalogs of other domains cite. Laws may be cited by any. */
export default defineRule<"basis/unrelated-domain">({
  id: "basis/unrelated-domain",
  severity: "info",
  looksAt: "text",
  elements: ["basis"],
  check(written, report) {
    const { domain } = written.facts;
    const title = TITLES.get(domain);
    if (title === undefined) return;
    for (const { instrument, range } of citedIn(written)) {
      const { domains, general, numbers } = instrument;
      if (general || domains === undefined || domains.includes(domain)) continue;
      if (numbers === undefined || numbers.some(({ number }) => /^(?:国务院|主席)令/u.test(number))) continue;
      const others = domains.map((slug) => TITLES.get(slug) ?? slug);
      report(range, { title: instrument.title, domain: title, domains: others });
    }
  },
});
