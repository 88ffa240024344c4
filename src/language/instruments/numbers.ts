import { remembering } from "../remembering.ts";
import { bodyKey } from "./body-key.ts";

/** Signs of provinces and words of local government, with which the signs of local papers begin or which they hold. */
const LOCAL =
  /^[京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]|(?:省|市|县|区|州|盟|自治区|人民)政府|(?:省|市|县|区|州)人大/u;

/** Whether a number was given by a local body: 辽政办发, 省政府令. */
export function isLocalNumber(number: string): boolean {
  return LOCAL.test(number);
}

/**
 * One spelling for the comparison of two numbers: without the state's name, without the year where an order
 * is counted through, bodies by one name: 人力资源和社会保障部令第23号 is 人力资源社会保障部令第23号.
 */
export const numberKey = remembering((canonical) =>
  bodyKey(canonical.replace(/^中华人民共和国/u, "")).replace(/令(?:19|20)\d{2}年第/u, "令第"),
);

/** Who gave a number: 国发, 国务院令. */
export function agencyOf(canonical: string): string {
  const key = numberKey(canonical);
  const end = key.search(/[〔\d]/u);
  return end < 0 ? "" : key.slice(0, end).replace(/第$/u, "");
}
