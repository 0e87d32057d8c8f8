import type { CellPlace } from "../snapshot/address";
import { cellAt } from "../snapshot/workbookSnapshot";
import { isStep, type Work } from "../steps/work";
import { foldText } from "../text/normalise";
import { ownerAndDate } from "../read/ownerAndDate";
import { ownersAbove, isDitto, isSurnameFirst, readOwnerCell } from "../read/readOwnerCell";
import type { OwnerKind, OwnerReading, RegisterEntry } from "../read/readings";
import { ownersFromGroup, type FilledValue } from "./filledDown";
import { cellText, sharesOwnerAndDue, type TableRecord } from "./tableRecords";

/** What stands in the owner cell of each record: typed, carried down, or put together from a matrix; null for a blank. */
export function ownerValues(
  records: readonly TableRecord[],
  role: "owner" | "supportingOwners",
): readonly (FilledValue | null)[] {
  if (role === "owner" && isMatrix(records)) return records.map(fromMatrix);
  const shared = role === "owner" && records[0] !== undefined && sharesOwnerAndDue(records[0].table);
  return ownersFromGroup(records, role).map((value, i) => {
    const record = records[i];
    if (value === null || record === undefined) return value;
    const text = value.carried || record.fields || record.rows.length === 1 ? value.text : allRows(record, value);
    const named = shared ? ownerAndDate(text).owner : text;
    return named === "" ? null : { ...value, text: named };
  });
}

/** The owners in the rows of one record, one under the other. */
function allRows(record: TableRecord, value: FilledValue): string {
  const texts = record.rows
    .map((row) => cellText(cellAt(record.sheet, row, value.place.column)))
    .filter((text) => text !== "");
  return texts.length === 0 ? value.text : texts.join("\n");
}

const matrixColumns = (record: TableRecord) => record.table.columns.filter((c) => c.role === "owner");
const isMatrix = (records: readonly TableRecord[]): boolean =>
  records[0] !== undefined && matrixColumns(records[0]).length > 1;

/** Names head the columns, an x marks an owner, an L the lead (T9). */
function fromMatrix(record: TableRecord): FilledValue | null {
  const marked = matrixColumns(record).flatMap(({ column, heading }) =>
    record.rows.slice(0, 1).flatMap((row) => {
      const mark = foldText(cellText(cellAt(record.sheet, row, column)));
      return mark === "" || mark === "-" ? [] : [{ heading, lead: /^(?:l|lead|a|r|arwain)$/.test(mark), row, column }];
    }),
  );
  const first = [...marked.filter((m) => m.lead), ...marked.filter((m) => !m.lead)];
  if (!first[0]) return null;
  const place: CellPlace = { sheet: record.sheet.name, row: first[0].row, column: first[0].column };
  return { text: first.map((m) => (m.lead ? `${m.heading} (lead)` : m.heading)).join("\n"), place, carried: false };
}

/** What kind of owner a text names, by the text without case, where the user has said so (O3, T11). */
export type OwnerKinds = ReadonlyMap<string, OwnerKind>;

/** A register built from the cells, as the user has said who is meant: the live ratings go by the kinds in it. */
export const entriesOfKinds = (register: readonly RegisterEntry[], kinds: OwnerKinds): readonly RegisterEntry[] =>
  register.map((entry) => ({ ...entry, kind: kinds.get(foldText(entry.name)) ?? entry.kind }));

const ofKinds = (reading: OwnerReading, kinds: OwnerKinds): OwnerReading =>
  kinds.size === 0
    ? reading
    : {
        ...reading,
        owners: reading.owners.map((owner) => {
          const kind = kinds.get(foldText(owner.raw)) ?? kinds.get(foldText(owner.text ?? ""));
          return kind ? { ...owner, kind, text: owner.text ?? owner.raw } : owner;
        }),
      };

/** Reads the owners of a table's records; "ditto" and group labels take the owners above, lead included (O6). */
export function* readOwners(
  values: readonly (FilledValue | null)[],
  register: readonly RegisterEntry[],
  kinds: OwnerKinds = new Map(),
): Work<readonly OwnerReading[]> {
  const surnameFirst = isSurnameFirst(values.map((value) => value?.text ?? ""));
  const readings: OwnerReading[] = [];
  // The same few people stand in most cells of a plan.
  const known = new Map<string, OwnerReading>();
  const read = (text: string, above: OwnerReading | null): OwnerReading => {
    if (isDitto(text)) return readOwnerCell(text, register, above, { surnameFirst });
    const reading = known.get(text) ?? ofKinds(readOwnerCell(text, register, null, { surnameFirst }), kinds);
    known.set(text, reading);
    return reading;
  };
  let above: OwnerReading | null = null;
  for (const [i, value] of values.entries()) {
    if (isStep(i)) yield i / values.length;
    const reading: OwnerReading =
      value?.carried === true && above !== null ? ownersAbove("", above) : read(value?.text ?? "", above);
    readings.push(reading);
    if (reading.owners.some((owner) => owner.kind !== "missing")) above = reading;
  }
  return readings;
}
