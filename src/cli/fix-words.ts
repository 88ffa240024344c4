import { type Finding, SEVERITY_WORDS, sortFindings } from "../findings/finding.ts";
import type { Fixable } from "../fix/edits.ts";
import type { Made } from "../fix/fix-files.ts";
import { shownChange } from "../fix/shown-change.ts";
import type { Answer } from "../fix/suggest.ts";
import type { LeftOut } from "../fix/try-fixes.ts";
import type { Person } from "../host/ask.ts";
import { quote, visible } from "../language/quote.ts";
import { createSourceFile } from "../source/source-file.ts";
import type { Session } from "./run.ts";

/** The longest text of a change that is shown whole. */
const LONGEST = 40;

/** A line for each fix that was made in a file: `a.yaml:12:15  channel/unknown  「old」 → 「new」`. */
export function madeLines(made: readonly Made[], path: string, { say }: Session): string {
  return made
    .filter(({ finding }) => finding.file === path)
    .map(({ finding, text }) => ({ finding, ...shownChange(finding, text) }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ finding, line, column, before, after }) => {
      const now = after === "" ? say("takenOut") : quote(after, LONGEST);
      return `${visible(path)}:${line}:${column}  ${finding.rule}  ${quote(before, LONGEST)} → ${now}\n`;
    })
    .join("");
}

/** Says which fixes were not made, and why. */
export function tellLeftOut(leftOut: readonly LeftOut[], { say, terminal }: Session): void {
  if (leftOut.length === 0) return;
  terminal.say(say("fixesLeftOut", leftOut.length));
  const obstacles = new Map<Finding, LeftOut["obstacle"]>(leftOut.map(({ finding, obstacle }) => [finding, obstacle]));
  for (const finding of sortFindings([...obstacles.keys()])) {
    const obstacle = obstacles.get(finding);
    if (!obstacle) continue;
    const { line, column } = finding.span.start;
    const why =
      obstacle.kind === "appears"
        ? say("fixWouldBring", obstacle.rule)
        : say(obstacle.kind === "stays" ? "fixWouldFail" : "fixNotAsMeant");
    terminal.say(`  ${visible(finding.file)}:${line}:${column}  ${finding.rule}  ${why}`);
  }
}

const ANSWERS: Readonly<Record<string, Answer>> = {
  y: "yes",
  yes: "yes",
  是: "yes",
  n: "no",
  no: "no",
  否: "no",
  a: "all",
  all: "all",
  全部: "all",
  q: "quit",
  quit: "quit",
  退出: "quit",
};

/** Shows a suggested fix and asks until there is an answer; the end of the input is a "quit". */
export async function askAbout(
  person: Person,
  finding: Fixable,
  text: string,
  { language, say }: Session,
): Promise<Answer> {
  const { line, column, before, after } = shownChange(finding, text);
  const source = createSourceFile(finding.file, text).lineText(line).trim();
  const description = [
    "",
    `${visible(finding.file)}:${line}:${column}  ${SEVERITY_WORDS[language][finding.severity]}  ${finding.rule}`,
    `  ${finding.words(language).message}`,
    `  ${line} │ ${visible(source)}`,
    `  ${quote(before)} → ${after === "" ? say("takenOut") : quote(after)}`,
    "",
  ].join("\n");
  let said = await person.ask(description + say("askFix"));
  for (;;) {
    if (said === undefined) return "quit";
    const word = said.trim().normalize("NFKC").toLowerCase();
    const answer = Object.hasOwn(ANSWERS, word) ? ANSWERS[word] : undefined;
    if (answer) return answer;
    said = await person.ask(say("askFix"));
  }
}
