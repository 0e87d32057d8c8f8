import type { ColourKey, RegisterEntry, Status, StatusReading } from "../read/readings";
import { idBeforeItWasDay, markOfIds } from "../read/idBefore";
import { readClaimedRag } from "../read/readClaimedRag";
import { isOverOne, readPercent } from "../read/readPercent";
import { ACTION_ROLES, type ActionRole, type RecognisedTable } from "../recognise/recognition";
import { correctedHeading } from "../recognise/vocabulary";
import { struckKeyOn } from "../recognise/struckKey";
import { readRefAtStart } from "../recognise/recommendationRef";
import { isNumberedPart, NUMBERED_TITLE } from "../recognise/rowWords";
import type { CellPlace } from "../snapshot/address";
import { cellAt, type Cell } from "../snapshot/workbookSnapshot";
import type { PlanDates } from "../read/dateColumn";
import type { CalendarDate, DateSystem } from "../calendar/calendarDate";
import { part, type Work } from "../steps/work";
import { WorkBefore } from "../steps/workBefore";
import type { Action } from "./actionPlan";
import { actualStarts } from "./actualStarts";
import { readDates, type RecordDates } from "./datesOfTable";
import { filledDown, type FilledValue } from "./filledDown";
import { statesOfTable, statusOf, type TableStates } from "./statesOfTable";
import { numbersInFront } from "./numbersInFront";
import { ownerValues, readOwners, type OwnerKinds } from "./ownersOfTable";
import { recommendationsOfTable, type RefContext } from "./recommendationOf";
import {
  cellFor,
  cellText,
  columnFor,
  firstCell,
  joinedText,
  lineAsWritten,
  lineOf,
  placedCell,
  type TableRecord,
} from "./tableRecords";

/** What reading the actions of a table rests on. */
export interface ActionsContext {
  readonly dates: PlanDates;
  readonly system: DateSystem;
  readonly register: readonly RegisterEntry[];
  readonly refs: RefContext;
  readonly colourKey: ColourKey | null;
  readonly ownerKinds: OwnerKinds;
  /** The day the review is made for, where it is known. */
  readonly asOf: CalendarDate | null;
}

/** Reads the records of a table of actions; nothing is judged here. */
export function* readActions(
  table: RecognisedTable,
  records: readonly TableRecord[],
  context: ActionsContext,
  before: WorkBefore = new WorkBefore(),
  name = "",
): Work<readonly Action[]> {
  const dates = yield* part(readDates(records, context.dates, context.system, before, name), 0, 0.35);
  const begun = yield* part(actualStarts(records, context.dates, context.system), 0.35, 0.4);
  const groups = filledDown(records, "group");
  const ownerCells = ownerValues(records, "owner");
  const { register, ownerKinds } = context;
  const reading = readOwners(ownerCells, register, ownerKinds);
  const owners = before.sameEach(`${name} owners`, yield* part(reading, 0.4, 0.5));
  const others = ownerValues(records, "supportingOwners");
  const readingOthers = readOwners(others, register, ownerKinds);
  const supporting = before.sameEach(`${name} others`, yield* part(readingOthers, 0.5, 0.6));
  const finding = recommendationsOfTable(table, records, context.refs);
  const recommendations = before.sameEach(`${name} recommendations`, yield* part(finding, 0.6, 0.7));
  yield 0.7;
  const overOne = records.map((record) => cellFor(record, "percentComplete")).find(isOverOne);
  const percents = overOne ? [overOne] : [];
  yield 0.7;
  const mark = markOfIds(records.map((record) => cellFor(record, "id")));
  const numbers = numbersInFront(table, records);
  const struck = records.find((record) => cellFor(record, "action")?.struck === true);
  const struckMeans = struck ? struckKeyOn(struck.sheet, table) : null;
  const states = before.same(`${name} states`, statesOfTable(table, records));
  const groupIsOwn = table.manner === "cards" || columnFor(table, "group") !== columnFor(table, "action");
  // Each of several tables under each other stands under its own title, as sections of one table would: one that names the
  // recommendation is no group (T5).
  const { title, welsh, isOfSeveral } = context.refs;
  const isPart = isNumberedPart(title) || NUMBERED_TITLE.test(title) || (isOfSeveral && title.length <= LONGEST_PART);
  const titled = isPart && readRefAtStart(title, welsh) === null ? title : null;
  const make = (record: TableRecord, i: number): readonly Action[] => {
    const date = dates[i];
    const owner = owners[i];
    const recommendation = recommendations[i];
    if (!date || !owner || !recommendation) return [];
    const place = placeOf(record);
    return [
      {
        key: keyOf(place),
        tableKey: table.key,
        place,
        rows: record.rows,
        id: joinedText(record, "id", " ") ?? numbers[i] ?? null,
        ...idBeforeOf(record, mark, context.system),
        recommendation: recommendation.ref,
        recommendationFrom: recommendation.from,
        recommendationOther: recommendation.other,
        group: groupIsOwn && groups[i] ? groupAsWritten(record, groups[i]) : (record.section.group ?? titled),
        action: joinedText(record, "action", " ") ?? joinedText(record, "risk", " ") ?? "",
        owner,
        supportingOwners: (supporting[i]?.owners ?? [])
          .filter((o) => o.kind !== "missing")
          .map((o) => ({ ...o, lead: false })),
        ...date,
        timesReDated: timesReDated(record, date),
        ...claimsOf(record, date, begun[i] ?? null, percents, { ...context, struckMeans, states }),
        ...textsOf(record),
        override: null,
        cells: cellsOf(record, recommendation.column, ownerCells[i] ?? null),
      },
    ];
  };
  const on = [
    table,
    percents.length,
    mark,
    titled,
    context.system,
    context.asOf,
    context.colourKey,
    struckMeans,
    states,
  ];
  const dependsOn = (record: TableRecord, i: number): readonly unknown[] => [
    lineOf(record),
    dates[i],
    begun[i],
    owners[i],
    supporting[i],
    recommendations[i],
  ];
  return (yield* part(before.each(`${name} actions`, on, { items: records, dependsOn, make }), 0.7, 1)).flat();
}

