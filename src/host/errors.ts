/** A failure that the user can mend, said in one line; `run` turns it into exit code 2. */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** Why the system refused, in the user's language; the path is said by the caller. */
export function reasonOf(error: unknown): { readonly zh: string; readonly en: string } {
  const code = codeOf(error);
  return REASONS[code] ?? { zh: code || String(error), en: code || String(error) };
}

/** The system's name of a failure, such as ENOENT; empty when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

const REASONS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ENOENT: { zh: "找不到", en: "it does not exist" },
  EACCES: { zh: "没有权限", en: "permission denied" },
  EPERM: { zh: "没有权限，或者被别的程序占用", en: "not permitted, or in use by another program" },
  EBUSY: { zh: "被别的程序占用", en: "in use by another program" },
  EISDIR: { zh: "是文件夹", en: "it is a folder" },
  ENOTDIR: { zh: "路径中有一段不是文件夹", en: "part of the path is no folder" },
  ELOOP: { zh: "链接循环", en: "a loop of links" },
  ENAMETOOLONG: { zh: "文件名太长", en: "the name is too long" },
  ENOSPC: { zh: "磁盘满了", en: "the disk is full" },
  EDQUOT: { zh: "磁盘配额用完了", en: "the disk quota is used up" },
  EROFS: { zh: "磁盘是只读的", en: "the disk is read-only" },
  EMFILE: { zh: "打开的文件太多", en: "too many open files" },
  EXDEV: { zh: "跨磁盘", en: "across disks" },
  ENOTEMPTY: { zh: "文件夹不是空的", en: "the folder is not empty" },
  EEXIST: { zh: "已经有同名的文件", en: "a file of that name is in the way" },
  EIO: { zh: "磁盘读写出错", en: "the disk failed" },
  "not-a-file": { zh: "不是普通文件", en: "it is no regular file" },
};
