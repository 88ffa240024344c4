import type { Stretch } from "../../findings/collect.ts";
import type { Deadline, Limit } from "../../language/deadline/deadline.ts";
import { applyEdits } from "../../language/edit.ts";
import type { Range } from "../../language/range.ts";
import { remembering } from "../../language/remembering.ts";
import type { Path } from "../../source/range.ts";
import { defineRule, type RuleCatalog } from "../define-rule.ts";
import { deadlineTexts } from "../parts/shared/deadline-texts.ts";
import { deadlineOf } from "../readings.ts";

/** One wording of a limit: how often it stands in the catalog, and where first. */
interface Wording {
  count: number;
  readonly text: string;
  /** The text without slips, which others may take for a model. */
  readonly right: string;
  readonly place: Stretch;
  readonly item: string | undefined;
}

/** One table says the same in one way: 形成之日起 or 形成之后, 或 or 或者. Told once a catalog, at the rarest. */
export default defineRule<"deadline/mixed-wording">({
  id: "deadline/mixed-wording",
  severity: "info",
  looksAt: "catalog",
  check(catalog, report) {
    if (!hasTwoWordings(catalog)) return;
    for (const wordings of wordingsIn(catalog)) {
      const [most, ...others] = [...wordings.values()].sort((a, b) => b.count - a.count);
      const rarest = others.at(-1);
      if (!most || !rarest) continue;
      const params = { text: rarest.text, usual: most.right, count: most.count };
      report(rarest.place, params, { element: "deadline", item: rarest.item || undefined });
      return;
    }
  },
});

/** Whether any two different deadlines of the catalog say the same in two ways: hardly ever. */
function hasTwoWordings({ catalog: { items } }: RuleCatalog): boolean {
  const texts = new Set(items.flatMap(({ elements }) => elements.deadline?.map(({ limit }) => limit) ?? []));
  const known = new Map<string, string>();
  for (const text of texts) {
    for (const { meaning, words } of saidIn(text)) {
      if ((known.get(meaning) ?? words) !== words) return true;
      known.set(meaning, words);
    }
  }
  return false;
}

/** For each thing that limits of the catalog say, in the order of the file, the wordings by their events. */
function wordingsIn(catalog: RuleCatalog): Iterable<ReadonlyMap<string, Wording>> {
  const meanings = new Map<string, Map<string, Wording>>();
  const count = (path: Path, item: string | undefined) => {
    for (const { text, path: at } of deadlineTexts(catalog, path)) {
      for (const { meaning, words, range, right } of saidIn(text)) {
        const wordings = meanings.get(meaning) ?? new Map<string, Wording>();
        meanings.set(meaning, wordings);
        const wording = wordings.get(words);
        const place = { path: at, text, within: range };
        if (wording) wording.count += 1;
        else wordings.set(words, { count: 1, text: text.slice(range.start, range.end), right, place, item });
      }
    }
  };
  count(["defaults", "deadline"], undefined);
  for (const [index, { id }] of catalog.catalog.items.entries()) count(["items", index, "deadline"], id);
  return meanings.values();
}

const saidIn = remembering((text) => {
  const { limits, slips } = deadlineOf(text);
  return limits.flatMap((limit) =>
    saidBy(limit).map((said) => ({ ...said, right: rightOf(text, limit.range, slips) })),
  );
});

/** The words of a limit, with its slips mended: 20个工作日 for 20工作日. */
function rightOf(text: string, { start, end }: Range, slips: Deadline["slips"]): string {
  const edits = slips
    .map(({ edit }) => edit)
    .filter(({ range }) => start <= range.start && range.end <= end)
    .map(({ range, text: put }) => ({ range: { start: range.start - start, end: range.end - start }, text: put }));
  return applyEdits(text.slice(start, end), edits);
}

/** What a limit says, and the words of its event without blanks. */
interface Said {
  readonly meaning: string;
  readonly words: string;
  readonly range: Limit["range"];
}

const VERBS = ["形成", "变更", "产生", "制定", "制作", "获取"];
/** What is left of an event without its verbs, when it is about 信息 and nothing more. */
const PLAIN = /^(?:该|本)?(?:政府)?(?:信息)?或?者?(?:该|本)?(?:政府)?(?:信息)?(?:之日起|日起|之后|以后|后|起)?$/u;

/** Limits say the same that have verbs, number and unit in common, whatever ties them together. */
function saidBy({ trigger, n, unit, range }: Limit): Said[] {
  if (!trigger || (trigger.kind !== "formed" && trigger.kind !== "obtained")) return [];
  const words = trigger.text.normalize("NFKC").replace(/[\s\p{Cf}]/gu, "");
  const verbs = VERBS.filter((verb) => words.includes(verb));
  // 制定或获取文件 is about something else than 制定或获取信息.
  if (!PLAIN.test(verbs.reduce((left, verb) => left.replace(verb, ""), words))) return [];
  return [{ meaning: `${verbs.join()} ${n} ${unit}`, words, range }];
}
