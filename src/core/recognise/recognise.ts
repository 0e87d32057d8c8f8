import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { finish, part, workForEach, type Work } from "../steps/work";
import { WorkBefore } from "../steps/workBefore";
import { forTheWholeWorkbook } from "./askingOrder";
import { ownersListed } from "./cellDoubts";
import { placeCorrections } from "./corrections";
import { doubtsOf } from "./doubts";
import { earlierVersions, repeatedLists } from "./datedSheets";
import { ownTablesOn } from "./ownTableReading";
import type { Correction, RecognisedTable, Recognition, CorrectionInForce } from "./recognition";
import { recogniseOwnSheet, recogniseSheet, type SheetRecognition } from "./recogniseSheet";
import { unsettled } from "./settledDoubts";
import { matchHeading } from "./vocabulary";

/**
 * Finds the tables of a workbook, what their columns and rows are, how sure that is and why (T1 to T12). Writes nothing; what
 * the officer chose before (`corrections`) replaces what was found.
 */
export const recognise = (snapshot: WorkbookSnapshot, corrections: readonly Correction[] = []): Recognition =>
  finish(recogniseInSteps(snapshot, corrections));

/** `recognise`, a few rows at a time; sheets that have not changed are not looked at again. */
export function* recogniseInSteps(
  snapshot: WorkbookSnapshot,
  corrections: readonly Correction[],
  before: WorkBefore = new WorkBefore(),
): Work<Recognition> {
  const theirs = snapshot.sheets.filter((sheet) => ownTablesOn(snapshot, sheet) === null);
  const language = languageOf(theirs.length > 0 ? theirs : snapshot.sheets, before);
  const first = workForEach(snapshot.sheets, (sheet) => {
    const own = ownTablesOn(snapshot, sheet);
    const looking = () => (own ? recogniseOwnSheet(sheet, own) : recogniseSheet(sheet, [], language === "cy"));
    // What tells a table of ours from others may have changed on another sheet.
    const tables = before.same(`tables of ours on ${sheet.name}`, own?.map(({ key, fields }) => [key, fields]) ?? null);
    return before.work(`tables on ${sheet.name}`, [sheet, tables, language], looking);
  });
  const found = yield* part(first, 0, 0.5);
  const tables = found.flatMap(({ proposals }) => proposals.map((p) => p.table));
  const chosen = before.same("corrections in their places", placeCorrections(tables, corrections));
  const forWhole = before.same("corrections for the whole workbook", forTheWholeWorkbook(chosen.corrections, tables));
  const again = workForEach(found, (each) =>
    ownTablesOn(snapshot, each.sheet)
      ? unchanged(each)
      : before.work(`corrected tables on ${each.sheet.name}`, [each, forWhole], () =>
          recogniseAgain(each, forWhole, language === "cy"),
        ),
  );
  const sheets = withoutEarlier(yield* part(again, 0.5, 0.8));
  const listed = before.same("owners that are listed", ownersListed(snapshot.sheets, tables));
  const asked = sheets.flatMap(({ sheet, proposals }) => proposals.map((proposal) => ({ sheet, proposal })));
  const asking = workForEach(asked, ({ sheet, proposal }, index) =>
    before.work(`doubts of table ${String(index)}`, [sheet, proposal, listed], () => doubtsOf(sheet, proposal, listed)),
  );
  const doubts = yield* part(asking, 0.8, 1);
  const recognised = before.sameEach(
    "tables that are recognised",
    sheets.flatMap(({ proposals }) => proposals.map((p) => p.table)),
  );
  return {
    tables: recognised,
    notPlans: sheets.flatMap(({ sheet, why }) => (why === null ? [] : [{ sheet: sheet.name, why }])),
    doubts: unsettled(doubts.flat(), forWhole),
    language,
    ...(corrections.length === 0 ? {} : chosen),
  };
}

function* unchanged<T>(value: T): Work<T> {
  yield 1;
  return value;
}

/** Of the same plan on several dated sheets only the latest is proposed, unless the officer has chosen otherwise (T16). */
function withoutEarlier(sheets: readonly SheetRecognition[]): readonly SheetRecognition[] {
  const tables = sheets.flatMap(({ proposals }) => proposals.map((p) => p.table));
  const chosen = (table: RecognisedTable): boolean => table.evidence.some((e) => e.code === "correction");
  const all = sheets.map(({ sheet }) => sheet);
  const earlier = new Set([...earlierVersions(all, tables), ...repeatedLists(all, tables)]);
  if (earlier.size === 0) return sheets;
  return sheets.map((one) => {
    const proposals = one.proposals.map((p) =>
      earlier.has(p.table.key) && !chosen(p.table) ? { ...p, table: { ...p.table, ticked: false } } : p,
    );
    const gives = proposals.some(
      ({ table }) => table.kind === "actions" && table.ticked && table.rows.some((row) => row.kind === "record"),
    );
    return { ...one, proposals, why: one.why === null && !gives ? "hidden-older-version" : one.why };
  });
}

/** Looks at a sheet once more where a correction is about it (T11). */
function* recogniseAgain(
  found: SheetRecognition,
  corrections: readonly CorrectionInForce[],
  welsh: boolean,
): Work<SheetRecognition> {
  const { sheet } = found;
  const here = corrections.filter((c) => "tableKey" in c && c.tableKey.startsWith(`${sheet.name}!`));
  return here.length === 0 ? found : yield* recogniseSheet(sheet, here, welsh);
}

const CELLS_LOOKED_AT = 3000;

/** The language of most known headings; words that are headings in both ("status" is not, "cost" is) say nothing. */
function languageOf(sheets: readonly SheetSnapshot[], before: WorkBefore): "en" | "cy" {
  const leaning = sheets.map((sheet) => before.once(`headings on ${sheet.name}`, [sheet], () => welshAhead(sheet)));
  return leaning.reduce((sum, one) => sum + one, 0) > 0 ? "cy" : "en";
}

/** How many more headings of a sheet are Welsh than English. */
function welshAhead({ cells }: SheetSnapshot): number {
  let more = 0;
  let looked = 0;
  for (const line of cells) {
    if (looked > CELLS_LOOKED_AT) break;
    for (const cell of line) {
      if (cell === undefined || typeof cell.value !== "string" || cell.value.length > 40) continue;
      looked++;
      const languages = new Set(
        matchHeading(cell.value)
          .filter((m) => m.strength >= 0.8)
          .map((m) => m.language),
      );
      if (languages.size === 1) more += languages.has("cy") ? 1 : -1;
    }
  }
  return more;
}
