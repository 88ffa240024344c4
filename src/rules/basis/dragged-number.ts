import { draggedNumber } from "../dragged-number.ts";

export default draggedNumber("basis");
