import { valueAt } from "../../source/value-at.ts";
import { emptyElement } from "../parts/factories/empty-element.ts";

/** `{ public: false }` names neither everybody nor a group. */
export default emptyElement(
  "audience",
  (value) => valueAt(value, ["public"]) === "false" && Object.keys(value as object).length === 1,
);
