import type Handlebars from "handlebars";
import { explainTemplateError, type TemplateSource } from "./explain-template.ts";
import { TemplateError } from "./template-error.ts";

/**
 * Refuses templates that do not parse, that write text without escaping it, or that use a partial that
 * is not there. `partials` are the names that a template may use. Throws `TemplateError`.
 */
export function checkTemplates(
  sources: readonly TemplateSource[],
  partials: ReadonlySet<string>,
  handlebars: typeof Handlebars,
): void {
  const parsed = sources.map((source) => ({ source, program: parse(source, handlebars) }));
  const inline = new Set<string>();
  const used: { readonly name: string; readonly line: number; readonly source: TemplateSource }[] = [];
  for (const { source, program } of parsed) {
    const visitor = new handlebars.Visitor();
    visitor.MustacheStatement = ({ escaped, loc }) => {
      if (!escaped) throw new TemplateError(source.name, loc.start.line, { kind: "raw-output" });
    };
    visitor.PartialStatement = ({ name, loc }) => {
      if (isPath(name)) used.push({ name: name.original, line: loc.start.line, source });
    };
    visitor.DecoratorBlock = (node) => {
      for (const param of node.params) if ("value" in param) inline.add(String(param.value));
      visitor.accept(node.program);
    };
    visitor.accept(program);
  }
  const unknown = used.find(({ name }) => !partials.has(name) && !inline.has(name) && !name.startsWith("@"));
  if (unknown) {
    throw new TemplateError(unknown.source.name, unknown.line, { kind: "unknown-partial", name: unknown.name });
  }
}

function parse(source: TemplateSource, handlebars: typeof Handlebars): hbs.AST.Program {
  try {
    return handlebars.parse(source.text);
  } catch (error) {
    throw explainTemplateError(error, source, handlebars.Exception);
  }
}

function isPath(name: hbs.AST.PathExpression | hbs.AST.SubExpression): name is hbs.AST.PathExpression {
  return name.type === "PathExpression";
}
