import { useMemo, useState, type JSX } from "react";
import type { OtherPlansWords } from "../../core/words/en/otherPlans";
import { Button } from "../frame/Button";
import { FilesField } from "../frame/FilesField";
import { OneBar, OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { useLoaded } from "../frame/useLoaded";
import type { otherPlans } from "../otherPlans";
import { isBusy, type PlaceProps } from "../placeProps";
import { useTexts } from "../texts";
import { chosenPlans, withFile, type ChosenFile, type ChosenPlans } from "./chosenPlans";
import { OnePlan } from "./OnePlan";
import { RefusedFiles } from "./RefusedFiles";
import { ServicesList } from "./ServicesList";

interface OtherPlansProps extends PlaceProps {
  readonly words: OtherPlansWords;
}

/** The plans of other services: which files, which service each is of, what would be written, and how they stand. */
export function OtherPlansPlace(props: OtherPlansProps): JSX.Element {
  const { words, review, act, host } = props;
  const { pane } = useTexts();
  const { tools: ready, notLoaded } = useLoaded<typeof otherPlans>(host.loadOtherPlans);
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [reading, setReading] = useState<string | null>(null);
  const [answers, setAnswers] = useState<ReadonlyMap<string, string | null>>(new Map());
  const chosen = useMemo(() => ready && chosenPlans(files, answers, review, ready), [ready, files, answers, review]);
  const back = (): void => act.show("plan");
  /** One after the other: what is wrong with one keeps no other waiting for nothing. */
  const readEach = async (given: readonly File[], tools: typeof otherPlans): Promise<void> => {
    for (const file of given) {
      setReading(file.name);
      const read = await tools.readFile(file, review);
      setFiles((now) => withFile(now, read, files, tools));
    }
  };
  const read = async (given: readonly File[]): Promise<void> => {
    setReading(given[0]?.name ?? null);
    // They may be chosen before what reads them is there; where it cannot be had, that is told above.
    const tools = await host.loadOtherPlans().catch(() => null);
    if (tools) await readEach(given, tools);
    setReading(null);
  };
  return (
    <Page tab="plan" foot={files.length > 0 && chosen && <Foot {...props} chosen={chosen} />} onEscape={back}>
      <OneBar back={pane.bar.back.plan} onBack={back} position="" onPrevious={null} onNext={null} />
      <OpenedHeading of="otherPlans">{words.title}</OpenedHeading>
      <p>{words.about}</p>
      {notLoaded}
      <FilesField
        label={words.choose}
        hint={words.dropHint}
        accept=".xlsx,.xlsm"
        multiple
        onFiles={(given) => void read(given)}
      />
      <p className="small quiet words" role="status">
        {reading === null ? "" : words.reading(reading)}
      </p>
      {chosen?.plans.map((plan) => (
        <OnePlan
          key={plan.key}
          {...{ words, plan }}
          services={chosen.services}
          isLeftOut={answers.has(plan.key) && plan.service === null && answers.get(plan.key) === null}
          onName={(service) => setAnswers(new Map([...answers, [plan.key, service]]))}
        />
      ))}
      {chosen && <RefusedFiles words={words} refused={chosen.refused} />}
      {ready && <ServicesList {...{ words, review }} tools={ready} />}
    </Page>
  );
}

/** Brings in what can be brought in, and says what it leaves out. */
function Foot({ words, state, act, chosen }: OtherPlansProps & { readonly chosen: ChosenPlans }): JSX.Element {
  const { plans, refused, news } = chosen;
  const left = refused.length + plans.filter(({ service }) => service === null).length;
  if (news.length === 0) return <p>{words.nothing}</p>;
  return (
    <div className="buttons">
      <Button look="primary" waits={isBusy(state)} onPress={() => act.bringInPlans(news)}>
        {words.bringIn(news.length, left)}
      </Button>
    </div>
  );
}
