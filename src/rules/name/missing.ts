import { missingElement } from "../missing-element.ts";

export default missingElement("name");
