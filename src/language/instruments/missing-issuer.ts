import { bodyKey } from "./body-key.ts";
import type { Named } from "./table.ts";
import { titleKey } from "./title-key.ts";

/**
 * Which of the bodies that issued a document jointly its written title leaves out, when it names some
 * of them and no other: 财政部关于… for 文化部 财政部关于….
 */
export function missingIssuer(written: string, known: Named): string | undefined {
  const { issuer } = titleKey(written);
  if (issuer === "" || issuer.length >= known.issuer.length) return undefined;
  const official = known.instrument.title.slice(0, known.instrument.title.indexOf("关于")).trim().split(/[ 、]/u);
  let rest = bodyKey(issuer);
  const missing: string[] = [];
  for (const body of official) {
    const without = rest.replace(bodyKey(body), "");
    if (without === rest) missing.push(body);
    rest = without;
  }
  return rest === "" && missing.length > 0 ? missing.join("、") : undefined;
}
