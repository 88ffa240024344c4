import { emptyElement } from "../empty-element.ts";

export default emptyElement("name");
