import { useMemo, useState, type JSX } from "react";
import {
  mergeReturns,
  returnsRead,
  type ConflictChoice,
  type MergedReturns,
  type ReturnConflict,
} from "../../core/returns/mergeReturns";
import type { ReadReturn } from "../../core/returns/readReturn";
import {
  newReturns,
  notAnswered,
  notedReturns,
  ownersTurns,
  roundSoFar,
  type ReadBefore,
} from "../../core/returns/returnRound";
import { makeReturns } from "../../core/returns/returnSheet";
import type { Review } from "../../core/review";
import type { PaneReturnsWords } from "../../core/words/en/paneReturns";
import { Button } from "../frame/Button";
import { FilesField } from "../frame/FilesField";
import { OneBar, OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { isBusy, type PlaceProps } from "../placeProps";
import { useTexts } from "../texts";
import { Outgoing } from "./Outgoing";
import { Conflict } from "./ReturnConflict";
import { readFile } from "./returnFile";
import { TakenList } from "./TakenList";

interface ReturnsProps extends PlaceProps {
  readonly words: PaneReturnsWords;
}

const NO_CHOICES: readonly ConflictChoice[] = [];

/** What goes to owners, what came back of it, and what becomes of that. */
export function ReturnsPlace(props: ReturnsProps): JSX.Element {
  const { words, review, state, act } = props;
  const { pane } = useTexts();
  const [files, setFiles] = useState<readonly ReadReturn[]>([]);
  const [before, setBefore] = useState<readonly ReadBefore[]>([]);
  const [choices, setChoices] = useState(NO_CHOICES);
  const { plan, asOf, language, snapshot } = review;
  const noted = useMemo(() => notedReturns(snapshot), [snapshot]);
  const turns = useMemo(() => ownersTurns(plan, asOf, noted), [plan, asOf, noted]);
  const forms = useMemo(() => makeReturns({ plan, asOf, language: language ?? "en" }), [plan, asOf, language]);
  // What was merged is noted by then, and no news any more.
  const news = useMemo(() => newReturns(files, noted).news, [files, noted]);
  const open = useMemo(() => mergeReturns(plan, news), [plan, news]);
  const chosen = useMemo(() => mergeReturns(plan, news, choices), [plan, news, choices]);
  const back = (): void => act.show("plan", null, state.openedFrom);
  const read = async (given: readonly File[]): Promise<void> => {
    const all = newReturns([...news, ...(await Promise.all(given.map(readFile)))], noted);
    setFiles(all.news);
    setBefore(all.before);
    // What was chosen is a place among what came back, and may be another with these files.
    setChoices(NO_CHOICES);
  };
  const merge = (): void => {
    act.merge({ updates: chosen.taken, read: returnsRead(news, chosen.conflicts) });
    setBefore([]);
  };
  const round = roundSoFar(noted, asOf);
  const silent = notAnswered(turns, news);
  return (
    <Page
      tab="plan"
      foot={news.length > 0 && <Foot {...props} {...{ chosen, news }} onMerge={merge} />}
      onEscape={back}
    >
      <OneBar back={pane.bar.back.plan} onBack={back} position="" onPrevious={null} onNext={null} />
      <OpenedHeading of="returns">{words.title}</OpenedHeading>
      <p>{words.about}</p>
      <FilesField
        label={words.read}
        hint={words.dropHint}
        accept=".xlsx"
        multiple
        onFiles={(given) => void read(given)}
      />
      {(news.length > 0 || before.length > 0) && (
        <Returned {...{ words, plan, news, before, open, choices }} onChoose={setChoices} />
      )}
      {round.asked > 0 && <p>{words.soFar(round.answered, round.asked)}</p>}
      {silent.length > 0 && (noted.length > 0 || news.length > 0) && <p>{words.notBack(silent.join(", "))}</p>}
      <Outgoing {...props} forms={forms} turns={turns} />
    </Page>
  );
}

interface ReturnedProps {
  readonly words: PaneReturnsWords;
  readonly plan: Review["plan"];
  readonly news: readonly ReadReturn[];
  readonly before: readonly ReadBefore[];
  readonly open: MergedReturns;
  readonly choices: readonly ConflictChoice[];
  readonly onChoose: (choices: readonly ConflictChoice[]) => void;
}

/** What is in the files that were read: news, conflicts to choose in, and what nobody can take. */
function Returned({ words, plan, news, before, open, choices, onChoose }: ReturnedProps): JSX.Element {
  const { day } = useTexts();
  const { taken, conflicts, notUnderstood } = open;
  return (
    <section className="stack" aria-label={words.back(news.length)}>
      <h2 role="status">{words.back(news.length)}</h2>
      {before.map(({ file, on }) => (
        <p key={file} className="words">
          {words.readBefore(file, on && day(on))}
        </p>
      ))}
      {news.length > 0 && <TakenList {...{ taken, plan, words }} />}
      {conflicts.length > 0 && <h2>{words.conflicts(conflicts.length)}</h2>}
      {conflicts.map((one) => (
        <Conflict
          key={`${one.key} ${one.field}`}
          conflict={one}
          words={words}
          choice={choices.find((choice) => choice.key === one.key && choice.field === one.field)?.returned}
          onChoose={(returned) => onChoose(withChoice(choices, one, returned))}
        />
      ))}
      {notUnderstood.length > 0 && <h2>{words.notUnderstood(notUnderstood.length)}</h2>}
      {notUnderstood.map((one) => (
        <p key={JSON.stringify(one)} className="words">
          {[one.file, one.id, one.where].filter((part) => part !== "").join(", ")}: “{one.text}”. {words.why[one.why]}
        </p>
      ))}
    </section>
  );
}

const withChoice = (
  choices: readonly ConflictChoice[],
  { key, field }: ReturnConflict,
  returned: ConflictChoice["returned"],
): readonly ConflictChoice[] => [
  ...choices.filter((one) => one.key !== key || one.field !== field),
  { key, field, returned },
];

interface FootProps extends ReturnsProps {
  readonly chosen: MergedReturns;
  readonly news: readonly ReadReturn[];
  readonly onMerge: () => void;
}

/** Merges what can be merged, and says what it leaves; a return that says nothing new is noted as an answer. */
function Foot({ words, state, chosen, news, onMerge }: FootProps): JSX.Element {
  const { taken, conflicts } = chosen;
  const answers = news.filter(({ owner }) => owner !== null).length;
  return (
    <div className="buttons">
      {answers === 0 ? (
        <p>{words.nothingToMerge}</p>
      ) : (
        <Button look="primary" waits={isBusy(state)} onPress={onMerge}>
          {taken.length === 0 ? words.note(answers, conflicts.length) : words.merge(taken.length, conflicts.length)}
        </Button>
      )}
    </div>
  );
}
