import { DOMAIN_ALIASES, DOMAINS } from "../../catalog/domains.ts";
import { nearest } from "../../language/nearest.ts";
import { defineRule } from "../define-rule.ts";
import { meaningOf } from "../parts/shared/closed-set.ts";
import { replacement } from "../parts/shared/replacement.ts";

/** The words that people write for a domain, each with its slug. */
const NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    DOMAINS.flatMap(({ slug, title }) => [
      [title, slug],
      [`${title}领域`, slug],
    ]),
  ),
  ...DOMAIN_ALIASES,
};

/** `domain` is one of the 26 slugs, or one that gkml.yaml declares. */
export default defineRule<"catalog/unknown-domain">({
  id: "catalog/unknown-domain",
  severity: "error",
  looksAt: "catalog",
  check({ catalog, facts, collector }, report) {
    const allowed = [...DOMAINS.map(({ slug }) => slug as string), ...facts.domains];
    const value = catalog.domain;
    if (value === "" || allowed.includes(value)) return;
    const place = { path: ["domain"] };
    const meant = meaningOf(value, allowed, NAMES);
    const guess = nearest(value, Object.keys(NAMES));
    const params = { value, allowed, nearest: meant ?? nearest(value, allowed) ?? (guess && NAMES[guess]) };
    report(place, params, { fix: meant === undefined ? undefined : replacement(collector, place, meant, true) });
  },
});
