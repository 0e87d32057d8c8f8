import type { CalendarDate } from "../calendar/calendarDate";
import type { Finding, Severity } from "../findings/finding";
import type { Action } from "../plan/actionPlan";
import type { CellPlace } from "../snapshot/address";
import { mapInSteps, type Work } from "../steps/work";
import { fieldOf, placesOnOurSheets } from "./placesOnOurSheets";
import { placeText } from "./placeText";
import type { LayoutInput } from "./sheetLayout";
import { cutText } from "./textFitting";

/** A finding as a row of the register says it, in the language of the sheet. */
export interface FindingRow {
  readonly code: string;
  readonly severity: string;
  readonly where: string;
  readonly place: CellPlace | null;
  readonly what: string;
  readonly whatToDo: string;
  /** What it is about, in terms that stay when rows are sorted, days pass and words are edited. */
  readonly subject: string;
  readonly foundOn: CalendarDate;
}

export const SEVERITIES = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** The findings of the review as rows, worst first; each with a subject of its own. */
export function* findingRows(input: LayoutInput): Work<readonly FindingRow[]> {
  yield 0;
  const placeOf = placesOnOurSheets(input);
  yield 0;
  const actions = new Map(input.plan.actions.map((action) => [action.key, action]));
  const seen = new Map<string, number>();
  const inOrder = SEVERITIES.flatMap((severity) => input.findings.filter((row) => row.severity === severity));
  return yield* mapInSteps(inOrder, (finding): FindingRow => {
    const action = finding.actionKey === null ? undefined : actions.get(finding.actionKey);
    const code = `${finding.rule} ${finding.code}`;
    const known = `${code}\n${subjectOf(finding, action)}`;
    const before = seen.get(known) ?? 0;
    seen.set(known, before + 1);
    const subject = subjectOf(finding, action) + (before === 0 ? "" : ` (${String(before + 1)})`);
    return { code, subject, ...wordsOf(finding, action, placeOf(finding), input), foundOn: input.asOf };
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

/** Of an action: where it was first written, and its field; else the recommendation, setting, owner or cell meant. */
function subjectOf(finding: Finding, action: Action | undefined): string {
  if (action) {
    const field = finding.place ? fieldOf(finding.code, action, finding.place) : "action";
    return `${placeText(action.place)} ${field}`;
  }
  const facts = finding.facts as Readonly<Record<string, unknown>>;
  // A school's number may be given to it only with its table; its name, with the year and figure, is there before and after.
  if ("school" in facts || finding.code === "total-not-reconciled")
    return OF_SCHOOLS.flatMap((key) => (typeof facts[key] === "string" ? [facts[key]] : [])).join(" ");
  for (const key of NAMED_BY) {
    const named = facts[key];
    if (typeof named === "string" && named !== "") return named;
  }
  return finding.place ? placeText(finding.place) : "";
}

const OF_SCHOOLS = ["school", "of", "year", "kind", "figure"] as const;
const NAMED_BY = ["ref", "setting", "owner", "id", "table", "text"] as const;
