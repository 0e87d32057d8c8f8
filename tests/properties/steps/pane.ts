import { Session } from "../../../src/app/session";
import { parseIsoDate, toSerial, type CalendarDate } from "../../../src/core/calendar/calendarDate";
import type { Finding } from "../../../src/core/findings/finding";
import type { FindingSeen } from "../../../src/core/proposals/proposeSetAside";
import { fixOf } from "../../../src/core/fixes/fixes";
import type { FixAccepted } from "../../../src/core/fixes/proposeFixes";
import type { Review } from "../../../src/core/review";
import { cellAt } from "../../../src/core/snapshot/workbookSnapshot";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { openExcelInNode, type ExcelInNode } from "../../../src/simulator/node/loadOffice";
import type { SimulatedSheet } from "../../../src/simulator/workbook/simulatedSheet";
import { LINE } from "../../app/simulatedWorkbook";
import { fakeMemory, NO_TIME } from "../../taskpane/fakeReview";
import { noteTables, type KnownTables } from "../ownTables/typedTexts";

const DAY = parseIsoDate("2020-02-28") as CalendarDate;
const DAYS = ["2019-12-20", "2020-01-31", "2020-02-28"] as const;

/** What is pressed in the pane; numbers are counted round what there is to choose from. */
export interface Press {
  readonly what:
    "structure" | "summary" | "fixAll" | "setAside" | "openAgain" | "takeBack" | "language" | "day" | "finish";
  readonly number: number;
}

/** What a person typed is theirs: nobody asks the pane to write over it. */
const isTyped = (value: string | number | boolean | undefined): boolean => String(value ?? "").includes("typed ");

const seen = ({ code, place, actionKey }: Finding): FindingSeen => ({ code, place, actionKey });

/** A pane on a workbook in the simulated Excel, and what is known of our sheets in it. */
export class PaneOnWorkbook {
  readonly tables: KnownTables = new Map();
  /** The sheets that our steps made. */
  readonly ours = new Set<SimulatedSheet>();

  private constructor(
    readonly excel: ExcelInNode,
    readonly session: Session,
  ) {}

  static async open(bytes: Uint8Array): Promise<PaneOnWorkbook> {
    const excel = await openExcelInNode(bytes, { today: toSerial(DAY, 1900) });
    Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
    const port = excelWorkbook();
    const listening = () => Promise.resolve({ ok: true, value: () => Promise.resolve() } as const);
    const session = new Session({
      port: { ...port, onSelection: listening, onChange: listening },
      ...{ work: LINE, memory: fakeMemory({ asOf: DAY }), excelLanguage: "en", pace: NO_TIME },
      loadLanguage: () => Promise.resolve({ ok: true, value: null }),
      day: () => DAY,
      now: () => "2020-02-28 14:32",
    });
    await session.start();
    return new PaneOnWorkbook(excel, session);
  }

  close(): void {
    this.excel.close();
  }

  get review(): Review {
    const { review } = this.session.state();
    if (!review) throw new Error("The workbook was not looked at.");
    return review;
  }

  /** Presses it; what the pane says of it afterwards. */
  async press({ what, number }: Press): Promise<string> {
    const { workbook } = this.excel;
    const standing = new Set(workbook.sheets);
    const others = new Set(workbook.sheets.map(({ name }) => name));
    await this.pressed(what, number);
    // Whoever adds sheets between two requests calls them otherwise.
    for (const sheet of workbook.sheets)
      if (!standing.has(sheet) && !others.has(sheet.name) && !isTyped(sheet.name)) this.ours.add(sheet);
    noteTables(workbook, this.tables);
    const { fault, failure, result } = this.session.state();
    if (fault !== null) throw new Error(`fault: ${fault}`);
    return failure
      ? `refused, ${failure.failure.code} ${failure.failure.where} ${failure.failure.detail}`
      : (result?.kind ?? "nothing");
  }

  private async pressed(what: Press["what"], number: number): Promise<void> {
    const { session } = this;
    await session.look();
    switch (what) {
      case "structure":
        return session.createTables();
      case "summary":
        return session.buildSummary();
      case "fixAll":
        return session.cells.acceptFixes(this.fixes());
      case "setAside":
        return this.setAside(
          this.review.findings.filter((one) => !this.review.setAside.has(one)).slice(0, 1 + (number % 4)),
          true,
        );
      case "openAgain":
        return this.setAside(
          [...this.review.setAside]
            .filter(([, { reason, by }]) => !isTyped(reason) && !isTyped(by))
            .map(([one]) => one),
          false,
        );
      case "takeBack": {
        const done = session.state().journal.filter(({ state }) => state !== "takenBack");
        return done.length === 0 ? undefined : session.takeBack(done[number % done.length]?.id ?? null);
      }
      case "language":
        await session.chooseSheetsLanguage(number % 2 === 0 ? "cy" : "en");
        return session.createTables();
      case "day":
        return session.chooseDay(DAYS[number % DAYS.length] as CalendarDate);
      case "finish":
        return session.finish();
    }
  }

  private setAside(findings: readonly Finding[], isAside: boolean): Promise<void> {
    const said = isAside ? { reason: "Agreed with the Board", by: "Ann Lee" } : { reason: "", by: "" };
    return this.session.cells.setAside({ findings: findings.map(seen), isAside, until: null, ...said });
  }

  private fixes(): readonly FixAccepted[] {
    const { findings, snapshot } = this.review;
    return findings.flatMap((finding) => {
      const fix = fixOf(finding, snapshot);
      const value = fix?.choices[0];
      const sheet = snapshot.sheets.find(({ name }) => name === fix?.place.sheet);
      const cell = fix && sheet && cellAt(sheet, fix.place.row, fix.place.column);
      return fix && value !== undefined && !isTyped(cell?.value) ? [{ code: fix.code, place: fix.place, value }] : [];
    });
  }
}
