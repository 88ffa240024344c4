import docs from "#generated/rule-docs.js";
import type { Language } from "../findings/message.ts";
import { UserError } from "../host/errors.ts";
import { nearest } from "../language/nearest.ts";
import { EXIT, type ExitCode, type Session } from "./run.ts";

/** `gkml explain RULE`: prints the rule's own document, in the language that was asked for. */
export async function explain(rule: string, { language, say, terminal }: Session): Promise<ExitCode> {
  const doc = Object.hasOwn(docs, rule) ? docs[rule] : undefined;
  if (doc === undefined) throw new UserError(say("unknownRule", rule, nearest(rule, Object.keys(docs)) ?? ""));
  await terminal.out(`${inLanguage(doc, language).trimEnd()}\n`);
  return EXIT.clean;
}

/** A document is Chinese with a section `## English`; the examples serve both. */
export function inLanguage(doc: string, language: Language): string {
  const sections = doc.split(/^(?=## )/mu);
  const english = sections.filter((section) => section.startsWith("## English"));
  if (language === "zh") return sections.filter((section) => !english.includes(section)).join("");
  const title = (sections[0] ?? "").split("\n")[0]?.replace(/^(# \S+).*$/u, "$1") ?? "";
  const examples = sections
    .filter((section) => /^## (?:错误|正确)示例/u.test(section))
    .map((section) => section.replace("## 错误示例", "## Bad example").replace("## 正确示例", "## Good example"));
  const parts = [title, ...english.map((section) => section.replace(/^## English\s*/u, "")), ...examples];
  return parts.map((part) => part.trim()).join("\n\n");
}
