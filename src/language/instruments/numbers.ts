/** Signs of provinces and words of local government, with which the signs of local papers begin or which they hold. */
const LOCAL =
  /^[京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]|(?:省|市|县|区|州|盟|自治区|人民)政府|(?:省|市|县|区|州)人大/u;

/** Whether a number was given by a local body: 辽政办发, 省政府令. */
export function isLocalNumber(number: string): boolean {
  return LOCAL.test(number);
}

const CACHED = 4096;
const keys = new Map<string, string>();

/**
 * One spelling for the comparison of two numbers: without the year where an order is counted
 * through, 和 and the former ministries' long names: 人力资源和社会保障部令第23号 is 人力资源社会保障部令第23号.
 */
export function numberKey(canonical: string): string {
  const known = keys.get(canonical);
  if (known !== undefined) return known;
  if (keys.size >= CACHED) keys.clear();
  const key = canonical
    .replace(/^中华人民共和国/u, "")
    .replaceAll(/[和、\s]/gu, "")
    .replace("国家发展改革委员会", "国家发展改革委")
    .replace("国家卫生计生委", "国家卫生计划生育委员会")
    .replace(/令(?:19|20)\d{2}年第/u, "令第");
  keys.set(canonical, key);
  return key;
}

/** Who gave a number: 国发, 国务院令. */
export function agencyOf(canonical: string): string {
  const key = numberKey(canonical);
  const end = key.search(/[〔\d]/u);
  return end < 0 ? "" : key.slice(0, end).replace(/第$/u, "");
}
