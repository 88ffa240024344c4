import type { EmitInput } from "../emitted.ts";
import type { DomainView } from "./domain-page.ts";
import type { IndexView } from "./index-page.ts";
import { siteTitle } from "./region.ts";
import type { MetaTag } from "./site-meta.ts";

/** A place to go to. */
export interface LinkView {
  readonly title: string;
  readonly href: string;
}

/** A line of a list of facts. */
export interface FactView {
  readonly title: string;
  readonly text: string;
}

/**
 * What page.hbs is given. Views are plain data with every field present: what there is none of is null,
 * so that a field that is undefined is a misspelt one.
 */
export type PageView = PageFrame &
  (
    | { readonly template: "index"; readonly body: IndexView }
    | { readonly template: "domain"; readonly body: DomainView }
  );

export interface PageFrame {
  /** In the window's title bar. */
  readonly title: string;
  readonly description: string;
  readonly metaTags: readonly MetaTag[];
  readonly generator: string;
  /** From the page to the output folder: `` or `../`. */
  readonly root: string;
  readonly siteTitle: string;
  /** The pages above this one, and this one's own name; null on the first page. */
  readonly trail: { readonly above: readonly LinkView[]; readonly here: string } | null;
  readonly siteFacts: readonly FactView[];
  /** The catalogs are a national reference, and no government's own. */
  readonly isReference: boolean;
}

/** The parts of a page that all pages of a site share. */
export function frameOf(
  { workspace, catalogs, version }: EmitInput,
  page: Pick<PageFrame, "title" | "description" | "metaTags" | "root" | "trail">,
): PageFrame {
  const { site } = workspace;
  return {
    ...page,
    generator: `gkml ${version}`,
    siteTitle: site.name ?? siteTitle(workspace, catalogs),
    siteFacts: [
      ...fact("网站名称", site.name),
      ...fact("网站标识码", site.idCode),
      ...fact("内容来源", site.contentSource),
      ...fact("发布日期", site.published),
    ],
    isReference: workspace.region === undefined && catalogs.every(({ catalog }) => catalog.region === undefined),
  };
}

/** The fact, when there is one. */
export function fact(title: string, text: string | undefined): FactView[] {
  return text === undefined || text === "" ? [] : [{ title, text }];
}
