import { garbled } from "../parts/factories/garbled.ts";

export default garbled("content");
