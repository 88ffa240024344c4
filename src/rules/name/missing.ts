import { missingElement } from "../factories/missing-element.ts";

export default missingElement("name");
