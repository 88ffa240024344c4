import { departments } from "#generated/knowledge.js";

/** An entry of src/knowledge/departments.yaml. */
interface DepartmentName {
  readonly work: readonly string[];
  readonly bureau: string;
}

let bureaus: ReadonlyMap<string, string> | undefined;

/** 民政部门, 民政主管部门, 公安机关 … → 民政. */
const GENERIC_END = /(?:行政)?(?:主管)?(?:部门|机关|机构)$/u;

/**
 * What a county usually calls the department that a template names by its work: 民政部门 → 民政局.
 * Undefined for work that is not in the table, and for what a higher level runs.
 */
export function bureauFor(department: string): string | undefined {
  const work = workOf(department);
  return work === undefined ? undefined : bureauOfWork(work);
}

/** The work that a template's name of a department tells: 民政部门 → 民政. Undefined for other names. */
export function workOf(department: string): string | undefined {
  const work = department.replace(GENERIC_END, "");
  return work === department || work === "" ? undefined : work;
}

/** Whether this is a government's work that the table knows: 民政, 住房城乡建设. */
export function isKnownWork(work: string): boolean {
  return knownBureaus().has(work);
}

/** 住房城乡建设 → 住房和城乡建设局; undefined when the table does not have the work. */
export function bureauOfWork(work: string): string | undefined {
  return knownBureaus().get(work) || undefined;
}

function knownBureaus(): ReadonlyMap<string, string> {
  bureaus ??= new Map(
    (departments as readonly DepartmentName[]).flatMap(({ work, bureau }) =>
      work.map((each) => [each, bureau] as const),
    ),
  );
  return bureaus;
}
