import { fromSerial, toSerial, type CalendarDate } from "../calendar/calendarDate";
import { part, type Work } from "../steps/work";
import { FINDINGS } from "../tables/findings";
import type { FieldOf } from "../tables/description";
import type { OwnTable } from "../tables/findTables";
import { findOwnTable, recordsOf, type OwnRecord } from "../tables/records";
import { checksum } from "../text/checksum";
import type { Words } from "../words/words";
import { WRITTEN_WORDS } from "../words/wordsOfOwnTables";
import type { Edit } from "../changes/changeSet";
import { createSheet } from "./createSheet";
import { SEVERITIES } from "./findingKeys";
import {
  marksOf,
  REFRESHED,
  currentContents,
  touched,
  type FindingContents as Contents,
  type Refreshed,
} from "./findingMarks";
import { findingRows, type FindingRow } from "./findingRows";
import { growTable } from "./growTable";
import { matchFindings } from "./matchFindings";
import { linkTo, placeFrom } from "./placeText";
import { isSetAside } from "./readSetAside";
import { layoutTable, type Column, type LayoutInput } from "./sheetLayout";
import { changeCells, changeLink, type CellChange } from "./tableCells";
import { tableColumns } from "./tableColumns";

type Field = FieldOf<typeof FINDINGS>;

function contentsOf(row: FindingRow, seenLast: Contents["seenLast"], state: string): Contents {
  const { severity, where, what, whatToDo } = row;
  return { severity, where, what, whatToDo, seenLast, state };
}

export function findingColumns(input: LayoutInput): readonly Column<FindingRow>[] {
  const { severities, findingStates, findingTip } = input.words.sheets;
  const { dateSystem } = input.snapshot;
  const asOf = toSerial(input.asOf, dateSystem);
  const contents = (row: FindingRow): Contents => contentsOf(row, asOf, findingStates.open);
  return tableColumns<Field, FindingRow>(FINDINGS, input, {
    code: { content: ({ code }) => code },
    severity: {
      content: ({ severity }) => severity,
      rules: [
        { equals: severities.error, style: "ratingRed" },
        { equals: severities.warning, style: "ratingAmber" },
      ],
    },
    where: {
      content: ({ where }) => where,
      link: ({ place, where }) => (place ? linkTo(place, findingTip(where)) : null),
    },
    what: { content: ({ what }) => what },
    whatToDo: { content: ({ whatToDo }) => whatToDo },
    foundOn: { content: ({ foundOn }) => toSerial(foundOn, dateSystem) },
    seenLast: { content: () => asOf },
    state: { content: () => findingStates.open },
    setAsideReason: {},
    setAsideBy: {},
    lookAgainOn: {},
    subject: { content: ({ subject }) => subject },
    written: { content: (row) => marksOf(contents(row)) },
  });
}

function* newFindings(input: LayoutInput): Work<readonly Edit[]> {
  const rows = yield* part(findingRows(input), 0, 0.4);
  return createSheet(
    yield* part(layoutTable(input, { table: FINDINGS, columns: findingColumns(input), rows }), 0.4, 1),
  );
}

/**
 * PlanFindings, made when it is missing, else brought up to date. It is a register: a finding keeps its row for good, with whatever was typed beside it;
 * one whose cause is gone is marked gone, and open again when it comes back. New ones are added at the end.
 */
export function* findingsEdits(input: LayoutInput): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "findings");
  if (!table) return yield* newFindings(input);
  const rows = yield* part(findingRows(input), 0, 0.4);
  yield 0.4;
  const records = recordsOf(table).filter(namesFinding);
  const rowOf = matchFindings(records, rows, input);
  const lost = REFRESHED.filter((field) => records.every(({ text }) => text(field) === ""));
  const existing = records
    .filter(hasMarks)
    .map((record) => ({ record, changed: touched(record, currentContents(record), lost) }));
  const changes = existing.flatMap((one) => refreshed(one, rowOf.get(one.record) ?? null, input));
  const links = existing.flatMap(({ record, changed }) =>
    changed.has("where") ? [] : movedLink(table, record, rowOf.get(record) ?? null, input),
  );
  const known = new Set([...rowOf.values()]);
  const added = rows.filter((row) => !known.has(row));
  const grown = yield* part(growTable(table, findingColumns(input), added), 0.5, 1);
  return [...changeCells(table, changes), ...links, ...grown];
}

/** A row that names a finding; what else people write under the register is theirs. */
export const namesFinding = ({ text }: OwnRecord<Field>): boolean => text("code") !== "";

/** Whether our marks of a row are as we wrote them, or not there yet; where somebody typed over them the row is left alone. */
const hasMarks = ({ text }: OwnRecord<Field>): boolean =>
  text("written") === "" || /^([0-9a-z]{1,7}( |$)){6}$/.test(text("written"));

/** What a row of the register is to hold; null: its finding is gone. */
function refreshed(
  { record, changed }: ExistingRow,
  row: FindingRow | null,
  input: LayoutInput,
): readonly CellChange<Field>[] {
  const { findingStates } = input.words.sheets;
  const { dateSystem } = input.snapshot;
  const seen = record.cell("seenLast")?.value;
  const day = typeof seen === "number" ? fromSerial(seen, dateSystem) : null;
  const existing = currentContents(record);
  const wanted = row
    ? contentsOf(
        row,
        toSerial(later(day, input.asOf), dateSystem),
        isSetAside(record, input.asOf, dateSystem) ? findingStates.setAside : findingStates.open,
      )
    : { ...existing, severity: severityIn(input.words, existing.severity), state: findingStates.gone };
  return [
    ...REFRESHED.filter((field) => !changed.has(field)).map((field) => ({
      row: record.row,
      field,
      content: wanted[field],
    })),
    ...(row ? [{ row: record.row, field: "subject" as const, content: row.subject }] : []),
    { row: record.row, field: "written", content: keptMarks(record, wanted, changed) },
  ];
}

/** A severity in the words of the sheet, whichever language it was written in. */
function severityIn({ sheets }: Words, text: Contents["severity"]): Contents["severity"] {
  for (const { sheets: written } of WRITTEN_WORDS) {
    const found = SEVERITIES.find((one) => written.severities[one] === text);
    if (found) return sheets.severities[found];
  }
  return text;
}

const later = (one: CalendarDate | null, other: CalendarDate): CalendarDate =>
  one !== null && one > other ? one : other;

/** A row of the register, and the fields whose cells somebody has changed. */
interface ExistingRow {
  readonly record: OwnRecord<Field>;
  readonly changed: ReadonlySet<Refreshed>;
}

/** The mark of a cell that somebody changed stays that of our text, so that it is left alone the next time, too. */
function keptMarks(record: OwnRecord<Field>, wanted: Contents, changed: ReadonlySet<Refreshed>): string {
  const before = record.text("written").split(" ");
  return REFRESHED.map((field, index) =>
    changed.has(field) ? (before[index] ?? "") : checksum(String(wanted[field])),
  ).join(" ");
}

function movedLink(
  table: OwnTable<Field>,
  record: OwnRecord<Field>,
  row: FindingRow | null,
  { words }: LayoutInput,
): readonly Edit[] {
  const at = record.place("where");
  if (row === null || at === null) return [];
  const before = placeFrom(record.text("where"));
  const tip = words.sheets.findingTip;
  return changeLink(
    table.sheet.name,
    at,
    before && linkTo(before, tip(record.text("where"))),
    row.place && linkTo(row.place, tip(row.where)),
  );
}
