import { useState, type JSX } from "react";
import type { OwnersTurn } from "../../core/returns/returnRound";
import type { ReturnSheet } from "../../core/returns/returnSheet";
import type { PaneReturnsWords } from "../../core/words/en/paneReturns";
import { RETURNS_WORDS } from "../../core/words/returnsLanguages";
import { Button } from "../frame/Button";
import { FilterChoice } from "../frame/Choice";
import { Icon } from "../frame/Icon";
import { isBusy, type PlaceProps } from "../placeProps";
import { useTexts } from "../texts";
import { fileNameOf, saveFiles } from "./returnFile";

interface OutgoingProps extends PlaceProps {
  readonly words: PaneReturnsWords;
  readonly forms: readonly ReturnSheet[];
  readonly turns: readonly OwnersTurn[];
}

/** What the list can be narrowed to. */
const NARROWED = {
  waited: ({ madeOn, answeredOn }: OwnersTurn) => madeOn !== null && answeredOn === null,
  conflicts: ({ conflictsLeft }: OwnersTurn) => conflictsLeft > 0,
} as const;
type Narrowed = keyof typeof NARROWED;

/** A file and a mail for each owner, with how it stands with the last one; and all files at once. */
export function Outgoing({ words, host, act, state, forms, turns }: OutgoingProps): JSX.Element {
  const [message, setMessage] = useState({ owner: "", text: "" });
  const [narrowed, setNarrowed] = useState<Narrowed | null>(null);
  if (forms.length === 0) return <p>{words.none}</p>;
  const owners = new Set(turns.filter(narrowed ? NARROWED[narrowed] : () => true).map(({ owner }) => owner));
  const shown = narrowed ? forms.filter(({ owner }) => owners.has(owner)) : forms;
  const copy = (form: ReturnSheet): void => {
    const { mail } = RETURNS_WORDS[form.language];
    const text = mail(form.owner, form.rows.length, fileNameOf(form), form.asOf);
    const { owner } = form;
    void host.copy(text).then((done) => setMessage({ owner, text: done ? words.copied(owner) : words.notCopied }));
  };
  const save = (saved: readonly ReturnSheet[]): void => {
    void saveFiles(saved).then(() =>
      act.noteReturns(saved.map(({ owner, asOf, rows }) => ({ owner, madeOn: asOf, actions: rows.length }))),
    );
  };
  return (
    <section className="stack" aria-label={words.title}>
      <div className="buttons">
        <Button waits={isBusy(state)} onPress={() => save(forms)}>
          {words.saveAll(forms.length)}
        </Button>
      </div>
      {turns.some(({ madeOn }) => madeOn !== null) && (
        <Narrow {...{ turns, words }} value={narrowed} onChoose={setNarrowed} />
      )}
      {shown.map((form) => (
        <div key={form.owner} className="tight">
          <p>
            <span className="strong">{form.owner}</span> · {words.actions(form.rows.length)} ·{" "}
            <span lang={form.language}>{LANGUAGES[form.language]}</span>
          </p>
          <Turn turn={turns.find(({ owner }) => owner === form.owner)} words={words} />
          <div className="buttons">
            <Button look="small" label={words.save(form.owner)} waits={isBusy(state)} onPress={() => save([form])}>
              {words.saveOne}
            </Button>
            <Button look="small" label={words.copyMail(form.owner)} onPress={() => copy(form)}>
              {words.copyOne}
            </Button>
            <span className="small" role="status">
              {message.owner === form.owner && message.text}
            </span>
          </div>
        </div>
      ))}
    </section>
  );
}

interface NarrowProps extends Pick<OutgoingProps, "turns" | "words"> {
  readonly value: Narrowed | null;
  readonly onChoose: (value: Narrowed | null) => void;
}

/** Whether all owners are shown, those who have not answered, or those whose answer left a conflict. */
function Narrow({ turns, words, value, onChoose }: NarrowProps): JSX.Element {
  const { narrow } = words;
  const stated = (one: Narrowed): string => narrow[one](turns.filter(NARROWED[one]).length);
  const all = Object.keys(NARROWED) as Narrowed[];
  return (
    <div className="buttons">
      <FilterChoice
        label={narrow.label}
        value={value && stated(value)}
        all={narrow.all(turns.length)}
        options={all.map(stated)}
        onChoose={(text) => onChoose(all.find((one) => stated(one) === text) ?? null)}
      />
    </div>
  );
}

/** Each language is called as it calls itself. */
const LANGUAGES = { en: "English", cy: "Cymraeg" } as const;

interface TurnProps {
  readonly turn: OwnersTurn | undefined;
  readonly words: PaneReturnsWords;
}

/** When a file was made for the owner, and what came of it. */
function Turn({ turn, words }: TurnProps): JSX.Element | null {
  const { day } = useTexts();
  if (!turn?.madeOn) return null;
  const isDone = turn.answeredOn !== null && turn.conflictsLeft === 0;
  return (
    <p className="beside small quiet">
      <span className={isDone ? "sign sign-done" : "sign sign-warning"}>
        <Icon name={isDone ? "done" : "warning"} />
      </span>
      {turn.answeredOn ? words.answered(day(turn.answeredOn), turn.conflictsLeft) : words.made(day(turn.madeOn))}
    </p>
  );
}
