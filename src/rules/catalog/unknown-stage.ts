import { STAGES } from "../../catalog/closed-sets.ts";
import { closedList } from "../parts/factories/closed-list.ts";

export default closedList("stage", STAGES);
