import type { Catalog } from "../catalog/catalog.ts";
import type { Workspace } from "../catalog/workspace.ts";
import type { ParamsOf, RuleId } from "../findings/messages/table.ts";

/** A file of the output. `path` is relative to the output folder, with `/`. */
export interface EmittedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A catalog that was checked, with the file that it came from. */
export interface CheckedCatalog {
  readonly file: string;
  readonly catalog: Catalog;
}

type OutputRule = Extract<RuleId, `output/${string}`>;

/** Tells the user what happened to an item's text on its way into a file. */
export type Notice = <Id extends OutputRule>(rule: Id, params: ParamsOf<Id>, at: NoticePlace) => void;

/** The item, by its catalog's file, that a notice is about. */
export interface NoticePlace {
  readonly file: string;
  readonly item?: string;
}

/** What every emitter is given. Emitters are pure: only the host writes. */
export interface EmitInput {
  /** In the order of the domains. */
  readonly catalogs: readonly CheckedCatalog[];
  readonly workspace: Workspace;
  /** Milliseconds since 1970 for dates inside files: `SOURCE_DATE_EPOCH`, else 1980-01-01, the zip format's zero. */
  readonly date: number;
  /** gkml's own version, as in package.json. */
  readonly version: string;
}
