import { applyChanges } from "../../../src/app/applyChanges";
import { lookAt } from "../../../src/app/planCommands";
import type { Failure, WorkbookPort } from "../../../src/app/workbookPort";
import { parseIsoDate, toSerial, type CalendarDate } from "../../../src/core/calendar/calendarDate";
import type { ChangeSet } from "../../../src/core/changes/changeSet";
import { proposal } from "../../../src/core/prepareChanges";
import type { Review } from "../../../src/core/review";
import { finish } from "../../../src/core/steps/work";
import { english } from "../../../src/core/words/english";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { openExcelInNode, type ExcelInNode } from "../../../src/simulator/node/loadOffice";
import type { SimulatedSheet } from "../../../src/simulator/workbook/simulatedSheet";
import type { SimulatedWorkbook } from "../../../src/simulator/workbook/simulatedWorkbook";
import { noteTables, type KnownTables } from "./typedTexts";

export type Step = "structure" | "summary";

const DAY = parseIsoDate("2020-02-28") as CalendarDate;

/** What came of pressing a button: written, or a refusal that says why. */
export type Pressed =
  { readonly changes: ChangeSet } | { readonly refused: Failure["code"] | "nothing-recognised"; readonly at: string };

/** A workbook in the simulated Excel, with what is known of our sheets in it. */
export class World {
  readonly tables: KnownTables = new Map();
  /** The sheets that our steps made. */
  readonly ours = new Set<SimulatedSheet>();

  private constructor(
    private readonly excel: ExcelInNode,
    private readonly port: WorkbookPort,
  ) {}

  static async open(bytes: Uint8Array): Promise<World> {
    const excel = await openExcelInNode(bytes, { today: toSerial(DAY, 1900) });
    Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
    return new World(excel, excelWorkbook());
  }

  close(): void {
    this.excel.close();
  }

  get workbook(): SimulatedWorkbook {
    return this.excel.workbook;
  }

  async look(): Promise<Review> {
    const looked = await lookAt(this.port, { asOf: DAY, fallbackDay: DAY, corrections: [] });
    if (!looked.ok) throw new Error(`The workbook could not be read: ${looked.failure.code} ${looked.failure.detail}`);
    return looked.value;
  }

  propose = (review: Review, step: Step): ChangeSet => finish(proposal(step, review, english));

  /** Presses a button; `between` happens just before one of its requests after the first. */
  async press(step: Step, between: { readonly request: number; readonly act: () => void } | null): Promise<Pressed> {
    const review = await this.look();
    if (review.plan.actions.length === 0) return { refused: "nothing-recognised", at: "" };
    const changes = this.propose(review, step);
    const standing = new Set(this.workbook.sheets);
    let isOver = false;
    if (between)
      this.excel.host.controls.beforeRequest(between.request, () => {
        if (!isOver) between.act();
      });
    const applied = await applyChanges(this.port, changes);
    isOver = true;
    if (!applied.ok) return { refused: applied.failure.code, at: `${applied.failure.where} ${applied.failure.detail}` };
    const made = new Set(changes.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet as string] : [])));
    for (const sheet of this.workbook.sheets) if (!standing.has(sheet) && made.has(sheet.name)) this.ours.add(sheet);
    noteTables(this.workbook, this.tables);
    return { changes };
  }
}
