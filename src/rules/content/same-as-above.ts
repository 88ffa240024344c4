import { sameAsAbove } from "../parts/factories/same-as-above.ts";

export default sameAsAbove("content");
