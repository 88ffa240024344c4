import docs from "#generated/rule-docs.js";
import { displayWidth } from "../language/display-width.ts";
import { RULES } from "../rules/registry.ts";
import { EXIT, type ExitCode, type Session } from "./run.ts";

const SEVERITIES = {
  zh: { error: "错误", warning: "警告", info: "提示" },
  en: { error: "error", warning: "warning", info: "info" },
} as const;

/** `gkml rules`: a line a rule with its severity and the title of its document. */
export async function rules({ language, terminal }: Session): Promise<ExitCode> {
  const rows = RULES.map(({ id, severity }) => [id, SEVERITIES[language][severity], titleOf(id, language)] as const);
  const widest = (column: 0 | 1) => Math.max(...rows.map((row) => displayWidth(row[column])));
  const pad = (text: string, width: number) => text + " ".repeat(width - displayWidth(text));
  const [first, second] = [widest(0), widest(1)];
  await terminal.out(
    rows.map(([id, severity, title]) => `${pad(id, first)}  ${pad(severity, second)}  ${title}\n`).join(""),
  );
  return EXIT.clean;
}

function titleOf(id: string, language: "zh" | "en"): string {
  const doc = docs[id] ?? "";
  if (language === "zh") return /^# \S+ (.*)$/mu.exec(doc)?.[1] ?? "";
  return /^## English\s+(.*?[.!?])(?:\s|$)/msu.exec(doc)?.[1]?.replaceAll("\n", " ") ?? "";
}
