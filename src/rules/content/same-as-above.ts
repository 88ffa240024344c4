import { sameAsAbove } from "../factories/same-as-above.ts";

export default sameAsAbove("content");
