import { emptyElement } from "../factories/empty-element.ts";

export default emptyElement("deadline");
