/**
 * The address in the form that browsers use, when it may stand in a link: http or https, with a host,
 * without user name and password. Anything else gives undefined, and is printed as text.
 */
export function safeUrl(text: string): string | undefined {
  if (!/^https?:\/\/[^\s\\]+$/iu.test(text.trim())) return undefined;
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return undefined;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  return url.username === "" && url.password === "" ? url.href : undefined;
}
