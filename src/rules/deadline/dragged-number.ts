import { draggedNumber } from "../factories/dragged-number.ts";

export default draggedNumber("deadline");
