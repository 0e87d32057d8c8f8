import type { Rectangle } from "../../ooxml/workbookContents";
import {
  editedEvent,
  movedEvent,
  renamedEvent,
  selectionEvent,
  sheetEvent,
  visibilityEvent,
} from "../objectModel/events";
import { moveRanges } from "../objectModel/ranges";
import { roots } from "../objectModel/roots";
import { worksheetObject } from "../objectModel/worksheets";
import { ApiError } from "../workbook/apiError";
import { processBatch, type PlannedFailure } from "../protocol/processBatch";
import type { EventSource, HostEvent } from "../protocol/registrations";
import type { PaneState, Session } from "../protocol/session";
import type { BatchRequest, BatchResponse } from "../protocol/wire";
import { enterCells } from "../structure/enterCells";
import type { Input, SimulatedSheet } from "../workbook/simulatedSheet";
import { insertCells } from "../structure/shiftCells";
import { WHOLE_SHEET } from "../workbook/blocks";
import { enterTyped } from "../workbook/valueEntry";
import type { SimulatedWorkbook } from "../workbook/simulatedWorkbook";
import { UndoList, type Turn } from "../workbook/undoList";
import { Controls } from "./controls";
import { Conversation, type Page } from "./conversation";
import { declaredApi, hostSettings, type HostSettings, type SimulatorOptions } from "./hostSettings";
import type { HostSide, PageSide } from "./pageSide";
import { noTraffic, type Traffic } from "./traffic";

/** From ExcelApi 1.19 on the writes of add-ins can be undone; before that each empties the list (office-js-docs-pr 5175). */
const UNDOES_ADD_INS = 19;

const usedOf = ({ cells }: SimulatedSheet): Rectangle =>
  cells.usedBlock(false) ?? { row: 0, column: 0, rows: 1, columns: 1 };

/**
 * The simulated Excel: a workbook, and the pages of add-ins that talk to it. It knows no window: a page is something
 * messages can be posted to, so that Node and the browser have the same host.
 */
export class SimulatedHost implements HostSide {
  readonly settings: HostSettings;
  readonly controls = new Controls();
  traffic: Traffic = noTraffic();
  /** Whether the add-in's pane is shown. */
  readonly pane: PaneState = { state: "Visible" };
  private readonly conversations = new Set<PageSide>();
  private readonly watchers = new Set<() => void>();
  /** What the person can undo; null where nobody asks for it. */
  readonly undoList: UndoList | null;
  private pages = 0;

  constructor(
    readonly workbook: SimulatedWorkbook,
    options: SimulatorOptions = {},
  ) {
    this.settings = hostSettings(options);
    this.undoList = options.keepsUndo ? new UndoList(workbook) : null;
    workbook.watchMoves((sheet, move) => {
      for (const { references } of this.conversations) moveRanges(references.all(), sheet, move);
    });
  }

  /** Takes another framed page in: the task pane, or a page of ribbon functions. Each has its own conversation. */
  connect(page: Page): Conversation {
    const conversation = new Conversation(this, page, ++this.pages);
    this.conversations.add(conversation);
    return conversation;
  }

  disconnect(page: PageSide): void {
    this.conversations.delete(page);
  }

  /** Calls back after something was changed or selected; the function returned stops it. */
  watch(react: () => void): () => void {
    this.watchers.add(react);
    return () => void this.watchers.delete(react);
  }

  /** The user enters something into cells. Excel's refusals are thrown as `ApiError`. */
  enter(sheetName: string, block: Rectangle, rows: readonly (readonly Input[])[]): void {
    this.change(sheetName, block, rows, "Local");
  }

  /** A co-author enters something into cells, somewhere else. */
  enterElsewhere(sheetName: string, block: Rectangle, rows: readonly (readonly Input[])[]): void {
    this.change(sheetName, block, rows, "Remote");
  }

  /** The user does something else to a sheet: inserts rows, sorts a table. Excel's refusals are thrown as `ApiError`. */
  act(sheetName: string, work: (workbook: SimulatedWorkbook, sheet: SimulatedSheet) => void): void {
    const sheet = this.sheetNamed(sheetName);
    this.recorded("Local", () => work(this.workbook, sheet));
    this.fanOut([editedEvent(sheet, usedOf(sheet), "Local", null, "Unknown")]);
  }

  /** The user, or a co-author, inserts whole rows above a row. */
  insertRows(sheetName: string, row: number, rows: number, source: EventSource = "Local"): void {
    const sheet = this.sheetNamed(sheetName);
    const block = this.recorded(source, () => insertCells(this.workbook, sheet, { ...WHOLE_SHEET, row, rows }, "rows"));
    this.fanOut([movedEvent(sheet, block, "insert", source)]);
  }

