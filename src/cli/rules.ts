import docs from "#generated/rule-docs.js";
import { SEVERITY_WORDS } from "../findings/finding.ts";
import type { Language } from "../findings/message.ts";
import { displayWidth } from "../language/display-width.ts";
import { RULES } from "../rules/registry.ts";
import { EXIT, type ExitCode, type Session } from "./run.ts";

/** `gkml rules`: a line a rule with its severity and the title of its document. */
export async function rules({ language, terminal }: Session): Promise<ExitCode> {
  const rows = RULES.map(
    ({ id, severity }) => [id, SEVERITY_WORDS[language][severity], titleOf(id, language)] as const,
  );
  const widest = (column: 0 | 1) => Math.max(...rows.map((row) => displayWidth(row[column])));
  const pad = (text: string, width: number) => text + " ".repeat(width - displayWidth(text));
  const [first, second] = [widest(0), widest(1)];
  await terminal.out(
    rows.map(([id, severity, title]) => `${pad(id, first)}  ${pad(severity, second)}  ${title}\n`).join(""),
  );
  return EXIT.clean;
}

function titleOf(id: string, language: Language): string {
  const doc = docs[id] ?? "";
  if (language === "zh") return /^# \S+ (.*)$/mu.exec(doc)?.[1] ?? "";
  return /^## English\s+(.*?[.!?])(?:\s|$)/msu.exec(doc)?.[1]?.replaceAll("\n", " ") ?? "";
}
