import { useMemo, useState, type JSX } from "react";
import type { FigureAnswers } from "../../core/returns/mergeFigures";
import type { FiguresFile } from "../../core/returns/readFigures";
import { yearNamed } from "../../core/read/schoolYears";
import { Field, TextInput } from "../frame/Field";
import { FilesField } from "../frame/FilesField";
import { OneBar, OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { useTexts } from "../texts";
import { FigureConflicts } from "./FigureConflicts";
import { Counts, NotSound, WriteFigures } from "./MergedFigures";
import { WhichSchools } from "./WhichSchools";
import type { SchoolsProps } from "./schoolsProps";

const NO_ANSWERS: FigureAnswers = { schools: new Map(), figures: new Map() };

/** A file with what reads it, which is loaded with the first. */
interface Chosen {
  readonly file: FiguresFile;
  readonly tools: Awaited<ReturnType<SchoolsProps["host"]["loadFigures"]>>;
}

const yearIn = (text: string): number | null => {
  const named = yearNamed(text);
  return named === null || named.isDoubtful ? null : named.year;
};

/** A file of figures: what it says, which schools it means, where the plan says otherwise, and what would be written. */
export function FiguresPlace(props: SchoolsProps): JSX.Element {
  const { review, act, words, host } = props;
  const { pane } = useTexts();
  const texts = words.figures;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [year, setYear] = useState("");
  const [answers, setAnswers] = useState<FigureAnswers>(NO_ANSWERS);
  const { plan, asOf } = review;
  const read = useMemo(() => chosen && chosen.tools.readFigures(chosen.file, asOf, yearIn(year)), [chosen, asOf, year]);
  const merged = useMemo(
    () => read && chosen && chosen.tools.mergeFigures(plan, read, answers),
    [chosen, plan, read, answers],
  );
  const back = (): void => act.show("schools");
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const [tools, bytes] = await Promise.all([host.loadFigures(), file.arrayBuffer()]);
    setAnswers(NO_ANSWERS);
    setYear("");
    setChosen({ tools, file: tools.figuresFile(file.name, new Uint8Array(bytes)) });
  };
  const lacksYear = chosen !== null && (year !== "" || (read?.balances.some((one) => one.year === null) ?? false));
  return (
    <Page tab="schools" foot={merged && <WriteFigures {...props} taken={merged.taken} />} onEscape={back}>
      <OneBar back={pane.bar.back.schools} onBack={back} position="" onPrevious={null} onNext={null} />
      <OpenedHeading of="figures">{texts.title}</OpenedHeading>
      <p>{texts.about}</p>
      <FilesField
        label={texts.choose}
        hint={texts.drop}
        accept=".csv,.txt,.tsv,text/csv"
        onFiles={([file]) => void take(file)}
      />
      {read && merged && (
        <section className="stack" aria-label={read.file}>
          <p role="status" className="strong words">
            {read.hasSchools
              ? texts.read(read.file, read.balances.length, read.schools.length)
              : texts.noSchools(read.file)}
          </p>
          {lacksYear && (
            <Field
              label={texts.year}
              hint={year !== "" && yearIn(year) === null ? texts.yearUnreadable : texts.yearHint}
            >
              {(id) => <TextInput id={id} value={year} onType={setYear} />}
            </Field>
          )}
          <Counts words={words} merged={merged} />
          <WhichSchools {...props} merged={merged} answers={answers} onAnswer={setAnswers} />
          <FigureConflicts {...props} of="file" merged={merged} answers={answers} onAnswer={setAnswers} />
          <NotSound {...props} merged={merged} />
        </section>
      )}
    </Page>
  );
}
