/** 2021-07-01 as people write it: 2021年7月1日; of a shorter date what it has. */
export function day(date: string): string {
  const [year, month, dayOfMonth] = date.split("-").map(Number);
  return `${year}年${month === undefined ? "" : `${month}月`}${dayOfMonth === undefined ? "" : `${dayOfMonth}日`}`;
}

/** A title in its marks, those inside it as inner ones. */
export const marked = (title: string) => `《${title.replaceAll("《", "〈").replaceAll("》", "〉")}》`;
