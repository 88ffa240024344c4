import { garbled } from "../garbled.ts";

export default garbled("content");
