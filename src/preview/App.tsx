import { useCallback, useEffect, type ReactElement } from "react";
import { english } from "../core/words/english";
import { FILE_WORDS } from "../core/words/fileLanguages";
import { PREVIEW_WORDS } from "../core/words/previewLanguages";
import { welsh } from "../core/words/welsh";
import type { Words } from "../core/words/words";
import type { Recalculation } from "../simulator/recalculation/calculation";
import { PaneSide } from "./PaneSide";
import type { OfficeLanguage } from "./previewExcel";
import { Toolbar } from "./Toolbar";
import { usePreview } from "./usePreview";
import { useRibbon } from "./useRibbon";
import { WorkbookView } from "./WorkbookView";

const LANGUAGES: Readonly<Record<OfficeLanguage, Words>> = { "en-GB": english, "cy-GB": welsh };
const SAMPLE = "samples/brynmor-plan.xlsx";

interface AppProps {
  readonly recalculation: Recalculation;
  /** The language Office starts in. */
  readonly firstLanguage: OfficeLanguage;
}

/** The preview: a simulated Excel on the left, the unmodified pane in a frame on the right. */
export function App({ recalculation, firstLanguage }: AppProps): ReactElement {
  const { open, openBytes, openFile, problem, language, changeLanguage, frame } = usePreview(
    recalculation,
    firstLanguage,
  );
  const words = LANGUAGES[language];
  const texts = PREVIEW_WORDS[words.language];
  const ribbon = useRibbon(open);

  const openSample = useCallback(
    async () =>
      openBytes(SAMPLE.slice(SAMPLE.lastIndexOf("/") + 1), new Uint8Array(await (await fetch(SAMPLE)).arrayBuffer())),
    [openBytes],
  );
  useEffect(() => void openSample(), [openSample]);

  useEffect(() => listenForDrops(openFile), [openFile]);
  useEffect(() => {
    document.title = texts.title;
    document.documentElement.lang = words.language;
  }, [texts.title, words.language]);
  const sentence = problem ? FILE_WORDS[words.language].file[problem.code](problem.file) : null;
  return (
    <div className="preview" lang={language.slice(0, 2)}>
      <header>
        <div className="titles">
          <h1>{texts.title}</h1>
          <p className="about">{texts.about}</p>
        </div>
        <Toolbar
          words={texts}
          open={open}
          language={language}
          onLanguage={changeLanguage}
          onFile={openFile}
          onSample={() => void openSample()}
          ribbon={ribbon}
        />
        <div role="status" className={sentence ? "problem" : "state"}>
          {sentence ? `${sentence.what} ${sentence.next}` : open ? texts.opened(open.file) : texts.opening("")}
        </div>
      </header>
      <main>
        {open ? <WorkbookView open={open} words={words} /> : <div className="workbook" />}
        {open ? <PaneSide key={open.number} open={open} words={texts} frame={frame} /> : null}
      </main>
    </div>
  );
}

/** A file dropped anywhere on the page is opened; without this the browser would leave the page for it. */
function listenForDrops(openFile: (file: File) => void): () => void {
  const over = (event: DragEvent): void => event.preventDefault();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) openFile(file);
  };
  window.addEventListener("dragover", over);
  window.addEventListener("drop", drop);
  return () => {
    window.removeEventListener("dragover", over);
    window.removeEventListener("drop", drop);
  };
}
