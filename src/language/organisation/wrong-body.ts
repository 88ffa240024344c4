import type { Body } from "./body.ts";
import { bureauOfWork, isKnownWork } from "./departments.ts";
import type { Fault } from "./fault.ts";

/**
 * A 部 or 厅 of government below the province: those are the State Council's and the provinces'. The Party's
 * 部 (宣传部, 武装部) do no work that the table of departments has.
 */
export function wrongBody(body: Body): Fault | undefined {
  const ending = body.function.at(-1);
  if (ending !== "部" && ending !== "厅") return undefined;
  const place = body.places.at(-1);
  // Development zones do call their offices 部.
  if (!place || place.level === "province" || (place.level === undefined && place.text.endsWith("区")))
    return undefined;
  const work = body.function.slice(0, -1);
  if (!isKnownWork(work)) return undefined;
  return { kind: "wrong-body", ending, right: bureauOfWork(work) ?? `${work}局` };
}
