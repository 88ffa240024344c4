import type { Element } from "../catalog/elements.ts";
import type { Path, Range } from "../source/range.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { YamlText } from "../source/yaml.ts";
import type { Finding, Fix, Related, Severity, Span } from "./finding.ts";
import { type ParamsOf, type RuleId, wordsOf } from "./messages/table.ts";

/** A key or value of a YAML file, a stretch within a value's text, or a stretch of the file's text. */
export type Place = { readonly path: Path; readonly part?: "key" | "value" } | Stretch | Range;

/** A stretch of the text of the scalar at a path. */
export interface Stretch {
  readonly path: Path;
  /** The scalar's text. */
  readonly text: string;
  readonly within: Range;
}

/** What a finding says beyond its place and message. */
export interface Context {
  readonly domain?: string | undefined;
  readonly item?: string | undefined;
  readonly element?: Element | undefined;
  readonly related?: Related | undefined;
  readonly fix?: Fix | undefined;
  /** Whether the ministries' own templates have this wording. */
  readonly inherited?: boolean;
}

/**
 * Answers how severe a rule is in a file; `off` keeps its findings out. `inherited` findings are about
 * wording of the ministries' own templates.
 */
export type SeverityOf = (rule: RuleId, file: string, inherited?: boolean) => Severity | "off";

/** Takes the findings of one file and puts each at its exact place. */
export interface Collector {
  readonly file: SourceFile;
  readonly findings: readonly Finding[];
  rangeOf(place: Place): Range;
  /** The range of a stretch within a value; undefined where it cannot be told exactly. */
  exactRangeOf(place: Stretch): Range | undefined;
  spanOf(place: Place): Span;
  add<Id extends RuleId>(rule: Id, place: Place, params: ParamsOf<Id>, context?: Context): void;
}

/** A collector for a file. Without `yaml`, the findings lie in its text only. */
export function createCollector(file: SourceFile, yaml: YamlText | undefined, severityOf: SeverityOf): Collector {
  const findings: Finding[] = [];
  const exactRangeOf = ({ path, text, within }: Stretch) => yaml?.rangeWithin(path, text, within);
  const rangeOf = (place: Place): Range => {
    if (!("path" in place)) return place;
    const exact = "within" in place ? exactRangeOf(place) : undefined;
    return exact ?? yaml?.rangeOf(place.path, "part" in place ? place.part : "value") ?? { start: 0, end: 0 };
  };
  const spanOf = (place: Place): Span => {
    const range = rangeOf(place);
    return { start: file.positionAt(range.start), end: file.positionAt(range.end) };
  };
  return {
    file,
    findings,
    rangeOf,
    exactRangeOf,
    spanOf,
    add(rule, place, params, context = {}) {
      const anchor = "path" in place ? yaml?.definitionOf(place.path) : undefined;
      const related = context.related ?? (anchor && { file: file.path, span: spanOf(anchor) });
      const finding = makeFinding(rule, file.path, spanOf(place), params, { ...context, related }, severityOf);
      if (finding) findings.push(finding);
    },
  };
}

/** A finding at a place that is known already; undefined when its rule is off in the file. */
export function makeFinding<Id extends RuleId>(
  rule: Id,
  file: string,
  span: Span,
  params: ParamsOf<Id>,
  context: Context,
  severityOf: SeverityOf,
): Finding | undefined {
  const { inherited, ...rest } = context;
  const severity = severityOf(rule, file, inherited);
  if (severity === "off") return undefined;
  return { rule, severity, words: wordsOf(rule, params), file, span, ...present(rest) };
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same without the keys that hold undefined. */
function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Present<T>;
}
