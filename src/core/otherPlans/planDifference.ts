import { writtenIn, type ServiceRecord } from "../plan/servicePlans";
import { toSerial, type CalendarDate, type DateSystem } from "../calendar/calendarDate";
import { checksum } from "../text/checksum";
import { foldText } from "../text/normalise";
import { IMPORTED_FIELDS, valueOfRow, valueOfCell, type ImportedAction, type ImportedField } from "./serviceRows";

/** The plan of another service as it is brought in from a file. */
export interface ServicePlan {
  readonly service: string;
  readonly file: string;
  readonly actions: readonly ImportedAction[];
}

/** What a file changes in the rows that stand. */
export interface PlanDifference {
  readonly plan: ServicePlan;
  /** Actions that no row has yet. */
  readonly added: readonly ImportedAction[];
  /** Rows of actions that the file has. */
  readonly known: readonly KnownRow[];
  /** Rows of the earlier file of this plan that the file has no more. */
  readonly gone: readonly ServiceRecord[];
}

export interface KnownRow {
  readonly record: ServiceRecord;
  readonly action: ImportedAction;
  /** Cells that stand as they were written and that the file says otherwise. */
  readonly changed: readonly ImportedField[];
  /** Cells that the file says otherwise and that somebody has typed over: they stay. */
  readonly kept: readonly ImportedField[];
}

/** Compares plans with the rows that stand; no row is two plans'. */
export function planDifferences(
  plans: readonly ServicePlan[],
  records: readonly ServiceRecord[],
  system: DateSystem,
): readonly PlanDifference[] {
  const earlier = earlierByPlan(plans, records);
  return plans.map((plan) => {
    const rows = earlier.get(plan) ?? [];
    const pairs = pairsOf(plan.actions, rows);
    const found = new Set(pairs.values());
    return {
      plan,
      added: plan.actions.filter((action) => !pairs.has(action)),
      known: [...pairs].map(([action, record]) => knownRow(record, action, system)),
      gone: rows.filter((record) => !found.has(record) && isFromFile(record)),
    };
  });
}

/** What was typed by hand was in no file, and can be missing in none. */
const isFromFile = (record: ServiceRecord): boolean => record.place("memory") === null || writtenIn(record).size > 0;

/** The rows that each plan comes in place of: a file of the same name and service has its own before another that is like it. */
function earlierByPlan(
  plans: readonly ServicePlan[],
  records: readonly ServiceRecord[],
): ReadonlyMap<ServicePlan, readonly ServiceRecord[]> {
  const groups = groupsOf(records);
  const earlier = new Map<ServicePlan, readonly ServiceRecord[]>();
  for (const find of [sameFile, likeFile])
    for (const plan of plans) {
      const found = earlier.has(plan) ? undefined : find(plan, groups);
      if (!found) continue;
      groups.splice(groups.indexOf(found), 1);
      earlier.set(plan, found.own);
    }
  return earlier;
}

/** The rows of one file of one service, as they were written: a service that somebody typed over a few of them parts them not. */
interface FileRows {
  readonly service: string;
  readonly file: string;
  readonly own: readonly ServiceRecord[];
}

const serviceMark = (service: string): string => checksum(foldText(service).trim());
const markIn = (record: ServiceRecord): string =>
  writtenIn(record).get("service") ?? serviceMark(record.text("service"));

