import type { Rectangle } from "../../ooxml/workbookContents";
import type { SimulatedSheet } from "../workbook/simulatedSheet";
import type { SimulatedWorkbook } from "../workbook/simulatedWorkbook";
import type { HostObject } from "./hostObject";
import type { References } from "./references";
import type { EventSource, HostEvent, Registrations } from "./registrations";

/** What the members of the object model see of the request they serve. */
export interface Session {
  readonly workbook: SimulatedWorkbook;
  readonly references: References;
  /** The events of the page that sent the request. */
  readonly registrations: Registrations;
  /** The program itself is "Local"; a co-author is "Remote". */
  readonly source: EventSource;
  /** Whether ExcelApi 1.`since` was declared. */
  supports(since: number): boolean;
  /** Tells the pages that listen, once the request has been answered. */
  announce(event: HostEvent): void;
  /** A sheet as an object of the model; here, because ranges and tables lead back to the sheets that hold them. */
  sheetObject(sheet: SimulatedSheet): HostObject;
  /** Selects a block and brings its sheet to the front. */
  select(sheet: SimulatedSheet, block: Rectangle): void;
  /** The page has loaded and takes commands. */
  noteReady(): void;
  readonly pane: PaneState;
}

/** "Visible", "Background" or "Inactive": what `Office.addin` shows and hides. */
export interface PaneState {
  state: string;
}
