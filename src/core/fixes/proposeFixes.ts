import type { DateSystem } from "../calendar/calendarDate";
import type { CellContent, ChangeSet } from "../changes/changeSet";
import { proposePutRightInSteps } from "../proposals/putRight";
import { dayContent, type ProposalInput } from "../sheets/sheetLayout";
import { simulate } from "../changes/simulate";
import { changeCells, type CellChange } from "../sheets/tableCells";
import type { Finding, FindingCode } from "../findings/finding";
import { cellAddress, type CellPlace } from "../snapshot/address";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { Work } from "../steps/work";
import type { OwnTable } from "../tables/findTables";
import type { Words } from "../words/words";
import type { FixValue } from "./fixValue";
import { cellOfFix, fixOf, type Fix } from "./fixes";

/** A fix that somebody accepted. */
export interface FixAccepted {
  readonly code: FindingCode;
  readonly place: CellPlace;
  readonly value: FixValue;
}

interface Looked {
  readonly snapshot: WorkbookSnapshot;
  readonly findings: readonly Finding[];
}

/**
 * The edits of fixes that were accepted. Where one of them puts our tables right that is done first, and the others are written
 * into the tables as they then are.
 */
export function* proposeFixesInSteps(input: ProposalInput, accepted: readonly FixAccepted[]): Work<ChangeSet> {
  const { snapshot, findings, words } = input;
  const mends = accepted.filter(({ value }) => value.kind === "mended");
  const stillFound = findings.some((one) => mends.some(({ code, place }) => isAt(one, code, place)));
  const { edits } = stillFound ? yield* proposePutRightInSteps(input) : { edits: [] };
  const now = edits.length > 0 ? simulate(snapshot, { edits }) : snapshot;
  const others = accepted.filter((one) => !mends.includes(one));
  return { edits: [...edits, ...proposeFixes({ snapshot: now, findings }, others, words).edits] };
}

const isAt = (one: Finding, code: FindingCode, place: CellPlace): boolean =>
  one.place !== null && keyOf(one.code, one.place) === keyOf(code, place);

/**
 * The edits of fixes that were accepted, cell by cell. A fix is made while its finding stands and still proposes what was accepted: what
 * somebody has settled meanwhile stays as it is.
 */
export function proposeFixes(
  { snapshot, findings }: Looked,
  accepted: readonly FixAccepted[],
  words: Words,
): ChangeSet {
  const existing = new Map(findings.flatMap((one) => (one.place ? [[keyOf(one.code, one.place), one] as const] : [])));
  const changes = new Map<OwnTable, CellChange<string>[]>();
  for (const { code, place, value } of accepted) {
    const finding = existing.get(keyOf(code, place));
    const fix = finding ? fixOf(finding, snapshot) : null;
    const at = fix ? cellOfFix(snapshot, { code, place }) : null;
    if (!fix || !at || !fix.choices.some((choice) => JSON.stringify(choice) === JSON.stringify(value))) continue;
    const ofTable = changes.get(at.table) ?? [];
    changes.set(at.table, ofTable);
    ofTable.push({ row: at.row, field: at.field, content: contentOfFix(value, snapshot.dateSystem, words) });
  }
  return { edits: [...changes].flatMap(([table, cells]) => changeCells(table, cells)) };
}

/** The fixes of the findings of a rule ("F50") that have one proposal each. */
export const fixesOfRule = ({ snapshot, findings }: Looked, rule: string): readonly FixAccepted[] =>
  findings.flatMap((finding): readonly FixAccepted[] => {
    const fix = finding.rule === rule ? fixOf(finding, snapshot) : null;
    const [value, ...others] = fix?.choices ?? [];
    return fix && value && others.length === 0 ? [{ code: fix.code, place: fix.place, value }] : [];
  });

/** Those that have several answers, of which somebody has to choose. */
export const openFixesOfRule = ({ snapshot, findings }: Looked, rule: string): readonly Fix[] =>
  findings.flatMap((finding): readonly Fix[] => {
    const fix = finding.rule === rule ? fixOf(finding, snapshot) : null;
    return fix && fix.choices.length > 1 ? [fix] : [];
  });

const keyOf = (code: FindingCode, place: CellPlace): string =>
  `${code} ${place.sheet}!${cellAddress(place.row, place.column)}`;

function contentOfFix(value: FixValue, dateSystem: DateSystem, { sheets, ratings }: Words): CellContent {
  switch (value.kind) {
    case "day":
      return dayContent(value.day, dateSystem);
    case "number":
      return value.number;
    case "status":
      return sheets.statuses[value.status];
    case "words":
      return value.words;
    case "rating":
      return ratings.colours[value.rating];
    case "mended":
    case "empty":
      return null;
  }
}
