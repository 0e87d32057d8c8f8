import type { CalendarDate } from "../calendar/calendarDate";
import { readOwnerCell } from "../read/readOwnerCell";
import type { DateReading, RegisterEntry } from "../read/readings";
import { ownerKindInTable } from "../read/tableWords";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { findOwnTable, recordsOf, type FieldOfTable, type OwnRecord } from "../tables/records";
import { languageOfTable } from "../tables/tableLanguage";
import { checksum } from "../text/checksum";
import { isBlank } from "../text/normalise";
import type { Action } from "./actionPlan";
import { overrideOf } from "./ownActions";
import { asFormulasRead, dayInCell, textInCell } from "./ownCells";

/** An action of another service, as its row in PlanServiceActions has it. */
export interface ServiceAction {
  /** As it was typed or chosen; "" where nobody said. */
  readonly service: string;
  readonly file: string;
  readonly readOn: CalendarDate | null;
  /** From when on nothing said of it counts as silence (R8). */
  readonly importedOn: CalendarDate | null;
  /** The day of the first file that had it no more: from then on it is in no figure. */
  readonly goneOn: CalendarDate | null;
  readonly action: Action;
}

export type ServiceRecord = OwnRecord<FieldOfTable<"serviceActions">>;

/** The rows of PlanServiceActions that hold an action; none where no plan of another service was brought in. */
export function serviceRecords(snapshot: WorkbookSnapshot): readonly ServiceRecord[] {
  const table = findOwnTable(snapshot, "serviceActions");
  return (table ? recordsOf(table) : []).filter(({ text }) => !isBlank(text("action") + text("id")));
}

/** The actions of other services, each cell read as a cell of the plan's own actions is. */
export function serviceActions(snapshot: WorkbookSnapshot): readonly ServiceAction[] {
  const table = findOwnTable(snapshot, "serviceActions");
  const records = serviceRecords(snapshot);
  if (!table || records.length === 0) return [];
  const language = languageOfTable(table) ?? "en";
  const register = ownersIn(records, language);
  const context = { system: snapshot.dateSystem, language, register, refs: [] };
  return records.map((record): ServiceAction => {
    const { cell, text } = record;
    const day = (field: "readOn" | "broughtInOn" | "goneOn") => dayInCell(cell(field), snapshot.dateSystem);
    const read = asFormulasRead(
      actionOfRow(record, register),
      (field) => cell(field as FieldOfTable<"serviceActions">),
      {
        ...context,
      },
    );
    const override = overrideOf((field) => cell(field as FieldOfTable<"serviceActions">), context);
    return {
      ...{ service: text("service").trim(), file: text("file").trim() },
      ...{ readOn: day("readOn"), importedOn: day("broughtInOn"), goneOn: day("goneOn") },
      action: { ...read, override },
    };
  });
}

/** A text as far as no cell cuts it, on one line: Excel has line ends of its own. */
export const comparedText = (text: string): string => text.slice(0, NEVER_CUT).replace(/\s+/g, " ").trim();
const NEVER_CUT = 30_000;

/** By field, a short mark of what each cell of a row said when it was written; what is absent said nothing. */
export const writtenIn = ({ text }: ServiceRecord): ReadonlyMap<string, string> =>
  new Map(
    text("memory")
      .split(", ")
      .flatMap((part) => {
        const [field, mark] = part.split(" ");
        return field && mark ? [[field, mark] as const] : [];
      }),
  );

/**
 * Who answers, as the rows say it themselves: these owners are in no list of ours. Where somebody has typed another owner the kind
 * beside it is still that of the owner before, unless it was typed, too.
 */
function ownersIn(records: readonly ServiceRecord[], language: "en" | "cy"): readonly RegisterEntry[] {
  const nothing = { initials: null, post: null, team: null, email: null, aliases: [], from: null, to: null };
  return records.flatMap((record): readonly RegisterEntry[] => {
    const [name, kind] = [record.text("owner").trim(), ownerKindInTable(record.text("ownerKind").trim(), language)];
    const written = writtenIn(record);
    const isAsWritten = (field: "owner" | "ownerKind", stated: string): boolean =>
      written.get(field) === checksum(stated);
    const isOfOther = kind !== null && isAsWritten("ownerKind", kind) && !isAsWritten("owner", comparedText(name));
    return name === "" || kind === null || isOfOther ? [] : [{ ...nothing, name, kind }];
  });
}

const NO_DAY: DateReading = {
  raw: "",
  kind: "missing",
  precision: "none",
  basis: "none",
  day: null,
  firstDay: null,
  rule: "",
};

/** The texts of a row; days, states and figures are read as formulas read them. */
function actionOfRow({ cell, text, place, row }: ServiceRecord, register: readonly RegisterEntry[]): Action {
  const at = place("action") ?? { sheet: "", row, column: 0 };
  const owner = readOwnerCell(text("owner"), register, null);
  return {
    key: `service ${text("key") || `row ${String(row)}`}`,
    tableKey: "",
    place: at,
    rows: [at.row],
    ...{ id: textInCell(cell("id")), recommendation: textInCell(cell("recommendation")) },
    ...{ recommendationFrom: "none", recommendationOther: null, group: null },
    ...{ action: text("action").trim(), owner, supportingOwners: [], priority: textInCell(cell("priority")) },
    ...{ start: NO_DAY, due: NO_DAY, revisedDue: NO_DAY, completedOn: NO_DAY, lastUpdated: NO_DAY, timesReDated: 0 },
    status: { raw: text("status"), status: null, unreadable: false },
    percent: { raw: text("percentComplete"), percent: null, ambiguous: false },
    ...{ latestUpdate: textInCell(cell("latestUpdate")), evidence: textInCell(cell("evidence")) },
    ...{ successMeasure: null, resources: null, risk: textInCell(cell("risk")) },
    claimedRag: { raw: text("claimedRag"), colour: null, from: "none" },
    override: null,
    cells: { action: at },
  };
}
