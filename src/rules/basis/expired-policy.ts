import { expiredPeriod } from "../factories/expired-period.ts";

export default expiredPeriod("policy");
