import { FileFailure, type FileFailureCode } from "../ooxml/fileFailure";
import type { Recalculation } from "../simulator/recalculation/calculation";
import type { SimulatedSheet } from "../simulator/workbook/simulatedSheet";
import { SimulatedWorkbook } from "../simulator/workbook/simulatedWorkbook";
import type { Conversation, Leaving } from "../simulator/xdm/conversation";
import type { SimulatorOptions } from "../simulator/xdm/hostSettings";
import { SimulatedHost } from "../simulator/xdm/simulatedHost";

/** The languages Office can be in here. */
export type OfficeLanguage = "en-GB" | "cy-GB";

/** A workbook that is open in the preview, with the pane that is framed beside it. */
export interface OpenPreview {
  /** Counts every opening, of the same file too: each has a pane of its own that starts anew. */
  readonly number: number;
  readonly file: string;
  readonly host: SimulatedHost;
  readonly pane: Conversation;
}

export interface PreviewSurroundings {
  readonly number: number;
  /** The origin of this page and of the pane. */
  readonly origin: string;
  /** The window of the frame that holds the pane. */
  readonly paneWindow: () => Window | null;
  /** The keyboard leaves the pane. */
  readonly onLeavePane: (way: Leaving) => void;
  readonly recalculation: Recalculation;
  /** What add-ins keep in the workbook, where it was open before. */
  readonly settings?: SimulatorOptions["settings"];
}

export type Opened =
  { readonly ok: true; readonly open: OpenPreview } | { readonly ok: false; readonly code: FileFailureCode };

/** Opens a workbook for the preview. A file that cannot be read gives its code; whatever was open is not touched. */
export function openPreview(file: string, bytes: Uint8Array, language: string, around: PreviewSurroundings): Opened {
  try {
    const workbook = SimulatedWorkbook.open(bytes, around.recalculation);
    const host = new SimulatedHost(workbook, {
      origin: around.origin,
      language,
      keepsUndo: true,
      ...(around.settings && { settings: around.settings }),
      documentUrl: `https://localhost/${encodeURIComponent(file)}`,
    });
    const pane = host.connect({
      origin: around.origin,
      onLeave: around.onLeavePane,
      post: (message) => around.paneWindow()?.postMessage(message, around.origin),
    });
    return { ok: true, open: { number: around.number, file, host, pane } };
  } catch (error) {
    if (error instanceof FileFailure) return { ok: false, code: error.code };
    throw error;
  }
}

/** The sheets a person sees as tabs. */
export const visibleSheets = ({ host }: OpenPreview): readonly SimulatedSheet[] =>
  host.workbook.sheets.filter(({ visibility }) => visibility === "visible");

/** While a cell is being edited Excel takes no changes. */
export function noteEditing({ host }: OpenPreview, isEditing: boolean): void {
  host.controls.isEditingCell = isEditing;
}
