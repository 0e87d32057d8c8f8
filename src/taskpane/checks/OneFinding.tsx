import type { JSX, KeyboardEvent } from "react";
import type { Finding } from "../../core/findings/finding";
import type { RatedAction } from "../../core/rate/rating";
import { fixOf, type Fix } from "../../core/fixes/fixes";
import { cellAddress, type CellPlace } from "../../core/snapshot/address";
import { titleOf } from "../actionLists";
import { Button } from "../frame/Button";
import { CellLink } from "../frame/CellLink";
import { Icon } from "../frame/Icon";
import { OneBar, OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { RatingChip } from "../frame/Rating";
import { Rows } from "../frame/Rows";
import { Sign } from "../frame/Sign";
import type { PlaceProps } from "../placeProps";
import { useTexts } from "../texts";
import { textAt } from "./cellText";
import { asksForColumn, ColumnQuestion } from "./ColumnQuestion";
import type { ActionsByKey } from "./filtered";
import { fixesLike, fixesOfSameWords } from "./fixesAlike";
import { Fixes } from "./FixParts";
import { GroupRows } from "./GroupRows";
import { canSetAside, SetAside } from "./SetAside";
import type { Group } from "./groups";

interface OneFindingProps extends PlaceProps {
  readonly group: Group;
  readonly groups: readonly Group[];
  readonly actions: ActionsByKey;
  readonly index: number;
}

const MOST_NEXT = 3;
const MOST_GROUPS = 4;

/** One check: what is so, where, and what to do about it; then the next of its group, and the other groups. */
export function OneFinding(props: OneFindingProps): JSX.Element {
  const { pane } = useTexts();
  const { act, group, groups, index } = props;
  const { findings } = group;
  const go = (to: number): void => act.show("checks", { kind: "finding", group: group.name, index: to });
  const nextGroup = groups[groups.indexOf(group) + 1];
  const openGroup = ({ name }: Group): void =>
    act.show("checks", { kind: "finding", group: name, index: 0 }, `group-${name}`);
  const skip = (): void => {
    if (index + 1 < findings.length) go(index + 1);
    else if (nextGroup) openGroup(nextGroup);
    else act.show("checks");
  };
  const others = groups.filter((one) => one !== group).slice(0, MOST_GROUPS);
  const back = (): void => act.show("checks");
  return (
    <Page tab="checks" onEscape={back}>
      <OneBar
        back={pane.bar.back.checks}
        onBack={back}
        position={pane.bar.of(index + 1, findings.length)}
        onPrevious={index > 0 ? () => go(index - 1) : null}
        onNext={index + 1 < findings.length ? () => go(index + 1) : null}
      />
      <OpenedHeading of={`${group.name} ${String(index)}`}>{pane.groups[group.name]}</OpenedHeading>
      <Card {...props} onMove={go} onSkip={skip} />
      {index + 1 < findings.length && (
        <section className="stack" aria-label={pane.checks.nextHere}>
          <h2 className="small">{pane.checks.nextHere}</h2>
          <NextRows {...props} onGo={go} />
        </section>
      )}
      {others.length > 0 && (
        <section className="stack" aria-label={pane.checks.otherGroups}>
          <h2 className="small">{pane.checks.otherGroups}</h2>
          <GroupRows groups={others} onOpen={openGroup} />
        </section>
      )}
    </Page>
  );
}

interface CardProps extends OneFindingProps {
  readonly onMove: (index: number) => void;
  readonly onSkip: () => void;
}

function Card(props: CardProps): JSX.Element | null {
  const texts = useTexts();
  const { group, index, actions, act, state, review, onMove, onSkip } = props;
  const words = texts.pane.checks;
  const finding = group.findings[index];
  if (!finding) return null;
  const rated = finding.actionKey === null ? undefined : actions.get(finding.actionKey);
  const fix = fixOf(finding, review.snapshot);
  const alike = fix ? fixesLike(finding, props) : new Map<Fix, string>();
  const { what, next } = texts.finding(finding);
  const pressed = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return;
    const button = state.numberKeys ? buttonWithKey(event) : null;
    if (button) button.click();
    else if (event.key === "4" && state.numberKeys) onSkip();
    else if (event.key === "ArrowDown" && index + 1 < group.findings.length) onMove(index + 1);
    else if (event.key === "ArrowUp" && index > 0) onMove(index - 1);
    else return;
    event.preventDefault();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons in it
    <section className="card card-open" aria-label={texts.pane.groups[group.name]} onKeyDown={pressed}>
      <Subject finding={finding} rated={rated} review={review} />
      <p className="words">{what}</p>
      {asksForColumn(finding) ? (
        <ColumnQuestion {...props} finding={finding} key={index} />
      ) : (
        <p className="words">
          <span className="strong">{words.toDo}: </span>
          {next}
        </p>
      )}
      <Aside {...props} finding={finding} />
      {finding.place && <Cell {...props} place={fix?.cell ?? finding.place} />}
      {finding.code === "source-changed" && (
        <div className="buttons">
          <Button look="small" onPress={() => act.show("source")}>
            {texts.pane.overview.chooseSource}
          </Button>
        </div>
      )}
      {fix && (
        <Fixes
          {...{ ...props, fix, alike, same: fixesOfSameWords(finding, fix, props) }}
          key={`fix ${String(index)} ${finding.code}`}
        />
      )}
      <SetAside
        {...props}
        finding={finding}
        others={group.findings.filter((one) => one !== finding)}
        key={`aside ${String(index)} ${finding.code}`}
      />
      {finding.place && (
        <div className="buttons">
          <ShowButton place={finding.place} isFirst={!asksForColumn(finding) && fix === null} onGoTo={act.goTo} />
        </div>
      )}
      <div className="buttons">
        {rated && (
          <Button
            look="small"
            onPress={() =>
              act.show("checks", {
                kind: "action",
                key: rated.action.key,
                list: { of: "group", group: group.name },
              })
            }
          >
            {words.openAction(rated.action.id ?? texts.pane.overview.withoutId)}
          </Button>
        )}
        <Button look="small" {...(state.numberKeys ? { keys: "4" } : {})} onPress={onSkip}>
          {words.skip}
          {state.numberKeys && (
            <kbd className="key" aria-hidden="true">
              4
            </kbd>
          )}
        </Button>
      </div>
      {state.numberKeys && (
        <p className="small quiet">
          {words.keys({ accept: fix !== null, all: alike.size > 1, aside: canSetAside(review, finding) })}
        </p>
      )}
    </section>
  );
}

