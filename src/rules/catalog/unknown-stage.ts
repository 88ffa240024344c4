import { STAGES } from "../../catalog/levels.ts";
import { closedList } from "../closed-list.ts";

export default closedList("catalog/unknown-stage", "stage", STAGES);
