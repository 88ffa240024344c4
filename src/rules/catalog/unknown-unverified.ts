import { ELEMENTS } from "../../catalog/elements.ts";
import { closedList } from "../closed-list.ts";

export default closedList("unverified", ELEMENTS);
