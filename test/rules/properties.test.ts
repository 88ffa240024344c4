import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { shapeOfCatalog } from "../../src/catalog/shape.ts";
import { DEFAULT_WORKSPACE } from "../../src/catalog/workspace.ts";
import type { Finding, Span } from "../../src/findings/finding.ts";
import { checkFiles } from "../../src/pipeline/check.ts";
import { defaultSeverity } from "../../src/pipeline/severity.ts";
import { createSourceFile } from "../../src/source/source-file.ts";
import { readYaml } from "../../src/source/yaml.ts";
import { applyFixes, checkText } from "./check-text.ts";

const ELEMENTS = ["name", "content", "basis", "deadline", "subject", "method", "channel", "audience", "level"];
const KEYS = [
  ...["domain", "title", "region", "edition", "sources", "defaults", "items", "id", "evidence", "links", "stage"],
  ...["note", "unverified", "level1", "level2", "scope", "limit", "required", "optional", "public", "groups", "url"],
  ...["时限", "公开渠道", "dedline", "-note", "__proto__", "constructor", "toString", "0", "", "a/b", "~"],
];
const TEXTS = [
  ...["", " ", "~", "null", "05-004", "甲", "主动公开", "主动", "县级", "区级", "全社会", "政府网站", "政府服务中心"],
  ...[
    "true",
    "false",
    "社会救助",
    "social-assistance",
    "constructor",
    "2026",
    "２０",
    "https://a.cn",
    "甲: 乙",
    "其他:丙",
  ],
];

const text = fc.oneof(fc.constantFrom(...TEXTS), fc.constantFrom(...ELEMENTS));
const { value: anything } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text,
    fc.array(tie("value"), { maxLength: 3 }),
    mapOf(fc.constantFrom(...ELEMENTS, ...KEYS), tie("value")),
  ),
}));

function mapOf(key: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>) {
  // A Map, since an object cannot hold `__proto__` as a key of its own by assignment.
  return fc
    .uniqueArray(fc.tuple(key, value), { maxLength: 5, selector: ([name]) => name })
    .map((pairs) => new Map(pairs));
}

/** A value under its own key, right at times and anything at others. */
const mostly = (right: unknown) => fc.oneof({ weight: 3, arbitrary: fc.constant(right) }, anything);

const RIGHT: Readonly<Record<string, unknown>> = {
  name: { level1: "最低生活保障", level2: "办事指南" },
  content: ["办理条件"],
  basis: ["《社会救助暂行办法》"],
  deadline: "20个工作日内",
  subject: ["县级人民政府民政部门"],
  method: "主动公开",
  channel: ["政府网站"],
  audience: "全社会",
  level: ["县级"],
};

const extra = mapOf(fc.constantFrom(...ELEMENTS, ...KEYS), anything);
const entries = (record: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc
    .tuple(fc.record(record, { requiredKeys: [] }), extra)
    .map(([own, more]) => new Map([...more, ...Object.entries(own)]));

const elements = Object.fromEntries(ELEMENTS.map((element) => [element, mostly(RIGHT[element])]));
const item = entries({
  id: mostly("05-004"),
  ...elements,
  stage: mostly(["结果"]),
  links: mostly([]),
  note: mostly("无"),
});
const catalog = fc.oneof(
  {
    weight: 9,
    arbitrary: entries({
      domain: mostly("social-assistance"),
      title: mostly("社会救助"),
      sources: mostly([{ id: "a", title: "甲" }]),
      defaults: fc.oneof(entries(elements), anything),
      items: fc.oneof(
        { weight: 9, arbitrary: fc.array(fc.oneof({ weight: 5, arbitrary: item }, anything), { maxLength: 3 }) },
        anything,
      ),
    }),
  },
  anything,
);

const written = fc
  .tuple(
    catalog,
    fc.constantFrom({}, { collectionStyle: "flow" as const }, { defaultStringType: "QUOTE_DOUBLE" as const }),
  )
  .map(([value, style]) => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, ...style }));

test("no error of the schema is without a finding at its place", async () => {
  let problemsSeen = 0;
  await fc.assert(
    fc.asyncProperty(written, async (source) => {
      const findings = await checkText(source);
      const yaml = readYaml(source);
      if (yaml.value === undefined) {
        expect(findings).not.toEqual([]);
        return;
      }
      const file = createSourceFile("catalog.yaml", source);
      for (const problem of shapeOfCatalog(yaml.value)) {
        const range = yaml.rangeOf(problem.path);
        const place = { start: file.positionAt(range.start), end: file.positionAt(range.end) };
        problemsSeen += 1;
        // What the whole file lacks is told at its first line, which is no part of the map when comments stand there.
        if (!findings.some((finding) => lies(finding.span, place))) {
          expect.fail(`${JSON.stringify(problem)} has no finding in\n${source}\n${told(findings)}`);
        }
      }
    }),
    { numRuns: 600 },
  );
  expect(problemsSeen).toBeGreaterThan(1000);
});

test("an element that is stated and cannot be read has a finding, so that nothing is lost in silence", async () => {
  await fc.assert(
    fc.asyncProperty(entries(elements), async (values) => {
      const whole = new Map<string, unknown>([
        ["domain", "social-assistance"],
        ["title", "社会救助"],
        ["items", [new Map<string, unknown>([["id", "05-001"], ...Object.entries(RIGHT), ...values])]],
      ]);
      const source = stringify(whole, { lineWidth: 0, aliasDuplicateObjects: false });
      const bytes = new TextEncoder().encode(source);
      const options = { workspace: DEFAULT_WORKSPACE, severityOf: defaultSeverity };
      const [file] = await checkFiles([{ path: "a.yaml", bytes }], options);
      if (file?.findings.length !== 0) return;
      expect(Object.keys(file.catalog?.items[0]?.elements ?? {}).sort()).toEqual([...ELEMENTS].sort());
    }),
    { numRuns: 400 },
  );
});

test("safe fixes never break what can be read, and bring no new finding of another kind", async () => {
  await fc.assert(
    fc.asyncProperty(written, async (source) => {
      const before = await checkText(source);
      const safe = before.filter(({ fix }) => fix?.safe);
      if (safe.length === 0) return;
      const mended = applyFixes(source, safe);
      expect(readYaml(mended).problems.length).toBeLessThanOrEqual(readYaml(source).problems.length);
      const after = await checkText(mended);
      expect(after.filter(({ rule }) => rule.startsWith("yaml/")).length).toBeLessThanOrEqual(
        before.filter(({ rule }) => rule.startsWith("yaml/")).length,
      );
    }),
    { numRuns: 300 },
  );
});

test("checking never throws, whatever the text", async () => {
  const sign = fc.constantFrom(
    ..."abc甲：:-?[]{},&*!|>'\"%@`#~ \t\n\r\u0000\u001b\ufeff\u3000\ud83d".split(""),
    "\n- id: ",
    "\nitems:\n",
    "<<: ",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(sign, { maxLength: 60 }).map((signs) => signs.join("")),
      async (source) => {
        for (const { words } of await checkText(source)) {
          expect(words("zh").message).not.toBe("");
          expect(words("en").message).not.toBe("");
        }
      },
    ),
    { numRuns: 600 },
  );
});

function lies({ start, end }: Span, place: Span): boolean {
  const after =
    start.line > place.start.line || (start.line === place.start.line && start.column >= place.start.column);
  const before = end.line < place.end.line || (end.line === place.end.line && end.column <= place.end.column);
  return after && before;
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ rule, span }) => `${rule} ${JSON.stringify(span)}`).join("\n");
