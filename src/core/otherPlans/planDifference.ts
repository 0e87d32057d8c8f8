import { writtenIn, type ServiceRecord } from "../plan/servicePlans";
import { toSerial, type CalendarDate, type DateSystem } from "../calendar/calendarDate";
import { checksum } from "../text/checksum";
import { foldText } from "../text/normalise";
import { BROUGHT_FIELDS, saidByRow, saidInCell, type BroughtAction, type BroughtField } from "./serviceRows";

/** The plan of another service as it is brought in from a file. */
export interface ServicePlan {
  readonly service: string;
  readonly file: string;
  readonly actions: readonly BroughtAction[];
}

/** What a file changes in the rows that stand. */
export interface PlanDifference {
  readonly plan: ServicePlan;
  /** Actions that no row has yet. */
  readonly added: readonly BroughtAction[];
  /** Rows of actions that the file has. */
  readonly known: readonly KnownRow[];
  /** Rows of the earlier file of this plan that the file has no more. */
  readonly gone: readonly ServiceRecord[];
}

export interface KnownRow {
  readonly record: ServiceRecord;
  readonly action: BroughtAction;
  /** Cells that stand as they were written and that the file says otherwise. */
  readonly changed: readonly BroughtField[];
  /** Cells that the file says otherwise and that somebody has typed over: they stay. */
  readonly kept: readonly BroughtField[];
}

/** Compares plans with the rows that stand; no row is two plans'. */
export function planDifferences(
  plans: readonly ServicePlan[],
  records: readonly ServiceRecord[],
  system: DateSystem,
): readonly PlanDifference[] {
  const taken = new Set<ServiceRecord>();
  return plans.map((plan) => {
    const earlier = earlierRows(
      plan,
      records.filter((record) => !taken.has(record)),
    );
    for (const record of earlier) taken.add(record);
    const pairs = pairsOf(plan.actions, earlier);
    const found = new Set(pairs.values());
    return {
      plan,
      added: plan.actions.filter((action) => !pairs.has(action)),
      known: [...pairs].map(([action, record]) => knownRow(record, action, system)),
      gone: earlier.filter((record) => !found.has(record)),
    };
  });
}

/** So many actions in common tell that a file of another name and service is the same plan. */
const FEW = 3;

/** The rows of the file that this one comes in place of: of the same name and service, else one with half of the same actions. */
function earlierRows(plan: ServicePlan, records: readonly ServiceRecord[]): readonly ServiceRecord[] {
  const files = new Map<string, ServiceRecord[]>();
  for (const record of records) {
    const key = JSON.stringify([foldText(record.text("service")), foldText(record.text("file"))]);
    files.set(key, [...(files.get(key) ?? []), record]);
  }
  const texts = new Set(plan.actions.map(({ row }) => foldText(row.action ?? "")));
  const candidates = [...files.values()].flatMap((own) => {
    const [isService, isFile] = [
      foldText(own[0]?.text("service") ?? "") === foldText(plan.service),
      foldText(own[0]?.text("file") ?? "") === foldText(plan.file),
    ];
    const shared = own.filter(({ text }) => texts.has(foldText(text("action")))).length;
    const isAlike = shared > 0 && 2 * shared >= Math.min(own.length, plan.actions.length);
    const isSame = (isService && isFile) || (isAlike && (isService || isFile || shared >= FEW));
    return isSame ? [{ own, rank: Number(isService && isFile) * records.length + shared }] : [];
  });
  return candidates.sort((a, b) => b.rank - a.rank)[0]?.own ?? [];
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
  actions: readonly BroughtAction[],
  records: readonly ServiceRecord[],
): ReadonlyMap<BroughtAction, ServiceRecord> {
  const pairs = new Map<BroughtAction, ServiceRecord>();
  const used = new Set<ServiceRecord>();
  const inFile = ({ row }: BroughtAction): Named => ({ id: foldText(row.id ?? ""), text: foldText(row.action ?? "") });
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

function knownRow(record: ServiceRecord, action: BroughtAction, system: DateSystem): KnownRow {
  const written = writtenIn(record);
  const other = BROUGHT_FIELDS.filter(
    (field) =>
      record.place(field) !== null && saidInCell(record.cell(field), field, system) !== saidByRow(action.row, field),
  );
  const isTyped = (field: BroughtField): boolean => {
    const now = saidInCell(record.cell(field), field, system);
    return checksum(now) !== (written.get(field) ?? checksum(""));
  };
  return {
    ...{ record, action },
    changed: other.filter((field) => !isTyped(field)),
    kept: other.filter(isTyped),
  };
}

/** What is remembered of a row beside it: a short mark of what each cell said when it was written. */
export const memoryOf = ({ row }: BroughtAction): string =>
  BROUGHT_FIELDS.flatMap((field) => {
    const said = saidByRow(row, field);
    return said === "" ? [] : [`${field} ${checksum(said)}`];
  }).join(", ");

/** Whether bringing a plan in writes anything: that it was read on another day, too. */
export const isNews = ({ added, known, gone }: PlanDifference, asOf: CalendarDate, system: DateSystem): boolean =>
  added.length > 0 ||
  gone.some(({ text }) => text("goneOn") === "") ||
  known.some(
    ({ record, changed }) =>
      changed.length > 0 || record.text("goneOn") !== "" || record.cell("readOn")?.value !== toSerial(asOf, system),
  );
