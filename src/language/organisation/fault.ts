import type { AbolishedBody } from "./abolished.ts";
import type { Body, PlaceUnit } from "./body.ts";

/** What may be wrong with a body that a subject names. At most one is told of each. */
export type Fault =
  | {
      readonly kind: "abolished-body";
      /** The abolished name, in offsets of the body's text. */
      readonly start: number;
      readonly end: number;
      readonly body: AbolishedBody;
      /** What took over, named as the place would; undefined where no pattern tells. */
      readonly successor: string | undefined;
    }
  /** A county has no 部 or 厅; `right` is the usual name of its own department. */
  | { readonly kind: "wrong-body"; readonly ending: "部" | "厅"; readonly right: string }
  | { readonly kind: "foreign-region"; readonly place: PlaceUnit; readonly right: string | undefined }
  | { readonly kind: "generic"; readonly right: string | undefined }
  | { readonly kind: "unknown-organisation"; readonly nearest: string | undefined };

/** A body and what is wrong with it. */
export interface JudgedBody {
  readonly body: Body;
  readonly fault: Fault | undefined;
}
