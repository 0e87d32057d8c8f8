import type { ReactElement, RefObject } from "react";
import type { PreviewWords } from "../core/words/en/preview";
import { leavePane } from "./leavePane";
import type { OpenPreview } from "./previewExcel";

interface PaneSideProps {
  readonly open: OpenPreview;
  readonly words: PreviewWords;
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

/**
 * The add-in's pane in its frame, with Excel's title and close button above it. Closed it is only out of sight: its page
 * is the runtime of the ribbon's buttons, too, and the add-in brings it up again by itself.
 */
export function PaneSide({ open, words, frame }: PaneSideProps): ReactElement {
  return (
    <section className="side" aria-label={words.pane} hidden={open.host.pane.state !== "Visible"}>
      <div className="side-title">
        <span>{words.pane}</span>
        <button
          type="button"
          aria-label={words.closePane}
          onClick={() => {
            open.host.closePane();
            // As in Excel: the keyboard goes back to the sheet.
            leavePane("escape");
          }}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <iframe ref={frame} name={open.pane.frameName} src="taskpane.html" title={words.pane} className="pane" />
    </section>
  );
}
