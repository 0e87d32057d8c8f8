import { useCallback, useEffect, useState, type DragEvent, type ReactElement } from "react";
import { english } from "../core/words/english";
import { welsh } from "../core/words/welsh";
import type { Recalculation } from "../simulator/recalculation/calculation";
import { Toolbar } from "./Toolbar";
import { usePreview } from "./usePreview";
import { WorkbookView } from "./WorkbookView";

const LANGUAGES = { "en-GB": english, "cy-GB": welsh } as const;
export type OfficeLanguage = keyof typeof LANGUAGES;
const SAMPLE = "samples/brynmor-plan.xlsx";

interface AppProps {
  readonly recalculation: Recalculation;
  readonly language: OfficeLanguage;
  readonly onLanguage: (language: OfficeLanguage) => void;
}

/** The preview: a simulated Excel on the left, the unmodified pane in a frame on the right. */
export function App({ recalculation, language, onLanguage }: AppProps): ReactElement {
  const words = LANGUAGES[language];
  const preview = usePreview(recalculation, language);
  const { open, openBytes, openFile, problem } = preview;
  const [paneShown, setPaneShown] = useState(true);

  const openSample = useCallback(
    async () =>
      openBytes(SAMPLE.slice(SAMPLE.lastIndexOf("/") + 1), new Uint8Array(await (await fetch(SAMPLE)).arrayBuffer())),
    [openBytes],
  );
  useEffect(() => void openSample(), [openSample]);

  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) openFile(file);
  };
  const sentence = problem ? words.failures.file[problem.code](problem.file) : null;
  return (
    <div className="preview" lang={language.slice(0, 2)} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <header>
        <div className="titles">
          <h1>{words.preview.title}</h1>
          <p className="about">{words.preview.about}</p>
        </div>
        <Toolbar
          words={words.preview}
          open={open}
          language={language}
          onLanguage={onLanguage}
          onFile={openFile}
          onSample={() => void openSample()}
          onCommand={(name) => {
            setPaneShown(true);
            void open?.pane.runCommand(name);
          }}
        />
        <div role="status" className={sentence ? "problem" : "state"}>
          {sentence
            ? `${sentence.what} ${sentence.next}`
            : open
              ? words.preview.opened(open.file)
              : words.preview.opening("")}
        </div>
      </header>
      <main>
        {open ? <WorkbookView open={open} words={words.preview} /> : <div className="workbook" />}
        {paneShown && open ? (
          <iframe
            key={open.pane.id + open.file + language}
            ref={preview.frame}
            name={open.pane.frameName}
            src="taskpane.html"
            title={words.preview.pane}
            className="pane"
          />
        ) : null}
      </main>
    </div>
  );
}
