import { useState, type JSX } from "react";
import { MOVE_STATES, type DateMove, type MoveState, type Slippage } from "../../core/report/dateMoves";
import type { PaneMovesWords } from "../../core/words/en/paneMoves";
import { Button } from "../frame/Button";
import { Icon } from "../frame/Icon";
import { OneBar, OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { Rows } from "../frame/Rows";
import type { PlaceProps } from "../placeProps";
import { useTexts } from "../texts";

interface MovesProps extends PlaceProps {
  readonly words: PaneMovesWords;
}

/** How due days have moved: which moves nobody agreed, which day many are due on, and whose days have slipped. */
export function MovesPlace(props: MovesProps): JSX.Element {
  const { words, review, state, act } = props;
  const { pane, day } = useTexts();
  const { moves, sharedDays, openWithDay, total, byRecommendation, byOwner } = review.report.dateMoves;
  const [shared] = sharedDays;
  const of = (state: MoveState): readonly DateMove[] => moves.filter((move) => move.state === state);
  const counts = { asked: of("asked").length, never: of("never").length, agreed: of("agreed").length };
  const back = (): void => act.show("plan", null, state.openedFrom);
  return (
    <Page tab="plan" onEscape={back}>
      <OneBar back={pane.bar.back.plan} onBack={back} position="" onPrevious={null} onNext={null} />
      <OpenedHeading of="moves">{words.title}</OpenedHeading>
      <p>{moves.length === 0 ? words.none : words.state(counts)}</p>
      {shared && <p>{words.sharedDay(shared.count, openWithDay, day(shared.day))}</p>}
      <p>{words.slipped(total)}</p>
      {MOVE_STATES.map((became) => (
        <MoveList key={became} {...props} title={words.states[became]} moves={of(became)} />
      ))}
      <Slips title={words.byRecommendation} slips={byRecommendation} unnamed={words.noRecommendation} words={words} />
      <Slips title={words.byOwner} slips={byOwner} unnamed={words.nobody} words={words} />
    </Page>
  );
}

/** Of a state so many moves are drawn at first, and so many more each time. */
const AT_ONCE = 40;

interface MoveListProps extends MovesProps {
  readonly title: string;
  readonly moves: readonly DateMove[];
}

function MoveList({ title, moves, words, act }: MoveListProps): JSX.Element | null {
  const [shown, setShown] = useState(AT_ONCE);
  if (moves.length === 0) return null;
  return (
    <section className="stack" aria-label={title}>
      <h2>
        {title} <span className="small quiet">{moves.length}</span>
      </h2>
      <Rows>
        {moves.slice(0, shown).map((move, at) => (
          <MoveRow
            key={at}
            move={move}
            words={words}
            onOpen={(key) => act.show("plan", { kind: "action", key, list: { of: "all" } })}
          />
        ))}
      </Rows>
      {moves.length > shown && (
        <div className="buttons">
          <Button look="small" onPress={() => setShown(shown + AT_ONCE)}>
            {words.more(moves.length - shown)}
          </Button>
        </div>
      )}
    </section>
  );
}

interface MoveRowProps {
  readonly move: DateMove;
  readonly words: PaneMovesWords;
  readonly onOpen: (key: string) => void;
}

/** A move: the action, from which day to which, and who asked and agreed. One whose action is gone opens nothing. */
function MoveRow({ move, words, onOpen }: MoveRowProps): JSX.Element {
  const { pane } = useTexts();
  const { action, id, from, to, days, why, askedBy, askedOn, agreedBy, agreedOn } = move;
  const on = (day: DateMove["from"]): string => (day === null ? "" : pane.shortDay(day));
  const facts = [
    ...(days === null ? [] : [words.days(days)]),
    ...(why === null ? [] : [why]),
    ...(askedBy === null && askedOn === null ? [] : [words.asked(askedBy ?? "", on(askedOn))]),
    ...(agreedBy === null && agreedOn === null ? [] : [words.agreed(agreedBy ?? "", on(agreedOn))]),
  ];
  const stated = (
    <span className="grow">
      <span className="strong">
        {id ?? pane.overview.withoutId}: {from === null ? "–" : on(from)} → {on(to)}
      </span>{" "}
      <span className="small quiet words">{facts.join(" · ")}</span>
    </span>
  );
  return action === null ? (
    <li className="rows-row">{stated}</li>
  ) : (
    <li>
      <button type="button" className="rows-row" onClick={() => onOpen(action.key)}>
        {stated}
        <Icon name="forward" size={14} />
      </button>
    </li>
  );
}

interface SlipsProps {
  readonly title: string;
  readonly slips: readonly Slippage[];
  /** For the slippage of what has no name. */
  readonly unnamed: string;
  readonly words: PaneMovesWords;
}

function Slips({ title, slips, unnamed, words }: SlipsProps): JSX.Element | null {
  if (slips.length === 0) return null;
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      <Rows>
        {slips.map((slip) => (
          <li key={slip.name} className="rows-row wraps">
            <span className="grow strong words">{slip.name === "" ? unnamed : slip.name}</span>
            <span className="small quiet">{words.slip(slip)}</span>
          </li>
        ))}
      </Rows>
    </section>
  );
}
