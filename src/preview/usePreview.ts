import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { FileFailureCode } from "../ooxml/fileFailure";
import type { Recalculation } from "../simulator/recalculation/calculation";
import { leavePane } from "./leavePane";
import { openPreview, type OfficeLanguage, type OpenPreview } from "./previewExcel";

export interface PreviewProblem {
  readonly file: string;
  readonly code: FileFailureCode;
}

export interface Preview {
  readonly open: OpenPreview | null;
  readonly problem: PreviewProblem | null;
  readonly openBytes: (file: string, bytes: Uint8Array) => void;
  readonly openFile: (file: File) => void;
  readonly language: OfficeLanguage;
  /** Office in another language: the workbook stays as it stands, and the pane starts anew beside it. */
  readonly changeLanguage: (language: OfficeLanguage) => void;
  readonly frame: React.RefObject<HTMLIFrameElement | null>;
}

/** The largest file that is read into the page at all. */
const LARGEST = 100 * 1024 * 1024;

/** Keeps the open workbook, feeds it the messages of the pane, and draws anew whenever something changed in it. */
export function usePreview(recalculation: Recalculation, first: OfficeLanguage): Preview {
  const frame = useRef<HTMLIFrameElement>(null);
  const [open, setOpen] = useState<OpenPreview | null>(null);
  const [problem, setProblem] = useState<PreviewProblem | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);

  const [language, setLanguage] = useState(first);
  const latest = useRef(first);
  const openings = useRef(0);

  const openIn = useCallback(
    (file: string, bytes: Uint8Array, office: OfficeLanguage, before?: OpenPreview) => {
      const opened = openPreview(file, bytes, office, {
        ...(before && { settings: [...before.host.settings.stored] }),
        number: ++openings.current,
        onLeavePane: leavePane,
        origin: location.origin,
        paneWindow: () => frame.current?.contentWindow ?? null,
        recalculation,
      });
      if (opened.ok) {
        setOpen((before) => {
          before?.pane.close();
          return opened.open;
        });
        setProblem(null);
      } else setProblem({ file, code: opened.code });
    },
    [recalculation],
  );
  const openBytes = useCallback((file: string, bytes: Uint8Array) => openIn(file, bytes, latest.current), [openIn]);
  const changeLanguage = (next: OfficeLanguage): void => {
    latest.current = next;
    setLanguage(next);
    if (open) openIn(open.file, open.host.workbook.save(), next, open);
  };

  const openFile = useCallback(
    (file: File) => {
      if (file.size > LARGEST) {
        setProblem({ file: file.name, code: "too-large" });
        return;
      }
      file.arrayBuffer().then(
        (buffer) => openBytes(file.name, new Uint8Array(buffer)),
        // A folder, or a file that may not be read.
        () => setProblem({ file: file.name, code: "not-a-workbook" }),
      );
    },
    [openBytes],
  );

  useEffect(() => {
    if (!open) return;
    const receive = ({ data, origin, source }: MessageEvent): void => {
      if (source === frame.current?.contentWindow) open.pane.receive(data, origin);
    };
    window.addEventListener("message", receive);
    const stop = open.host.watch(redraw);
    return () => {
      window.removeEventListener("message", receive);
      stop();
    };
  }, [open]);

  return { open, problem, openBytes, openFile, language, changeLanguage, frame };
}
