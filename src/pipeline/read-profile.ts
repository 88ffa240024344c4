import { profileSchema } from "#generated/validators.js";
import { shapeProblems } from "../catalog/shape.ts";
import { type Profile, type ProfileProblem, readProfile } from "../emit/xlsx/profile.ts";
import type { Collector, SeverityOf } from "../findings/collect.ts";
import type { Finding } from "../findings/finding.ts";
import { nearest } from "../language/nearest.ts";
import { openYaml } from "./open-yaml.ts";
import { reportShape } from "./report-shape.ts";

/** Reads a sheet profile; without a profile, the findings say why. */
export function loadProfile(
  path: string,
  text: string,
  severityOf: SeverityOf,
): { readonly profile?: Profile; readonly findings: readonly Finding[] } {
  const { yaml, collector } = openYaml(path, text, severityOf);
  if (yaml.value === undefined && yaml.problems.length > 0) return { findings: collector.findings };
  // An empty file lacks every key that a profile needs, and is told so.
  const value = yaml.value ?? {};
  reportShape("profile", shapeProblems(value, profileSchema), value, collector);
  if (collector.findings.length > 0) return { findings: collector.findings };
  const reading = readProfile(value);
  if ("profile" in reading) return { profile: reading.profile, findings: [] };
  for (const problem of reading.problems) reportProfileProblem(problem, collector);
  return { findings: collector.findings };
}

function reportProfileProblem(problem: ProfileProblem, collector: Collector): void {
  const { id, path } = problem;
  if (problem.kind === "unknown-column") {
    const params = { value: id, allowed: problem.allowed, nearest: nearest(id, problem.allowed) };
    collector.add("workspace/unknown-column", { path }, params);
  } else {
    const kind = problem.kind === "duplicate-column" ? "twice" : "not-chosen";
    collector.add("workspace/profile-column", { path }, { id, problem: kind });
  }
}
