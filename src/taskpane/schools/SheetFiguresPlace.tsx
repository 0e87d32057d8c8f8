import { useMemo, useState, type JSX } from "react";
import type { FigureAnswers } from "../../core/returns/mergeFigures";
import { OneBar, OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { useLoaded } from "../frame/useLoaded";
import { useTexts } from "../texts";
import { FigureConflicts } from "./FigureConflicts";
import { Counts, WriteFigures } from "./MergedFigures";
import { WhichSchools } from "./WhichSchools";
import type { SchoolsProps } from "./schoolsProps";

type Tools = Awaited<ReturnType<SchoolsProps["host"]["loadFigures"]>>;

/** The figures that were changed in the council's own sheets after our tables were made (F54), to be taken in or kept. */
export function SheetFiguresPlace(props: SchoolsProps): JSX.Element {
  const { act, host, review, words } = props;
  const { pane } = useTexts();
  const { tools, notLoaded } = useLoaded<Tools>(host.loadFigures);
  const [chosen, setChosen] = useState<FigureAnswers | null>(null);
  const { plan, snapshot } = review;
  const changed = useMemo(() => tools?.changedInSheets(plan, snapshot) ?? null, [tools, plan, snapshot]);
  const answers = chosen ?? changed?.answers ?? null;
  const merged = useMemo(
    () => (tools && changed && answers ? tools.mergeFigures(plan, changed.read, answers) : null),
    [tools, changed, plan, answers],
  );
  const taken = useMemo(() => {
    if (!tools || !merged) return null;
    const open = new Set(merged.asked.map(({ fileKey }) => fileKey).filter((key) => !answers?.schools.has(key)));
    return { ...merged.taken, seen: tools.sheetsSeen(plan, snapshot, ({ schoolKey }) => open.has(schoolKey)) };
  }, [tools, merged, plan, snapshot, answers]);
  const back = (): void => act.show("source");
  const texts = words.figures;
  const gone = taken?.seen.gone.length ?? 0;
  return (
    <Page tab="schools" foot={taken && <WriteFigures {...props} taken={taken} />} onEscape={back}>
      <OneBar back={pane.more.source} onBack={back} position="" onPrevious={null} onNext={null} />
      <OpenedHeading of="figures">{texts.ofSheets.title}</OpenedHeading>
      {notLoaded}
      {tools && !changed && <p role="status">{texts.ofSheets.inStep}</p>}
      {merged && changed && answers && (
        <section className="stack" aria-label={changed.read.file}>
          <p className="words">{texts.ofSheets.about(changed.sheets)}</p>
          {gone > 0 && <p>{texts.ofSheets.gone(gone)}</p>}
          <Counts words={words} merged={merged} />
          <WhichSchools {...props} merged={merged} answers={answers} onAnswer={setChosen} />
          <FigureConflicts {...props} of="sheets" merged={merged} answers={answers} onAnswer={setChosen} />
        </section>
      )}
    </Page>
  );
}
