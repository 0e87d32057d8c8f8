import type { Finding } from "../findings/finding";
import type { ActionPlan } from "../plan/actionPlan";
import type { CellPlace } from "../snapshot/address";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { FINDINGS } from "../tables/findings";
import type { FieldOf } from "../tables/description";
import { findOwnTable, recordsOf, type OwnRecord } from "../tables/records";
import { foldText } from "../text/normalise";
import { WRITTEN_WORDS } from "../words/writtenWords";
import { findingKeys } from "./findingKeys";
import { standingContents, touched } from "./findingMarks";

type Stored = OwnRecord<FieldOf<typeof FINDINGS>>;

/** What the register says of a finding that somebody set aside, as it is typed there; "" for nothing. */
export interface SetAside {
  readonly reason: string;
  readonly by: string;
  /** The row of the register. */
  readonly place: CellPlace | null;
}

/** The findings that the register says are set aside: the sheet is what counts, whoever typed there. */
export function readSetAside(
  snapshot: WorkbookSnapshot,
  findings: readonly Finding[],
  plan: Pick<ActionPlan, "actions">,
): ReadonlyMap<Finding, SetAside> {
  const table = findOwnTable(snapshot, "findings");
  const records = table ? recordsOf(table) : [];
  if (!records.some(isSetAside)) return new Map();
  const rows = new Map<string, Stored>();
  for (const record of records) {
    const key = `${record.text("code")}\n${record.text("subject")}`;
    // Of two rows about the same the first counts, as it does when the register is brought up to date.
    if (!rows.has(key)) rows.set(key, record);
  }
  return new Map(
    [...findingKeys(findings, plan)].flatMap(([finding, { code, subject }]) => {
      const record = subject === "" ? undefined : rows.get(`${code}\n${subject}`);
      return record && isSetAside(record) ? [[finding, setAsideIn(record)] as const] : [];
    }),
  );
}

const setAsideIn = (record: Stored): SetAside => ({
  reason: record.text("setAsideReason").trim(),
  by: record.text("setAsideBy").trim(),
  place: record.place("setAsideReason") ?? record.place("code"),
});

/**
 * Whether a row of the register is set aside. A state that somebody typed or picked says so itself; where the state is ours,
 * a reason or a name beside it does.
 */
export function isSetAside(record: Stored): boolean {
  const isTyped = touched(record, standingContents(record)).has("state");
  const state = foldText(record.text("state"));
  const says = (name: "open" | "setAside"): boolean =>
    WRITTEN_WORDS.some(({ sheets }) => foldText(sheets.findingStates[name]) === state);
  if (isTyped && says("setAside")) return true;
  if (isTyped && says("open")) return false;
  return record.text("setAsideReason").trim() !== "" || record.text("setAsideBy").trim() !== "";
}
