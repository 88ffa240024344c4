import { sameAsAbove } from "../same-as-above.ts";

export default sameAsAbove("content");
