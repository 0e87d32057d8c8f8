import { isOwnPlan, withoutOurs, type FoundPlan, type RefusedWhy } from "../core/otherPlans/foundPlan";
import { importedAction } from "../core/otherPlans/serviceRows";
import { reviewInSteps, type Review } from "../core/review";
import type { Work } from "../core/steps/work";
import { FileFailure, type FileFailureCode } from "../ooxml/fileFailure";
import { openWorkbook } from "../ooxml/openWorkbook";
import { fileSnapshot } from "./fileSnapshot";

/** A file of which nothing is brought in: why, the sheets that were looked at, and of a mistake of ours what it says. */
export interface RefusedFile {
  readonly file: string;
  readonly why: FileFailureCode | RefusedWhy;
  readonly sheets: readonly string[];
  readonly detail: string;
}

export type ServiceFile = { readonly found: FoundPlan } | { readonly refused: RefusedFile };

/**
 * Looks through a file as through the workbook itself, and gives what there is to be brought in. Never throws: what is wrong with one
 * file keeps no other from being read.
 */
export function* readServiceFile(file: string, bytes: Uint8Array, own: Review): Work<ServiceFile> {
  const refused = (why: RefusedFile["why"], sheets: readonly string[] = [], detail = ""): ServiceFile => ({
    refused: { file, why, sheets, detail },
  });
  try {
    const { contents } = openWorkbook(bytes);
    const snapshot = fileSnapshot(contents);
    const sheets = snapshot.sheets.flatMap(({ name, used }) => (used === null ? [] : [name]));
    const asked = { asOf: own.asOf, fallbackDay: own.asOf, corrections: [] };
    const found = foundIn(file, yield* reviewInSteps(snapshot, asked));
    if (found.actions.length === 0) return refused("no-plan", sheets);
    if (isOwnPlan(found, own.plan)) return refused("own-plan", sheets);
    const actions = withoutOurs(found, own.plan);
    return { found: { ...found, actions, ours: found.actions.length - actions.length } };
  } catch (error) {
    if (error instanceof FileFailure) return refused(error.code);
    return refused("fault", [], error instanceof Error ? error.message : String(error));
  }
}

function foundIn(file: string, { plan, recognition, snapshot, language }: Review): FoundPlan {
  const actions = plan.actions.map((action) => importedAction(action, language ?? plan.language));
  const sheets = [...new Set(plan.actions.map(({ place }) => place.sheet))];
  return {
    ...{ file, actions, sheets, questions: recognition.doubts.length, ours: 0 },
    says: { name: file.replace(/\.[^.]*$/, ""), title: plan.title, sheets: snapshot.sheets.map(({ name }) => name) },
  };
}
