import { ELEMENTS } from "../../catalog/elements.ts";
import { closedList } from "../factories/closed-list.ts";

export default closedList("unverified", ELEMENTS);
