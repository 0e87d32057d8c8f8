import { inSlices, type Pace } from "../app/inSlices";
import { readServiceFile, type ServiceFile } from "../app/servicePlanFile";
import { isSamePlan, serviceOf, takenTwice } from "../core/otherPlans/foundPlan";
import { countsOf, isNews, planDifferences } from "../core/otherPlans/planDifference";
import { servicesToChoose } from "../core/otherPlans/serviceNames";
import { serviceActions, serviceRecords } from "../core/plan/servicePlans";
import { ratedServices } from "../core/report/servicesReport";
import type { Review } from "../core/review";

/** Between two slices the page draws: whoever chose a file looks at it. */
const PACE: Pace = { now: () => performance.now(), rest: () => new Promise((rested) => setTimeout(rested)) };

/** Reads a file of another service in slices, so that the pane answers meanwhile. */
async function readFile(file: File, own: Review): Promise<ServiceFile> {
  const bytes = await file.arrayBuffer().catch(() => null);
  // It is a folder, or has gone since it was chosen.
  if (bytes === null) return { refused: { file: file.name, why: "unreadable", sheets: [], detail: "" } };
  const work = readServiceFile(file.name, new Uint8Array(bytes), own);
  const read = await inSlices(work, PACE, { report: () => undefined });
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** What brings in the plans of other services, loaded with their place. It reads as workbooks are read, and so is loaded from there. */
export const otherPlans = {
  ...{ readFile, serviceOf, takenTwice, isSamePlan, isNews, countsOf, planDifferences, servicesToChoose },
  ...{ serviceActions, serviceRecords, ratedServices },
} as const;
