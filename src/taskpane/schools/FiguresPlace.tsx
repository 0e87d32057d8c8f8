import { useEffect, useMemo, useState, type JSX } from "react";
import type { FigureAnswers } from "../../core/returns/mergeFigures";
import type { FiguresFile } from "../../core/returns/readFigures";
import { yearNamed } from "../../core/read/schoolYears";
import { Field, TextInput } from "../frame/Field";
import { FilesField } from "../frame/FilesField";
import { OneBar, OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { useLoaded } from "../frame/useLoaded";
import { useTexts } from "../texts";
import { FigureConflicts } from "./FigureConflicts";
import { Counts, NotSound, WriteFigures } from "./MergedFigures";
import { WhichSchools } from "./WhichSchools";
import type { SchoolsProps } from "./schoolsProps";

const NO_ANSWERS: FigureAnswers = { schools: new Map(), figures: new Map() };

type Tools = Awaited<ReturnType<SchoolsProps["host"]["loadFigures"]>>;

type Refused = "unreadable" | "noText";

/** What is in the file, or why nothing can be read from it. */
async function readChosen(chosen: File, { figuresFile }: Tools): Promise<FiguresFile | Refused> {
  const bytes = await chosen.arrayBuffer().catch(() => null);
  return bytes === null ? "unreadable" : (figuresFile(chosen.name, new Uint8Array(bytes)) ?? "noText");
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
  const { tools, notLoaded } = useLoaded<Tools>(host.loadFigures);
  const [chosen, setChosen] = useState<File | null>(null);
  const [found, setFound] = useState<FiguresFile | Refused | null>(null);
  const [year, setYear] = useState("");
  const [answers, setAnswers] = useState<FigureAnswers>(NO_ANSWERS);
  const { plan, asOf } = review;
  // A file that was chosen before what reads it was there is read once that is.
  useEffect(() => {
    if (!tools || !chosen) return undefined;
    let isAnother = false;
    void readChosen(chosen, tools).then((read) => {
      if (isAnother) return;
      setAnswers(NO_ANSWERS);
      setYear("");
      setFound(read);
    });
    return () => {
      isAnother = true;
    };
  }, [tools, chosen]);
  const file = typeof found === "string" ? null : found;
  const refused = typeof found === "string" && chosen ? texts[found](chosen.name) : null;
  const read = useMemo(() => tools && file && tools.readFigures(file, asOf, yearIn(year)), [tools, file, asOf, year]);
  const merged = useMemo(() => tools && read && tools.mergeFigures(plan, read, answers), [tools, plan, read, answers]);
  const back = (): void => act.show("schools");
  const lacksYear = file !== null && (year !== "" || (read?.balances.some((one) => one.year === null) ?? false));
  return (
    <Page tab="schools" foot={merged && <WriteFigures {...props} taken={merged.taken} />} onEscape={back}>
      <OneBar back={pane.bar.back.schools} onBack={back} position="" onPrevious={null} onNext={null} />
      <OpenedHeading of="figures">{texts.title}</OpenedHeading>
      <p>{texts.about}</p>
      <FilesField
        label={texts.choose}
        hint={texts.drop}
        accept=".csv,.txt,.tsv,text/csv"
        onFiles={([given]) => setChosen(given ?? null)}
      />
      {notLoaded}
      {refused && (
        <p role="alert" className="words">
          <span className="strong">{refused.what}</span> {refused.next}
        </p>
      )}
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
