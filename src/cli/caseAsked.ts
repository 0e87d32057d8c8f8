import { schoolCaseRequest } from "../app/steps/requests";
import { parseIsoDate } from "../core/calendar/calendarDate";
import type { CaseChange } from "../core/proposals/proposeSchoolCase";
import type { StepRequest } from "../core/history/stepNames";
import { SCHOOL_DAYS, type School } from "../core/plan/schoolRecords";
import type { Review } from "../core/review";
import { EVENT_FIELDS, type CaseField } from "../core/schools/caseEvents";
import { findOwnTable } from "../core/tables/records";
import { SCHOOLS } from "../core/tables/schools";
import { foldText } from "../core/text/normalise";
import { english } from "../core/words/english";
import { welsh } from "../core/words/welsh";
import { AskedFailure } from "./asked";
import type { Request } from "./commandLine";

const FIELDS: ReadonlySet<string> = new Set<CaseField>(Object.values(EVENT_FIELDS).flat());
const WORDS = [english, welsh] as const;

/** The step that records in a school's case: the school by number or name, and what is to be said as "Plan accepted=2020-02-28; ...". */
export function caseAsked(review: Review, { entry, target, by, reason }: Request): StepRequest {
  if (!findOwnTable(review.snapshot, "schools")) throw new AskedFailure("no-schools", "");
  const wanted = foldText(entry ?? "");
  const school = review.plan.schools?.find(({ number, school: name, aliases }) =>
    [number ?? "", name, ...aliases].some((one) => foldText(one) === wanted),
  );
  if (!school) throw new AskedFailure("no-such-school", entry ?? "");
  const parts = (target ?? "").split(";").filter((part) => part.trim() !== "");
  const stated = parts.map((part) => changeIn(part, school));
  const steppedIn = stated.flatMap((one) => ("intervention" in one ? [one.intervention] : []));
  const asked = {
    ...{ key: school.key, school: school.school, note: reason, by, plan: null },
    changes: stated.filter((one): one is CaseChange => "field" in one),
    intervention: steppedIn.at(-1) ?? null,
  };
  return { name: "schoolCase", about: schoolCaseRequest(asked) };
}

/** "Plan accepted=2020-02-28": a heading of the table in either language, and a day, a word or a number; nothing empties it. */
function changeIn(part: string, school: School) {
  const [name = "", ...rest] = part.split("=");
  const value = rest.join("=").trim();
  const wanted = foldText(name);
  const refused = new AskedFailure("no-such-field", part.trim());
  if (rest.length === 0) throw refused;
  const day = value === "" ? null : parseIsoDate(value);
  if (WORDS.some(({ sheets }) => foldText(sheets.rungs.intervention) === wanted)) {
    if (day === null) throw refused;
    return { intervention: day };
  }
  const column = SCHOOLS.columns.find(
    ({ field, heading }) => FIELDS.has(field) && [heading.en, heading.cy].some((one) => foldText(one) === wanted),
  );
  if (!column) throw refused;
  const field = column.field as CaseField;
  const to = value === "" ? null : valueOf(field, value);
  if (to === undefined) throw refused;
  return { field, was: school[field], to };
}

/** What a text says in a field; undefined where it says nothing that the field can hold. */
function valueOf(field: CaseField, text: string): string | number | undefined {
  if (SCHOOL_DAYS.some((day) => day === field)) return parseIsoDate(text) ?? undefined;
  if (field === "recoveryYears") return /^[1-9]$/.test(text) ? Number(text) : undefined;
  if (field !== "licence") return text;
  return (["licensed", "unlicensed"] as const).find((code) =>
    WORDS.some(({ sheets }) => foldText(sheets.licences[code]) === foldText(text)),
  );
}
