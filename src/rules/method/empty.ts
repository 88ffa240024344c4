import { emptyElement } from "../parts/factories/empty-element.ts";

export default emptyElement("method");
