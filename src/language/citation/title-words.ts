/** What the titles of laws and documents end with. */
const TITLE_END =
  /(?:法典?|条例|规定|办法|细则|通知|意见|决定|方案|规划|计划|纲要|标准|规范|规程|指引|指南|目录|制度|准则|公告|通告|批复|复函|解释|决议|规则|章程|公约|清单|要点|措施|预案|导则|函)$/u;

/** Words that end with 法 and are no law. */
const NO_LAW = /(?:方|做|执|司|立|普|合|依|违|用|说|看|语|手|书|非|守|懂|学)法$/u;

/** What stands before the title of a document that another document is about. */
const TAKES_TITLE =
  /(?:印发|转发|批转|发布|公布|颁布|下发|修改|修订|废止|实施|执行|贯彻|落实|学习|宣传|施行|关于|制定|解释|适用|遵守|调整|完善)了?$/u;

/** What follows the title of a document inside the title of another one. */
const GOES_ON = /^(?:的|实施|等|若干|有关|贯彻|中|第)/u;

/** Whether `folded` (up to `end`, at most the 8 characters before it) ends as a title does; `(试行)` is passed over. */
export function endsAsTitle(folded: string, end: number = folded.length): boolean {
  const tail = folded.slice(Math.max(0, end - 12), end).replace(/\((?:试行|暂行|草案|修订|修正)\)$/u, "");
  return TITLE_END.test(tail) && !NO_LAW.test(tail);
}

/** Whether a title must follow what stands before `end`: 关于印发. */
export function takesTitle(folded: string, end: number): boolean {
  return TAKES_TITLE.test(folded.slice(Math.max(0, end - 4), end));
}

/** Whether the outer title goes on at `start`, after an inner one: 的通知. */
export function goesOn(folded: string, start: number): boolean {
  return GOES_ON.test(folded.slice(start, start + 2));
}
