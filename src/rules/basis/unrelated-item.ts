import { nameOf } from "../../catalog/catalog.ts";
import { type Topical, topicalInstruments } from "../../language/instruments/topics.ts";
import { remembering } from "../../language/remembering.ts";
import { textsIn, valueAt } from "../../source/value-at.ts";
import { defineRule } from "../define-rule.ts";

/** Items about enforcement, permits and rules as such rest on laws of all topics. */
const GENERAL =
  /处罚|强制|许可|审批|核准|备案|监管|监督|检查|执法|评价|环评|规划|标准|应急|监测|政策|法规|法律|依据|权责|权力|考核|督察|举报|投诉/u;

const MANY = 3;

const topicalIn = remembering((text) => topicalInstruments().filter(({ name }) => text.includes(name)));

/**
 * An item that cites a regulation about one thing while its name is about another one with a regulation
 * of its own, or that cites several laws of which none is about it: copied from a neighbouring row.
 */
export default defineRule<"basis/unrelated-item">({
  id: "basis/unrelated-item",
  severity: "info",
  looksAt: "item",
  check({ item, path, catalog }, report) {
    const cited = [...new Set((item.elements.basis ?? []).flatMap(topicalIn))];
    if (cited.length === 0) return;
    const name = nameOf(item);
    const about = [name, ...(item.elements.content ?? []), item.note ?? ""].join("\n");
    const foreign = cited.filter(({ topics }) => !isAbout(topics, about));
    if (foreign.length === 0) return;
    const own = topicalInstruments().find(({ topics, instrument }) => !instrument.narrow && isAbout(topics, name));
    const none = foreign.length === cited.length;
    const copied = none && (own !== undefined || (foreign.length >= MANY && !GENERAL.test(about)));
    const wide = `${about}\n${catalog.catalog.title}`;
    const strange = foreign.filter(({ instrument, topics }) => (instrument.narrow ? !isAbout(topics, wide) : copied));
    if (strange.length === 0) return;
    for (const { text, path: at } of textsIn(valueAt(catalog.value, [...path, "basis"]), [...path, "basis"])) {
      for (const one of strange) {
        const start = text.indexOf(one.name);
        if (start < 0) continue;
        const within = { start, end: start + one.name.length };
        report({ path: at, text, within }, params(one, name, own), { element: "basis" });
      }
    }
  },
});

function params(one: Topical, item: string, own: Topical | undefined) {
  return { title: one.instrument.title, item, topics: one.topics, own: own?.instrument.title };
}

function isAbout(topics: readonly string[], text: string): boolean {
  return topics.some((topic) => text.includes(topic));
}