function groupsOf(records: readonly ServiceRecord[]): FileRows[] {
  const groups = new Map<string, FileRows & { readonly own: ServiceRecord[] }>();
  for (const record of records) {
    const [service, file] = [markIn(record), foldText(record.text("file"))];
    const key = JSON.stringify([service, file]);
    const group = groups.get(key) ?? { service, file, own: [] };
    group.own.push(record);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The rows of this file and service, which somebody may have given another name in all of them. */
function sameFile({ service, file }: ServicePlan, groups: readonly FileRows[]): FileRows | undefined {
  const [mark, named] = [serviceMark(service), groups.filter((one) => one.file === foldText(file))];
  const isCalled = (record: ServiceRecord): boolean => serviceMark(record.text("service")) === mark;
  return named.find((one) => one.service === mark) ?? named.find(({ own }) => own.every(isCalled));
}

/** So many actions in common tell that a file of another name and service is the same plan. */
const FEW = 3;

/** The file that has most of the same actions, and at least half of them. */
function likeFile(plan: ServicePlan, groups: readonly FileRows[]): FileRows | undefined {
  const texts = new Set(plan.actions.map(({ row }) => foldText(row.action ?? "")));
  const candidates = groups.flatMap((one) => {
    const { service, file, own } = one;
    const isNear = service === serviceMark(plan.service) || file === foldText(plan.file);
    const shared = own.filter(({ text }) => texts.has(foldText(text("action")))).length;
    const isAlike = shared > 0 && 2 * shared >= Math.min(own.length, plan.actions.length);
    return isAlike && (isNear || shared >= FEW) ? [{ one, shared }] : [];
  });
  return candidates.sort((a, b) => b.shared - a.shared)[0]?.one;
}

interface Named {
  readonly id: string;
  readonly text: string;
}

/** By which an action of a file is known again: number and words, else its words alone, else a number that only one has. */
const KNOWN_BY: readonly { readonly key: (one: Named) => string; readonly isUnique?: true }[] = [
  { key: ({ id, text }) => (id === "" || text === "" ? "" : JSON.stringify([id, text])) },
  { key: ({ text }) => text },
  { key: ({ id }) => id, isUnique: true },
];

function pairsOf(
  actions: readonly ImportedAction[],
  records: readonly ServiceRecord[],
): ReadonlyMap<ImportedAction, ServiceRecord> {
  const pairs = new Map<ImportedAction, ServiceRecord>();
  const used = new Set<ServiceRecord>();
  const inFile = ({ row }: ImportedAction): Named => ({ id: foldText(row.id ?? ""), text: foldText(row.action ?? "") });
  const inTable = ({ text }: ServiceRecord): Named => ({ id: foldText(text("id")), text: foldText(text("action")) });
  for (const { key, isUnique } of KNOWN_BY) {
    const open = actions.filter((action) => !pairs.has(action));
    const rows = grouped(
      records.filter((record) => !used.has(record)),
      (record) => key(inTable(record)),
    );
    const wanted = grouped(open, (action) => key(inFile(action)));
    for (const [name, own] of wanted) {
      const found = rows.get(name) ?? [];
      if (name === "" || (isUnique && (own.length > 1 || found.length > 1))) continue;
      own.slice(0, found.length).forEach((action, at) => {
        const record = found[at];
        if (record) {
          pairs.set(action, record);
          used.add(record);
        }
      });
    }
  }
  return pairs;
}

function grouped<T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

function knownRow(record: ServiceRecord, action: ImportedAction, system: DateSystem): KnownRow {
  const written = writtenIn(record);
  const other = IMPORTED_FIELDS.filter(
    (field) =>
      record.place(field) !== null && valueOfCell(record.cell(field), field, system) !== valueOfRow(action.row, field),
  );
  const isTyped = (field: ImportedField): boolean => {
    const now = valueOfCell(record.cell(field), field, system);
    return checksum(now) !== (written.get(field) ?? checksum(""));
  };
  return {
    ...{ record, action },
    changed: other.filter((field) => !isTyped(field)),
    kept: other.filter(isTyped),
  };
}

/** What is remembered of a row beside it: a short mark of what each cell said when it was written. */
export const memoryOf = ({ row }: ImportedAction, service: string): string =>
  [
    ...IMPORTED_FIELDS.flatMap((field) => {
      const stated = valueOfRow(row, field);
      return stated === "" ? [] : [`${field} ${checksum(stated)}`];
    }),
    `service ${serviceMark(service)}`,
  ].join(", ");

/** The same of a row whose cells are not written anew. */
export const memoryForService = (memory: string, service: string): string =>
  [
    ...memory.split(", ").filter((part) => part !== "" && !part.startsWith("service ")),
    `service ${serviceMark(service)}`,
  ].join(", ");

/** Whether somebody has typed another service over the one that a row was brought in for. */
export const isServiceTyped = (record: ServiceRecord): boolean =>
  markIn(record) !== serviceMark(record.text("service"));

/** Rows that stand under another service, or another file, than the one that is brought in. */
export const movedRows = ({ plan, known }: PlanDifference, field: "service" | "file"): readonly KnownRow[] =>
  known.filter(
    ({ record }) =>
      foldText(record.text(field)).trim() !== foldText(plan[field]).trim() &&
      !(field === "service" && isServiceTyped(record)),
  );

/** Whether bringing a plan in writes anything: that it was read on another day, too. */
export const isNews = (difference: PlanDifference, asOf: CalendarDate, system: DateSystem): boolean => {
  const { added, known, gone } = difference;
  return (
    added.length > 0 ||
    (["service", "file"] as const).some((field) => movedRows(difference, field).length > 0) ||
    gone.some(({ text }) => text("goneOn") === "") ||
    known.some(
      ({ record, changed }) =>
        changed.length > 0 || record.text("goneOn") !== "" || record.cell("readOn")?.value !== toSerial(asOf, system),
    )
  );
};

/** What bringing a plan in writes, in numbers. */
export const countsOf = (difference: PlanDifference) => ({
  added: difference.added.length,
  changed: difference.known.filter(({ changed }) => changed.length > 0).length,
  moved: movedRows(difference, "service").length,
  kept: difference.known.reduce((sum, { kept }) => sum + kept.length, 0),
  gone: difference.gone.filter(({ text }) => text("goneOn") === "").length,
});
