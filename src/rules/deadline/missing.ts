import { missingElement } from "../parts/factories/missing-element.ts";

export default missingElement("deadline");
