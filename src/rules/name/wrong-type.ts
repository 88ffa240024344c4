import { wrongType } from "../factories/wrong-type.ts";

export default wrongType("name");
