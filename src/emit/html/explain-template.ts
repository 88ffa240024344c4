import type { TemplateProblem } from "../../findings/messages/template.ts";
import { TemplateError } from "./template-error.ts";

/** A template's name below the templates folder, and its text. */
export interface TemplateSource {
  readonly name: string;
  readonly text: string;
}

/** The error class of the Handlebars instance in use, which is loaded lazily. */
export type HandlebarsException = new (message: string) => Error & { lineNumber?: number };

/**
 * Says what an error that Handlebars threw means for the author of the template. An error that is not
 * about the template comes back unchanged.
 */
export function explainTemplateError(error: unknown, source: TemplateSource, exception: HandlebarsException): unknown {
  if (error instanceof TemplateError || !(error instanceof Error)) return error;
  if (error instanceof RangeError) return new TemplateError(source.name, 1, { kind: "endless" });
  const parser = /^(?:Parse|Lexical) error on line (\d+)[^\n]*\n(.*)\n/u.exec(error.message);
  if (parser) {
    const near = (parser[2] ?? "").trim().slice(-20);
    return new TemplateError(source.name, Number(parser[1]), { kind: "syntax", near });
  }
  if (!(error instanceof exception)) return error;
  return new TemplateError(source.name, error.lineNumber ?? 1, problemOf(error.message, source));
}

/** Handlebars puts ` - line:column` behind its messages. */
function problemOf(message: string, source: TemplateSource): TemplateProblem {
  const text = message.replace(/ - \d+:\d+$/u, "");
  const helper = /used the unknown helper (\S+)$/u.exec(text) ?? /^Missing (?:helper|decorator): "([^"]+)"/u.exec(text);
  if (helper?.[1] !== undefined) return { kind: "unknown-helper", name: helper[1] };
  const partial = /^The partial (.+) could not be found/u.exec(text);
  if (partial?.[1] !== undefined) return { kind: "unknown-partial", name: partial[1] };
  const field = /^"([^"]*)" not defined/u.exec(text);
  if (field) return { kind: "unknown-field", name: field[1] || argumentAt(message, source.text) };
  const block = /^(\S+) doesn't match (\S+)$/u.exec(text);
  if (block) return { kind: "syntax", near: `{{#${block[1]}}} … {{/${block[2]}}}` };
  return { kind: "other", detail: text };
}

/** The argument of the block that begins at the place that the message names: `itmes` in `{{#each itmes}}`. */
function argumentAt(message: string, text: string): string {
  const [, line, column] = / - (\d+):(\d+)$/u.exec(message) ?? [];
  const rest = text.split("\n")[Number(line) - 1]?.slice(Number(column)) ?? "";
  return /^\{\{~?#?(?:else\s+)?\S+\s+([^\s}|]+)/u.exec(rest)?.[1] ?? "";
}
