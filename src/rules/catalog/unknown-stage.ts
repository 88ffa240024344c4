import { STAGES } from "../../catalog/closed-sets.ts";
import { closedList } from "../factories/closed-list.ts";

export default closedList("stage", STAGES);
