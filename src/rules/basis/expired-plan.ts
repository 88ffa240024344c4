import { expiredPeriod } from "../parts/factories/expired-period.ts";

export default expiredPeriod("plan");
