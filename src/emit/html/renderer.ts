import type Handlebars from "handlebars";
import { checkTemplates } from "./check-templates.ts";
import { explainTemplateError, type TemplateSource } from "./explain-template.ts";
import type { PageView } from "./page-view.ts";
import { TemplateError } from "./template-error.ts";

const FOLDER = "html/";
const ENDING = ".hbs";
const SHELL = "html/page.hbs";

/** Unknown helpers are errors, a missing field is an error, everything is escaped, nothing goes to the console. */
const COMPILE: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { log: false },
  noEscape: false,
  preventIndent: true,
};
const RUN: Handlebars.RuntimeOptions = { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false };

/**
 * Makes the function that turns a page's view into HTML. Every `html/**.hbs` of the templates is a
 * partial under its path without folder and ending: `partials/head`. Throws `TemplateError`, now or
 * when a page is rendered.
 */
export async function createRenderer(templates: Readonly<Record<string, string>>): Promise<(view: PageView) => string> {
  const { default: handlebars } = await import("handlebars");
  const engine = handlebars.create();
  engine.unregisterHelper("log");
  demandArguments(engine, handlebars);
  const sources = Object.entries(templates)
    .filter(([name]) => name.startsWith(FOLDER) && name.endsWith(ENDING))
    .map(([name, text]): TemplateSource => ({ name, text }));
  checkTemplates(sources, new Set(sources.map(partialName)), handlebars);
  for (const source of sources) engine.registerPartial(partialName(source), guarded(source, engine, handlebars));
  const shell = sources.find(({ name }) => name === SHELL);
  if (!shell) throw new TemplateError(SHELL, 1, { kind: "absent" });
  const render = guarded(shell, engine, handlebars);
  return (view) => render(view, RUN);
}

function partialName({ name }: TemplateSource): string {
  return name.slice(FOLDER.length, -ENDING.length);
}

/** The compiled template, whose errors name it. */
function guarded(source: TemplateSource, engine: typeof Handlebars, handlebars: typeof Handlebars) {
  const template = engine.compile<unknown>(source.text, COMPILE);
  return (context: unknown, options?: Handlebars.RuntimeOptions): string => {
    try {
      return template(context, options);
    } catch (error) {
      throw explainTemplateError(error, source, handlebars.Exception);
    }
  };
}

/**
 * `strict` does not look at the arguments of blocks: `{{#each itmes}}` would print nothing. No view
 * holds `undefined`, so an undefined argument is a misspelt field.
 */
function demandArguments(engine: typeof Handlebars, handlebars: typeof Handlebars): void {
  for (const name of ["each", "if", "unless", "with"]) {
    const builtin = engine.helpers[name];
    if (!builtin) continue;
    engine.registerHelper(name, function (this: unknown, ...given: unknown[]) {
      const options = given.at(-1) as { readonly loc?: hbs.AST.SourceLocation };
      if (given.length === 2 && given[0] === undefined) {
        throw new handlebars.Exception('"" not defined', { loc: options.loc } as hbs.AST.Node);
      }
      return builtin.apply(this, given as Parameters<typeof builtin>);
    });
  }
}
