import { type Document, parseDocument } from "yaml";

/**
 * Parses with the options that close the traps of the defaults: `failsafe` keeps every scalar as
 * text, also under `%YAML 1.1`; pretty errors are quadratic in the length of a line; the library's
 * check for duplicate keys is quadratic in the number of keys. Undefined when the nesting is too deep.
 */
export function parse(text: string): Document.Parsed | undefined {
  const stackTraceLimit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    const document = parseDocument(text, {
      schema: "failsafe",
      prettyErrors: false,
      uniqueKeys: false,
      resolveKnownTags: false,
      stringKeys: true,
      merge: false,
      logLevel: "error",
    });
    return document.errors.some((error) => error.code === "RESOURCE_EXHAUSTION") ? undefined : document;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
