/** What the names of bodies that issue documents end with. */
const BODY = /^\p{Script=Han}{1,30}(?:部|委|局|院|厅|办|室|署|会|行|府|央|社)$/u;

/** Whether a text is the name of one body: 财政部, 国务院办公厅, 中共中央. It says nothing of whether there is one. */
export function isBody(text: string): boolean {
  return BODY.test(text);
}

/** The same for bodies one after another, with a blank or 、 between: 民政部 财政部. */
export function areBodies(text: string): boolean {
  return text !== "" && text.split(/[ 、]/u).every(isBody);
}
