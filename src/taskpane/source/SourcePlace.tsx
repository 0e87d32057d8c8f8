import { useMemo, useState, type JSX } from "react";
import type { Finding } from "../../core/findings/finding";
import { sourceMemory } from "../../core/tables/sourceMemory";
import { placeInSource, sheetTakenFrom } from "../../core/plan/sourceDifference";
import { Button } from "../frame/Button";
import { OneBar, OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { isBusy } from "../placeProps";
import { useTexts } from "../texts";
import { Conflict } from "./Conflict";
import { DifferenceRow } from "./DifferenceRow";
import type { SourceProps } from "./differenceProps";
import { choicesOf, keyOf, sectionsOf, settledAtFirst, type Choosable, type Settled } from "./differences";

/** Of a kind so many are shown at a time. */
const MOST_SHOWN = 100;

const NOT_READ: ReadonlySet<string> = new Set(["sheet", "sheet-gone", "column"]);
const OF_FIGURES: ReadonlySet<string> = new Set(["figures", "figures-gone"]);

/** What was changed in the council's own sheets after the tables were made, each to be brought over or kept (F54). */
export function SourcePlace(props: SourceProps): JSX.Element {
  const { words, review, state, act } = props;
  const { pane, finding: sayFinding } = useTexts();
  const { conflicts, changed, added, gone } = useMemo(() => sectionsOf(review.sourceDifferences), [review]);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Settled>>(new Map());
  const [isMissing, setMissing] = useState(false);
  const howOf = (one: Choosable): Settled => chosen.get(keyOf(one)) ?? settledAtFirst(one);
  const choose = (one: Choosable, how: Settled): void => {
    setChosen(new Map([...chosen, [keyOf(one), how]]));
    setMissing(false);
  };
  const shown = [conflicts, changed, added, gone].flatMap((all): readonly Choosable[] => all.slice(0, MOST_SHOWN));
  const choices = choicesOf(shown, howOf);
  const open = conflicts.filter((one) => howOf(one) === "later").length;
  const back = (): void => act.show("plan");
  const settle = (): void => {
    if (choices.length === 0) setMissing(true);
    else act.refresh(choices);
  };
  const list = (title: string, all: readonly Choosable[]): JSX.Element | null =>
    all.length === 0 ? null : (
      <section className="stack" aria-label={title}>
        <h2>{title}</h2>
        {all.slice(0, MOST_SHOWN).map((one) => (
          <DifferenceRow key={keyOf(one)} {...props} one={one} how={howOf(one)} onChoose={(how) => choose(one, how)} />
        ))}
        {all.length > MOST_SHOWN && <p className="small">{words.more(all.length - MOST_SHOWN)}</p>}
      </section>
    );
  const foot = shown.length > 0 && (
    <>
      {isMissing && <p role="alert">{words.pickFirst}</p>}
      <div className="buttons">
        <Button look="primary" waits={isBusy(state)} onPress={settle}>
          {words.settle(choices.length)}
        </Button>
      </div>
      {open > 0 && <p className="small quiet">{words.conflictsStay(open)}</p>}
    </>
  );
  // What cannot be compared at all; it is settled in Structure, or below.
  const unread = review.findings.filter(
    ({ code, facts }) => code === "source-changed" && "what" in facts && NOT_READ.has(facts.what),
  );
  const figures = review.findings.filter(
    ({ code, facts }) => code === "source-changed" && "what" in facts && OF_FIGURES.has(facts.what),
  );
  const sheets = new Set(shown.map(sheetOfDifference).filter((sheet) => sheet !== ""));
  return (
    <Page tab="plan" foot={foot} onEscape={back}>
      <OneBar back={pane.bar.back.plan} onBack={back} position="" onPrevious={null} onNext={null} />
      <OpenedHeading of="source">{words.title}</OpenedHeading>
      {shown.length > 0 && <p>{words.intro([...sheets])}</p>}
      {shown.length + unread.length + figures.length === 0 && <p>{words.inStep}</p>}
      {unread.map((finding) => (
        <p key={JSON.stringify(finding.facts)}>{sayFinding(finding).what}</p>
      ))}
      {figures.length > 0 && <Figures {...props} findings={figures} />}
      {conflicts.length > 0 && <h2>{words.conflicts(conflicts.length)}</h2>}
      {conflicts.slice(0, MOST_SHOWN).map((one) => (
        <Conflict key={keyOf(one)} {...props} one={one} how={howOf(one)} onChoose={(how) => choose(one, how)} />
      ))}
      {list(words.changed(changed.length), changed)}
      {list(words.added(added.length), added)}
      {list(words.gone(gone.length), gone)}
      <Sheets {...props} />
    </Page>
  );
}

/** Figures of schools are many: they are looked at in a place of their own. */
function Figures({ words, act, findings }: SourceProps & { readonly findings: readonly Finding[] }): JSX.Element {
  const { finding: sayFinding } = useTexts();
  return (
    <section className="tinted stack">
      {findings.map((finding) => (
        <p key={JSON.stringify(finding.facts)}>{sayFinding(finding).what}</p>
      ))}
      <div className="buttons">
        <Button look="small" onPress={() => act.show("schools", { kind: "figures", of: "sheets" })}>
          {words.figures}
        </Button>
      </div>
    </section>
  );
}

/** The sheet that a difference is on. */
const sheetOfDifference = (one: Choosable): string =>
  one.kind === "gone" ? sheetTakenFrom(one.row) : placeInSource(one.source).sheet;

/** The sheets that are compared, each to be declared done with; and those that are, to be compared again. */
function Sheets({ words, review, state, act }: SourceProps): JSX.Element | null {
  const { left } = sourceMemory(review.snapshot);
  const compared = new Set((review.plan.sourceNow?.rows ?? []).map(({ action }) => action.place.sheet));
  const unread = review.findings.flatMap(({ code, facts }) =>
    code === "source-changed" && "sheet" in facts && NOT_READ.has(facts.what) ? [facts.sheet] : [],
  );
  const ofRecords = review.plan.recordsNow ? (review.plan.stated ?? []).map(({ place }) => place.sheet) : [];
  const ofSchools = (review.plan.sourceSchools?.balances ?? []).map(({ place }) => place.sheet);
  const all = [...new Set([...compared, ...unread, ...ofRecords, ...ofSchools, ...left])];
  if (all.length === 0) return null;
  return (
    <section className="stack" aria-label={words.done.title}>
      <h2>{words.done.title}</h2>
      <p className="small">{words.done.about}</p>
      {all.map((sheet) => (
        <div key={sheet} className="buttons">
          <Button
            look="small"
            waits={isBusy(state)}
            onPress={() => act.refresh([{ kind: "sheet", sheet, isLeft: !left.has(sheet) }])}
          >
            {left.has(sheet) ? words.done.again(sheet) : words.done.leave(sheet)}
          </Button>
        </div>
      ))}
    </section>
  );
}
