import { SEVERITY_WORDS } from "../findings/finding.ts";
import { displayWidth } from "../language/display-width.ts";
import { RULES } from "../rules/registry.ts";
import { titleOf } from "./rule-title.ts";
import { EXIT, type ExitCode, type Session } from "./run.ts";

/** `gkml rules`: a line a rule with its severity and the title of its document, or all documents in one. */
export async function rules(format: "table" | "markdown", session: Session): Promise<ExitCode> {
  const { language, terminal } = session;
  if (format === "markdown") {
    const { rulesDocument } = await import("./rules-document.ts");
    await terminal.out(await rulesDocument(language));
    return EXIT.clean;
  }
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
