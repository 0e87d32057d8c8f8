import type { CalendarDate } from "../calendar/calendarDate";
import type { Finding } from "../findings/finding";
import type { Action } from "../plan/actionPlan";
import type { CellPlace } from "../snapshot/address";
import { mapInSteps, type Work } from "../steps/work";
import { findingKeys, type FindingKey } from "./findingKeys";
import { placesOnOurSheets } from "./placesOnOurSheets";
import { placeText } from "./placeText";
import type { LayoutInput } from "./sheetLayout";
import { cutText } from "./textFitting";

/** A finding as a row of the register says it, in the language of the sheet. */
export interface FindingRow extends FindingKey {
  readonly severity: string;
  readonly where: string;
  readonly place: CellPlace | null;
  readonly what: string;
  readonly whatToDo: string;
  readonly foundOn: CalendarDate;
}

/** The findings of the review as rows, worst first; each with a subject of its own. */
export function* findingRows(input: LayoutInput): Work<readonly FindingRow[]> {
  yield 0;
  const placeOf = placesOnOurSheets(input);
  yield 0;
  const actions = new Map(input.plan.actions.map((action) => [action.key, action]));
  const keys = [...findingKeys(input.findings, input.plan)];
  return yield* mapInSteps(keys, ([finding, key]): FindingRow => {
    const action = finding.actionKey === null ? undefined : actions.get(finding.actionKey);
    return { ...key, ...wordsOf(finding, action, placeOf(finding), input), foundOn: input.asOf };
  });
}

function wordsOf(
  finding: Finding,
  action: Action | undefined,
  place: CellPlace | null,
  { words }: LayoutInput,
): Pick<FindingRow, "severity" | "where" | "place" | "what" | "whatToDo"> {
  const { what, next } = words.findings.explain(finding);
  const id = action?.id ?? null;
  return {
    severity: words.sheets.severities[finding.severity],
    where: place ? placeText(place) : words.sheets.wholePlan,
    place,
    what: cutText(id === null ? what : `${id}: ${what}`, words.sheets.cutMark),
    whatToDo: next,
  };
}
