import { ELEMENTS } from "../../catalog/elements.ts";
import { closedList } from "../parts/factories/closed-list.ts";

export default closedList("unverified", ELEMENTS);
