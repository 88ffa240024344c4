import { DOMAIN_TITLES } from "../../catalog/domains.ts";
import { defineRule } from "../define-rule.ts";
import { citedIn } from "../parts/shared/cited.ts";

/** A ministry's rule or document that only catalogs of other domains cite. Laws may be cited by any. */
export default defineRule<"basis/unrelated-domain">({
  id: "basis/unrelated-domain",
  severity: "info",
  looksAt: "text",
  elements: ["basis"],
  check(written, report) {
    for (const { instrument, range } of citedIn(written)) {
      const { domains, general, numbers } = instrument;
      if (general || domains === undefined) continue;
      if (numbers === undefined || numbers.some(({ number }) => /^(?:国务院|主席)令/u.test(number))) continue;
      const { domain } = written.facts;
      const title = DOMAIN_TITLES.get(domain);
      if (title === undefined || domains.includes(domain)) continue;
      const others = domains.map((slug) => DOMAIN_TITLES.get(slug) ?? slug);
      report(range, { title: instrument.title, domain: title, domains: others });
    }
  },
});
