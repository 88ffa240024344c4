import { STAGES } from "../../catalog/closed-sets.ts";
import { closedList } from "../closed-list.ts";

export default closedList("stage", STAGES);