interface SubjectProps extends Pick<PlaceProps, "review"> {
  readonly finding: Finding;
  readonly rated: RatedAction | undefined;
}

/** How bad it is, and what it is about: an action with its rating and owner, or the plan as a whole. */
function Subject({ finding, rated, review }: SubjectProps): JSX.Element {
  const texts = useTexts();
  const words = texts.pane.checks;
  return (
    <>
      <div className="ends">
        <span className="beside small">
          <Sign severity={finding.severity} isNamed={false} />
          {texts.pane.severities[finding.severity]}
        </span>
        {rated && <RatingChip rating={rated.rating} />}
      </div>
      <div className="tight">
        <p className="strong words" lang={rated ? review.plan.language : undefined}>
          {rated ? titleOf(rated) : words.wholePlan}
        </p>
        {rated && rated.action.owner.raw !== "" && (
          <p className="small quiet words" lang={review.plan.language}>
            {rated.action.owner.raw}
          </p>
        )}
      </div>
    </>
  );
}

/** The button of the card that has the key written on it. */
const buttonWithKey = ({ key, currentTarget }: KeyboardEvent): HTMLElement | null =>
  /^[123]$/.test(key) ? currentTarget.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`) : null;

/** Why it is set aside and by whom, or was until a day that has come, with its row of the register. */
function Aside({ review, act, finding }: OneFindingProps & { readonly finding: Finding }): JSX.Element | null {
  const { pane, day } = useTexts();
  const words = pane.checks;
  const again = review.lookAgain.get(finding);
  const aside = review.setAside.get(finding) ?? again;
  if (!aside) return null;
  const { reason, by, until, place } = aside;
  return (
    <div className="tinted">
      {again && until && <span className="strong">{words.aside.wasUntil(day(until))}</span>}
      <span className="small quiet">{words.because}</span>
      <span className="words" lang={reason === "" ? undefined : review.plan.language}>
        {reason === "" ? words.noReason : reason}
      </span>
      <span className="small words">{by === "" ? words.noName : words.by(by)}</span>
      {!again && until && <span className="small">{words.aside.until(day(until))}</span>}
      {place && <CellLink place={place} about={words.showRegister} onGoTo={act.goTo} />}
    </div>
  );
}

function ShowButton({
  place,
  isFirst,
  onGoTo,
}: {
  readonly place: CellPlace;
  /** Nothing else in the card comes before it. */
  readonly isFirst: boolean;
  readonly onGoTo: (place: CellPlace) => void;
}): JSX.Element {
  const words = useTexts().pane.checks;
  return (
    <Button look={isFirst ? "primary" : "small"} onPress={() => onGoTo(place)}>
      {words.goTo(`${place.sheet}!${cellAddress(place.row, place.column)}`)}
    </Button>
  );
}

/** What is in the cell that the check is about, as it is typed. */
function Cell({ review, place }: OneFindingProps & { readonly place: CellPlace }): JSX.Element | null {
  const words = useTexts().pane.checks;
  const text = textAt(review.snapshot, place);
  if (text === "") return null;
  return (
    <div className="tinted">
      <span className="small quiet">{words.now}</span>
      <span className="words" lang={review.plan.language}>
        {text}
      </span>
    </div>
  );
}

interface NextRowsProps extends OneFindingProps {
  readonly onGo: (index: number) => void;
}

function NextRows({ group, index, actions, onGo }: NextRowsProps): JSX.Element {
  const texts = useTexts();
  const words = texts.pane.checks;
  const next = group.findings.slice(index + 1, index + 1 + MOST_NEXT);
  const left = group.findings.length - index - 1 - next.length;
  const idOf = ({ actionKey }: Finding): string =>
    (actionKey === null ? null : actions.get(actionKey)?.action.id) ?? "";
  return (
    <>
      <Rows>
        {next.map((finding, at) => (
          <li key={at}>
            <button type="button" className="rows-row" onClick={() => onGo(index + 1 + at)}>
              <span className="strong">{idOf(finding)}</span>
              <span className="grow cut">{texts.finding(finding).what}</span>
              <Icon name="forward" size={14} />
            </button>
          </li>
        ))}
      </Rows>
      {left > 0 && <p className="small quiet">{words.more(left)}</p>}
    </>
  );
}
