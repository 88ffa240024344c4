import { wrongType } from "../parts/factories/wrong-type.ts";

export default wrongType("level");
