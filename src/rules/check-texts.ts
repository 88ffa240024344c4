import { byElement, type Element } from "../catalog/elements.ts";
import type { Stretch } from "../findings/collect.ts";
import type { Fix } from "../findings/finding.ts";
import type { ParamsOf, RuleId } from "../findings/messages/table.ts";
import { ownText } from "../language/remembering.ts";
import type { Path, Range } from "../source/range.ts";
import type { Rule, RuleCatalog, StatedElement, TextReport } from "./define-rule.ts";
import { isBlank } from "./parts/shared/blank.ts";
import { isPlain } from "./plain-text.ts";
import { RULES } from "./registry.ts";
import type { Reporters } from "./reporters.ts";
import { type WrittenText, writtenText } from "./written-text.ts";

type TextRule = Extract<Rule, { readonly looksAt: "text" }>;

const TEXT_RULES = RULES.filter((rule): rule is TextRule => rule.looksAt === "text");
const RULES_OF = byElement((element) => TEXT_RULES.filter((rule) => rule.elements.includes(element)));

/** What a rule found in a text. */
interface Hit {
  readonly rule: RuleId;
  readonly range: Range;
  readonly params: ParamsOf<RuleId>;
  readonly fix: Fix | undefined;
}

/** What is known of a text in any catalog. */
interface Remembered {
  readonly hits: readonly Hit[];
  /** The rules that asked about the catalog: they have to look again in another one. */
  readonly asking: readonly TextRule[];
}

/** What was found in the texts of earlier catalogs, by element and key and then by text. */
export type TextMemory = Map<string, Map<string, Remembered>>;

/** Texts of one element that are remembered; more would be no catalogs but noise. */
const MOST_TEXTS = 8000;

/**
 * Runs the rules that look at texts. Most texts stand in many items and in many catalogs, so what was
 * found in one is remembered and told again at each place.
 */
export function textChecker(
  catalog: RuleCatalog,
  memory: TextMemory,
  reports: Reporters,
): (stated: StatedElement) => void {
  const known = new Map<Remembered, readonly Hit[]>();
  /** Where the text is that is looked at; a path is made of it only for what is found. */
  const at: (string | number)[] = [];

  const look = (text: string, key: string | undefined, element: Element, path: Path) => {
    const texts = textsUnder(key === undefined ? element : `${element}/${key}`, memory);
    let remembered = texts.get(text);
    let hits = remembered && (remembered.asking.length === 0 ? remembered.hits : known.get(remembered));
    if (!remembered) {
      const own = ownText(text);
      const first = lookAtFirst(RULES_OF[element], element, own, key, catalog);
      remembered = first.remembered;
      hits = first.hits;
      texts.set(own, remembered);
    }
    if (!hits) {
      const written = writtenText(element, text, key, () => catalog.facts);
      hits = [...remembered.hits, ...remembered.asking.flatMap((rule) => hitsOf(rule, written))];
    }
    if (remembered.asking.length > 0) known.set(remembered, hits);
    for (const { rule, range, params, fix } of hits) {
      const place: Stretch = { path: [...path, ...at], text, within: range };
      reports.about(rule, path)(place, params, { fix: fix && moved(fix, place, catalog) });
    }
  };

  const lookInside = (value: unknown, key: string | undefined, element: Element, path: Path): void => {
    if (typeof value === "string") look(value, key, element, path);
    else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) {
        at.push(index);
        lookInside(value[index], key, element, path);
        at.pop();
      }
    } else if (typeof value === "object" && value !== null) {
      for (const inner of Object.keys(value)) {
        at.push(inner);
        lookInside((value as Readonly<Record<string, unknown>>)[inner], inner, element, path);
        at.pop();
      }
    }
  };

  return ({ element, value, path }) => {
    if (RULES_OF[element].length > 0) lookInside(value, undefined, element, path);
  };
}

function textsUnder(name: string, memory: TextMemory): Map<string, Remembered> {
  const known = memory.get(name);
  if (known && known.size <= MOST_TEXTS) return known;
  const texts = new Map<string, Remembered>();
  memory.set(name, texts);
  return texts;
}

/** Looks at a text that no catalog had before, and sees which rules ask about the catalog. */
function lookAtFirst(
  rules: readonly TextRule[],
  element: Element,
  text: string,
  key: string | undefined,
  { facts }: RuleCatalog,
): { readonly remembered: Remembered; readonly hits: readonly Hit[] } {
  if (isBlank(text)) return { remembered: { hits: [], asking: [] }, hits: [] };
  let asked = false;
  const written = writtenText(element, text, key, () => {
    asked = true;
    return facts;
  });
  const [own, ofCatalog, asking]: [Hit[], Hit[], TextRule[]] = [[], [], []];
  const plain = isPlain(element, text);
  let found: Hit[] = [];
  let looking: TextRule | undefined;
  // One function for all rules: hardly any of them finds anything.
  const report: TextReport<RuleId> = (range, params, more) => {
    if (looking) found.push({ rule: looking.id, range, params, fix: more?.fix });
  };
  for (const rule of rules) {
    if (plain && rule.skipsPlain) continue;
    looking = rule;
    asked = false;
    rule.check(written, report);
    if (asked) asking.push(rule);
    if (found.length === 0) continue;
    (asked ? ofCatalog : own).push(...found);
    found = [];
  }
  return { remembered: { hits: own, asking }, hits: [...own, ...ofCatalog] };
}

function hitsOf(rule: TextRule, written: WrittenText): readonly Hit[] {
  const hits: Hit[] = [];
  rule.check(written, (range, params, more) => hits.push({ rule: rule.id, range, params, fix: more?.fix }));
  return hits;
}

/** A fix in offsets of the file; none when one of its edits has no exact place there. */
function moved({ safe, edits }: Fix, place: Stretch, { collector }: RuleCatalog): Fix | undefined {
  const found = edits.map(({ range, text }) => ({ range: collector.exactRangeOf({ ...place, within: range }), text }));
  return found.every((edit): edit is Fix["edits"][number] => edit.range !== undefined)
    ? { safe, edits: found }
    : undefined;
}