  /** The user, or a co-author, adds a sheet. */
  addSheet(name: string, source: EventSource = "Local"): void {
    this.undoList?.empty();
    this.fanOut([sheetEvent("Added", this.workbook.addSheet(name), { source })]);
  }

  /** The user, or a co-author, deletes a sheet. */
  deleteSheet(name: string, source: EventSource = "Local"): void {
    const sheet = this.sheetNamed(name);
    this.undoList?.empty();
    this.workbook.deleteSheet(sheet);
    this.fanOut([sheetEvent("Deleted", sheet, { source })]);
  }

  /** The user, or a co-author, gives a sheet another name. */
  renameSheet(name: string, to: string, source: EventSource = "Local"): void {
    const sheet = this.sheetNamed(name);
    this.undoList?.empty();
    this.workbook.renameSheet(sheet, to);
    this.fanOut([renamedEvent(sheet, name, source)]);
  }

  /** The user undoes the last thing, or does it again. False when there is none. */
  undo(): boolean {
    return this.turned(this.undoList?.undo() ?? null);
  }

  redo(): boolean {
    return this.turned(this.undoList?.redo() ?? null);
  }

  private turned(turn: Turn | null): boolean {
    if (!turn) return false;
    const { sheet, block } = this.workbook.selection;
    this.fanOut([
      ...turn.removed.map((one) => sheetEvent("Deleted", one, { source: "Local" })),
      ...turn.added.map((one) => sheetEvent("Added", one, { source: "Local" })),
      ...turn.edited.map((one) => editedEvent(one, usedOf(one), "Local", null, "Unknown")),
      selectionEvent(sheet, block),
    ]);
    return true;
  }

  /** What somebody does can be undone; after what a co-author does nothing can, which is less than Excel gives. */
  private recorded<Result>(source: EventSource, work: () => Result): Result {
    if (this.undoList && source === "Local") return this.undoList.record(work);
    this.undoList?.empty();
    return work();
  }

  /** A request that writes empties the list, or is a step in it. */
  private batch(work: () => BatchResponse): BatchResponse {
    if (this.undoList && declaredApi(this.settings) >= UNDOES_ADD_INS) return this.undoList.record(work);
    const { timesWritten } = this.workbook;
    const response = work();
    if (this.workbook.timesWritten > timesWritten) this.undoList?.empty();
    return response;
  }

  /** Selects a block, as the user does, and brings its sheet to the front. */
  select(sheetName: string, block: Rectangle): void {
    this.moveSelection(this.sheetNamed(sheetName), block, (event) => this.fanOut([event]));
  }

  /** The user closes the add-in's pane: its page lives on unseen, and its ribbon buttons go on working. */
  closePane(): void {
    if (this.pane.state !== "Visible") return;
    this.pane.state = "Background";
    this.fanOut([visibilityEvent(this.pane.state)]);
  }

  /** Carries out a batch for a page. What happens in it is told to the pages after it was answered. */
  carryOut(request: BatchRequest, page: PageSide, planned: PlannedFailure | null): [BatchResponse, () => void] {
    const events: HostEvent[] = [];
    const response = this.batch(() => processBatch(request, roots, this.sessionOf(page, events), planned));
    return [response, () => this.fanOut(events)];
  }

  private sessionOf(page: PageSide, events: HostEvent[]): Session {
    const declared = declaredApi(this.settings);
    const announce = (event: HostEvent): void => void events.push(event);
    return {
      workbook: this.workbook,
      references: page.references,
      registrations: page.registrations,
      source: "Local",
      pane: this.pane,
      supports: (since) => since <= declared,
      announce,
      sheetObject: worksheetObject,
      select: (sheet, block) => this.moveSelection(sheet, block, announce),
      noteReady: () => page.noteReady(),
    };
  }

  private change(sheetName: string, block: Rectangle, rows: readonly (readonly Input[])[], source: EventSource): void {
    const sheet = this.sheetNamed(sheetName);
    const valueAt = (): unknown => sheet.cells.get(block.row, block.column)?.value ?? "";
    const valueBefore = valueAt();
    this.recorded(source, () => enterCells(this.workbook, sheet, block, rows, enterTyped));
    this.fanOut([editedEvent(sheet, block, source, { valueBefore, valueAfter: valueAt() }, "Unknown")]);
  }

  private moveSelection(sheet: SimulatedSheet, block: Rectangle, announce: (event: HostEvent) => void): void {
    if (sheet.visibility !== "visible") throw new ApiError("InvalidOperation");
    this.workbook.selection = { sheet, block };
    announce(selectionEvent(sheet, block));
  }

  private sheetNamed(name: string): SimulatedSheet {
    const sheet = this.workbook.sheetNamed(name);
    if (!sheet) throw new ApiError("ItemNotFound");
    return sheet;
  }

  private fanOut(events: readonly HostEvent[]): void {
    for (const conversation of this.conversations) conversation.push(events);
    for (const react of [...this.watchers]) react();
  }
}
