import type { Rectangle } from "../../ooxml/workbookContents";
import type { SimulatedSheet } from "../workbook/simulatedSheet";
import type { SimulatedWorkbook } from "../workbook/simulatedWorkbook";
import type { References } from "./references";
import type { EventSource, HostEvent, Registrations } from "./registrations";

/** What the members of the object model see of the request they serve. */
export interface Session {
  readonly workbook: SimulatedWorkbook;
  readonly references: References<HostObject>;
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

/** A value that Office.js names, bound to what it stands for in the workbook. */
export interface HostObject {
  readonly className: string;
  /** The workbook's side of it, for methods that take it as an argument. */
  readonly target: unknown;
  /** What pins it for later requests: `Id`, `_Id`, or nothing. References are added by the processor. */
  identity(): Readonly<Record<string, unknown>>;
  /** True for objects the client asks the host to keep between requests. */
  readonly isKept: boolean;
  /** What it stood for was deleted. */
  isGone(): boolean;
  member(name: string): BoundMember | undefined;
  /** All members, in the order declared. */
  members(): readonly BoundMember[];
  /** Only for collections. */
  items?(session: Session): readonly HostObject[];
  item?(key: unknown, session: Session): HostObject;
}

export type BoundMember = BoundScalar | BoundNavigation | BoundMethod;

interface Named {
  /** The public camelCase name. */
  readonly name: string;
  /** Needed requirement set: 9 stands for ExcelApi 1.9. */
  readonly since: number;
}

interface BoundScalar extends Named {
  readonly kind: "scalar";
  get(session: Session): unknown;
  set(value: unknown, session: Session): void;
}

interface BoundNavigation extends Named {
  readonly kind: "navigation";
  get(session: Session): HostObject | null;
}

interface BoundMethod extends Named {
  readonly kind: "method";
  call(args: readonly unknown[], session: Session): unknown;
}
