import { emptyElement } from "../empty-element.ts";
import { valueAt } from "../value-at.ts";

/** `{ public: false }` names neither everybody nor a group. */
export default emptyElement(
  "audience",
  (value) => valueAt(value, ["public"]) === "false" && Object.keys(value as object).length === 1,
);
