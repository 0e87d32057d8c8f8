import type { SheetsSeen } from "../proposals/proposeSchoolFigures";
import type { ActionPlan } from "../plan/actionPlan";
import type { SchoolBalance } from "../plan/schoolRecords";
import { figuresOfSheets, rememberedFigure } from "../plan/takenFigures";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { sourceMemory, type SourceMemory } from "../tables/sourceMemory";
import { checksum } from "../text/checksum";
import { figuresChanged } from "../validate/figuresInStep";
import { mergeFigures, NO_ANSWERS, type FigureAnswers, type FigureConflict } from "./mergeFigures";
import type { ReadFigures } from "./readFigures";

/** What the council's own sheets say of schools otherwise than when it was taken over, to be taken in as a file is. */
export interface SheetFiguresChanged {
  readonly read: ReadFigures;
  readonly sheets: readonly string[];
  /** Before anybody chose: the sheet's figure where our table still says what was taken over. */
  readonly answers: FigureAnswers;
}

/** The figures that changed in the workbook's own sheets (F54); null where none did. */
export function changedInSheets(plan: ActionPlan, snapshot: WorkbookSnapshot): SheetFiguresChanged | null {
  const memory = sourceMemory(snapshot);
  const changed = figuresChanged(plan, memory);
  if (changed.length === 0) return null;
  const balances = changed.flatMap(({ figures }) => figures.flatMap((one) => one.balances));
  const keys = new Set(balances.map(({ schoolKey }) => schoolKey));
  const sheets = changed.map(({ sheet }) => sheet);
  const read: ReadFigures = {
    file: sheets.join(", "),
    hasSchools: true,
    schools: (plan.sourceSchools?.schools ?? []).filter(({ key }) => keys.has(key)),
    ...{ balances, totals: [], doubts: [] },
  };
  const plain = mergeFigures(plan, read).conflicts.filter((one) => isPlain(one, balances, memory));
  return { read, sheets, answers: { ...NO_ANSWERS, figures: new Map(plain.map(({ id }) => [id, 0])) } };
}

/** Only the sheet has changed: our table says what was taken over from it. */
function isPlain(
  { figure, now, offered }: FigureConflict,
  balances: readonly SchoolBalance[],
  { figures }: SourceMemory,
): boolean {
  const [only, ...others] = offered;
  if (!only || others.length > 0 || now === null) return false;
  const { sheet, row, column } = only.place;
  const at = balances.filter(({ place }) => place.sheet === sheet && place.row === row && place.column === column);
  return figuresOfSheets(at).some(({ key }) => rememberedFigure(figures.get(key) ?? "", figure) === now);
}

/** What was looked at: all of it but balances that are still open. */
export function sheetsSeen(
  plan: ActionPlan,
  snapshot: WorkbookSnapshot,
  isOpen: (balance: SchoolBalance) => boolean,
): SheetsSeen {
  const changed = figuresChanged(plan, sourceMemory(snapshot));
  const figures = changed.flatMap((one) => one.figures);
  return {
    figures: figures.filter(({ balances }) => !balances.some(isOpen)).map(({ key, text }) => [key, checksum(text)]),
    gone: changed.flatMap(({ gone }) => gone),
  };
}
