import { draggedNumber } from "../parts/factories/dragged-number.ts";

export default draggedNumber("basis");