function idBeforeOf(record: TableRecord, mark: string, system: DateSystem): Pick<Action, "idBefore"> {
  const idBefore = idBeforeItWasDay(cellFor(record, "id"), system, mark);
  return idBefore === null ? {} : { idBefore };
}

const groupAsWritten = ({ sheet }: TableRecord, { text, place }: FilledValue): string =>
  lineAsWritten(sheet, place.row, text);

interface Claims {
  readonly struckMeans: Status | null;
  readonly states: TableStates;
}

/** What the row says of itself: status, percentage and colour. */
function claimsOf(
  record: TableRecord,
  { completedOn }: RecordDates,
  begunOn: CalendarDate | null,
  percents: readonly (Cell | undefined)[],
  { colourKey, asOf, struckMeans, states }: ActionsContext & Claims,
): Pick<Action, "status" | "percent" | "claimedRag"> {
  const percent = readPercent(cellFor(record, "percentComplete"), percents);
  const heading = correctedHeading(record.table.columns.find((c) => c.role === "status")?.heading ?? "");
  const hasStarted = begunOn !== null && !(asOf && begunOn > asOf);
  const facts = { heading, percent: percent.percent, hasStarted };
  const claim = cellText(cellFor(record, "claimedRag"));
  return {
    percent,
    status: struckOut(
      record,
      struckMeans,
      statusOf(record, facts, asOf !== null && (completedOn.day ?? asOf) > asOf ? null : completedOn.day, states),
    ),
    claimedRag: readClaimedRag(claim, firstCell(record, "claimedRag")?.fill, colourKey, standsAlone(record)),
  };
}

/**
 * A struck-out row is superseded until somebody says otherwise; one that says complete was done (T13, F53). One that says cancelled
 * says it itself, and where a key on the sheet says what striking out means, there is nothing to ask.
 */
function struckOut(record: TableRecord, means: Status | null, status: StatusReading): StatusReading {
  if (cellFor(record, "action")?.struck !== true || status.status === "cancelled") return status;
  if (means !== null) return { raw: status.raw, status: means, unreadable: false };
  const isComplete = status.status === "complete";
  return {
    raw: status.raw,
    status: isComplete ? "complete" : "cancelled",
    unreadable: false,
    struckOut: true,
    statusWritten: status.status,
  };
}

/** Whether the column of claimed colours holds nothing else, such as the status or the update. */
const standsAlone = ({ table, fields }: TableRecord): boolean => {
  if (fields) return true;
  const column = columnFor(table, "claimedRag");
  return !table.columns.some((c) => c.column === column && c.role !== null && c.role !== "claimedRag");
};

/** "Content and translation"; what is longer says more than a name. */
const LONGEST_PART = 60;

const TEXTS = ["priority", "latestUpdate", "evidence", "successMeasure", "resources", "risk"] as const;

const textsOf = (record: TableRecord): Pick<Action, (typeof TEXTS)[number]> =>
  Object.fromEntries(TEXTS.map((role) => [role, joinedText(record, role, "\n")])) as Pick<
    Action,
    (typeof TEXTS)[number]
  >;

/** "R1!5": the source sheet and first row, the same whether read from the source or from our table. */
export const keyOf = (place: CellPlace): string => `${place.sheet}!${String(place.row + 1)}`;

/** The first cell of a record that holds a field. */
export function placeOf(record: TableRecord): CellPlace {
  const row = record.rows[0] ?? 0;
  if (record.fields) {
    const { column = record.table.firstColumn } = [...record.fields.values()].flat().find((f) => f.row === row) ?? {};
    return { sheet: record.sheet.name, row, column };
  }
  const first = record.table.columns.find(
    (c) => c.role !== null && (cellAt(record.sheet, row, c.column)?.value ?? "") !== "",
  );
  return { sheet: record.sheet.name, row, column: first?.column ?? record.table.firstColumn };
}

/** A count of its own column, and at least once where a revised day stands. */
function timesReDated(record: TableRecord, dates: RecordDates): number {
  const counted = cellFor(record, "timesReDated")?.value;
  const count = typeof counted === "number" && counted >= 0 ? Math.floor(counted) : 0;
  return Math.max(count, dates.revisedDue.kind === "missing" ? 0 : 1);
}

/** The cell each field was read from; for a blank one the cell where it would stand (T12). */
function cellsOf(record: TableRecord, recommendation: FilledValue | null, owner: FilledValue | null): Action["cells"] {
  const cells: Partial<Record<ActionRole, CellPlace>> = {};
  for (const role of ACTION_ROLES) {
    const column = columnFor(record.table, role);
    if (column === null) continue;
    cells[role] = placedCell(record, role)?.place ?? { sheet: record.sheet.name, row: record.rows[0] ?? 0, column };
  }
  if (recommendation?.carried) cells.recommendation = recommendation.place;
  if (owner && !owner.carried) cells.owner = owner.place;
  return cells;
}
