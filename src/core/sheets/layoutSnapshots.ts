import { holdsText, nameOfBuild, readHistory } from "../history/readHistory";
import { recordRows } from "../history/recordRows";
import { saysTheSame, sealRows, type SealedPaper, type SealedRow } from "../history/sealedPaper";
import { ratedServices, type RatedService } from "../report/servicesReport";
import type { Work } from "../steps/work";
import { SNAPSHOT_ROWS, SNAPSHOTS } from "../tables/history";
import { findOwnTable } from "../tables/records";
import type { Edit } from "../changes/changeSet";
import { createSheet } from "./createSheet";
import { growTable } from "./growTable";
import { dayContent, layoutTable, type Column, type LayoutInput } from "./sheetLayout";
import { tableColumns } from "./tableColumns";

/** The builds before this one, and this one as it is sealed; `isNew` where it says something that the last did not. */
export interface Sealing {
  readonly earlier: readonly SealedPaper[];
  readonly paper: SealedPaper;
  readonly isNew: boolean;
}

/** The services whose plans stand in the workbook, rated by the rules of this plan. */
export const servicesIn = ({ snapshot, ratedWith, asOf, policy, words }: LayoutInput): readonly RatedService[] =>
  ratedServices(snapshot, ratedWith ?? { asOf, policy, language: words.language });

/** Seals what this build holds (B5). Where nothing differs from the last build, it is that one. */
export function sealBuild(input: LayoutInput): Sealing {
  const { snapshot, plan, rated, report, schools, asOf } = input;
  const history = readHistory(snapshot);
  const rows = recordRows(plan, rated, report, schools, servicesIn(input));
  const last = history.at(-1);
  if (last && saysTheSame(last, asOf, rows)) return { earlier: history.slice(0, -1), paper: last, isNew: false };
  const sealBefore = last?.seal ?? "";
  return {
    earlier: history,
    paper: { asAt: asOf, received: null, sealBefore, ...sealRows(asOf, sealBefore, rows) },
    isNew: true,
  };
}

const snapshotColumns = (input: LayoutInput, languages: readonly LayoutInput[]): readonly Column<SealedPaper>[] =>
  tableColumns(SNAPSHOTS, input, {
    asAt: { content: ({ asAt }) => dayContent(asAt, input.snapshot.dateSystem) },
    builtOn: {},
    builtBy: {},
    languages: {
      content: () => languages.map(({ words }) => input.words.sheets.settings.languages[words.language]).join(", "),
    },
    received: {},
    seal: { content: ({ seal }) => seal },
    sealBefore: { content: ({ sealBefore }) => (sealBefore === "" ? null : sealBefore) },
  });

interface KeptRow {
  readonly seal: string;
  readonly row: SealedRow;
}

const rowColumns = (input: LayoutInput): readonly Column<KeptRow>[] =>
  tableColumns(SNAPSHOT_ROWS, input, {
    seal: { content: ({ seal }) => nameOfBuild(seal) },
    kind: { content: ({ row }) => row.kind },
    recordId: { content: ({ row }) => (row.id === "" ? null : row.id) },
    holds: { content: ({ row }) => holdsText(row) },
  });

/** The rows by which the registers of builds grow. */
export function* snapshotEdits(
  input: LayoutInput,
  { paper, isNew }: Sealing,
  languages: readonly LayoutInput[],
): Work<readonly Edit[]> {
  if (!isNew) return [];
  const papers = findOwnTable(input.snapshot, "snapshots");
  const rows = findOwnTable(input.snapshot, "snapshotRows");
  const kept = paper.rows.map((row): KeptRow => ({ seal: paper.seal, row }));
  const lines = papers
    ? yield* growTable(papers, snapshotColumns(input, languages), [paper])
    : createSheet(
        yield* layoutTable(input, { table: SNAPSHOTS, columns: snapshotColumns(input, languages), rows: [paper] }),
      );
  if (rows) return [...lines, ...(yield* growTable(rows, rowColumns(input), kept))];
  const layout = yield* layoutTable(input, { table: SNAPSHOT_ROWS, columns: rowColumns(input), rows: kept });
  return [...lines, ...createSheet({ ...layout, view: { ...layout.view, visibility: "veryHidden" } })];
}
