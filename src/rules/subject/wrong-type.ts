import { wrongType } from "../wrong-type.ts";

export default wrongType("subject");
