import { useState, type JSX } from "react";
import type { OwnersTurn } from "../../core/returns/returnRound";
import type { ReturnSheet } from "../../core/returns/returnSheet";
import type { PaneReturnsWords } from "../../core/words/paneReturnsWords";
import { RETURNS_WORDS } from "../../core/words/returnsLanguages";
import { Button } from "../frame/Button";
import { Icon } from "../frame/Icon";
import { isBusy, type PlaceProps } from "../placeView";
import { useTexts } from "../texts";
import { fileNameOf, saveFiles } from "./returnFile";

interface OutgoingProps extends PlaceProps {
  readonly words: PaneReturnsWords;
  readonly forms: readonly ReturnSheet[];
  readonly turns: readonly OwnersTurn[];
}

/** A file and a mail for each owner, with how it stands with the last one; and all files at once. */
export function Outgoing({ words, host, act, state, forms, turns }: OutgoingProps): JSX.Element {
  const [told, setTold] = useState({ owner: "", text: "" });
  if (forms.length === 0) return <p>{words.none}</p>;
  const copy = (form: ReturnSheet): void => {
    const { mail } = RETURNS_WORDS[form.language];
    const text = mail(form.owner, form.rows.length, fileNameOf(form), form.asOf);
    const { owner } = form;
    void host.copy(text).then((done) => setTold({ owner, text: done ? words.copied(owner) : words.notCopied }));
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
      {forms.map((form) => (
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
              {told.owner === form.owner && told.text}
            </span>
          </div>
        </div>
      ))}
    </section>
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
