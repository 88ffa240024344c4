import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../findings/finding.ts";
import { UserError } from "../host/errors.ts";
import { displayPath, readOne } from "../host/read.ts";
import { BUNDLED_YEARS } from "../language/calendar/bundled.ts";
import { type CalendarYear, createCalendar } from "../language/calendar/calendar.ts";
import { type CalendarDate, readDate } from "../language/calendar/date.ts";
import { nearest } from "../language/nearest.ts";
import { quote } from "../language/quote.ts";
import { unreadable } from "../pipeline/check.ts";
import { type DueFile, type DueQuestion, dueItems } from "../pipeline/due-items.ts";
import { loadHolidays } from "../pipeline/read-holidays.ts";
import { decode } from "../source/decode.ts";
import { runOf, show } from "./check.ts";
import { dueJson } from "./due-json.ts";
import { dueText } from "./due-text.ts";
import { readSettings, whyUnread } from "./files.ts";
import { EXIT, type ExitCode, type Session } from "./run.ts";
import { demandFiles, type OpenWorkspace, openWorkspace } from "./workspace.ts";

/** The options of `gkml due`. */
export interface DueOptions {
  readonly item?: string;
  readonly from?: string;
  readonly format?: string;
}

/** `gkml due`: the latest dates of publication of an item for information of a certain day, with the days counted. */
export async function due(paths: readonly string[], options: DueOptions, session: Session): Promise<ExitCode> {
  const asked = readOptions(options, session);
  const opened = await openWorkspace(paths, session);
  demandFiles(opened, paths, session);
  const holidays = readHolidays(opened, session);
  const settings = [...opened.findings, ...holidays.findings];
  const print = (files: readonly DueFile[]) => printAll(files, settings, asked, session);
  if (settings.some(({ severity }) => severity === "error")) {
    await print([]);
    session.terminal.say(session.say("notCounted"));
    return EXIT.unusable;
  }
  const calendar = createCalendar([...BUNDLED_YEARS, ...holidays.years]);
  const found = findItems(opened, { ...asked, calendar }, session);
  await print(found);
  return found.some(({ findings }) => findings.length > 0) ? EXIT.findings : EXIT.clean;
}

interface Asked {
  readonly id: string;
  readonly from: CalendarDate;
  readonly json: boolean;
}

function readOptions({ item, from, format = "pretty" }: DueOptions, { say }: Session): Asked {
  const id = item?.trim();
  if (!id) throw new UserError(say("usage", say("needItem")));
  if (from === undefined) throw new UserError(say("usage", say("needFrom")));
  const date = readDate(from.trim());
  if (!date) throw new UserError(say("usage", say("badFrom", quote(from))));
  if (format !== "pretty" && format !== "json") throw new UserError(say("unknownFormat", format, "pretty, json"));
  return { id, from: date, json: format === "json" };
}

/** holidays.yaml lies beside gkml.yaml; without one, in the current folder. */
function readHolidays(
  { config, folder, severityOf }: OpenWorkspace,
  session: Session,
): { readonly years: readonly CalendarYear[]; readonly findings: readonly Finding[] } {
  const path = join(config ? folder : process.cwd(), "holidays.yaml");
  if (!existsSync(path)) return { years: [], findings: [] };
  const file = displayPath(path);
  const { content, text } = readSettings(file, session);
  if (text === undefined) return { years: [], findings: unreadable(content, severityOf) };
  return loadHolidays(file, text, severityOf);
}

/**
 * The files that have the item. Those whose text holds the id are read first: reading all of them takes
 * long, and is needed only when the id is mistyped or written in escapes.
 */
function findItems({ files, severityOf }: OpenWorkspace, question: DueQuestion, session: Session): DueFile[] {
  const { say } = session;
  const texts = files.map((file) => ({ file, text: readText(file, session) }));
  const read = (likely: boolean) =>
    texts.flatMap(({ file, text }) => {
      if (text?.includes(question.id) !== likely) return [];
      const result = dueItems(file, text, question, severityOf);
      if (!result) session.terminal.say(say("notSearched", file));
      return result ?? [];
    });
  const withItem = (results: readonly DueFile[]) => results.filter(({ items }) => items.length > 0);
  const likely = read(true);
  const found = withItem(likely);
  if (found.length > 0) return found;
  const others = read(false);
  const last = withItem(others);
  if (last.length > 0) return last;
  const ids = [...likely, ...others].flatMap((result) => result.ids);
  throw new UserError(say("unknownItem", quote(question.id), nearest(question.id, ids) ?? ""));
}

/** The text of a catalog; what cannot be read is told, and stops nothing. */
function readText(file: string, session: Session): string | undefined {
  const content = readOne(file, session.language);
  const decoded = "bytes" in content ? decode(content.bytes) : undefined;
  if (decoded?.ok) return decoded.text;
  session.terminal.say("bytes" in content ? session.say("notUtf8", file) : whyUnread(content, session));
  return undefined;
}

async function printAll(
  files: readonly DueFile[],
  settings: readonly Finding[],
  asked: Asked,
  session: Session,
): Promise<void> {
  const items = files.flatMap((file) => file.items);
  const findings = [...settings, ...files.flatMap((file) => file.findings)];
  const { language, terminal } = session;
  if (asked.json) return terminal.out(dueJson(items, findings, asked, language));
  await terminal.out(dueText(items, asked.from, language));
  if (items.length > 0 && findings.length > 0) await terminal.out("\n");
  await show(runOf([], findings), session);
}
