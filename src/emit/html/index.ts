import type { EmitInput, EmittedFile } from "../emitted.ts";
import { domainPage } from "./domain-page.ts";
import { encodePage } from "./encode-page.ts";
import { indexPage } from "./index-page.ts";
import { placesOf } from "./places.ts";
import { createRenderer } from "./renderer.ts";

const ASSETS = /^html\/(assets\/[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)$/u;

/**
 * The site: `index.html`, a page a domain under `domains/`, and `assets/`. It needs no server, no
 * script and no outside address. `templates` maps names such as `html/page.hbs` to texts. Throws
 * `TemplateError` when one of them cannot be used.
 */
export async function emitHtml(input: EmitInput, templates: Readonly<Record<string, string>>): Promise<EmittedFile[]> {
  const render = await createRenderer(templates);
  const places = placesOf(input);
  const page = (path: string, html: string): EmittedFile => ({ path, bytes: encodePage(html) });
  return [
    page("index.html", render(indexPage(input, places))),
    ...places.map(({ path }, index) => page(path, render(domainPage(input, places, index)))),
    ...Object.entries(templates).flatMap(([name, text]) => {
      const path = ASSETS.exec(name)?.[1];
      return path === undefined ? [] : [page(path, text)];
    }),
  ];
}
