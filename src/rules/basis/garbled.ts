import { garbled } from "../factories/garbled.ts";

export default garbled("basis");
