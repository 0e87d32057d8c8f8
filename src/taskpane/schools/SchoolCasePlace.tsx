import { useState, type JSX } from "react";
import type { Pounds } from "../../core/money/pounds";
import { SCHOOL_DAYS, SCHOOL_TEXTS } from "../../core/plan/schoolRecords";
import type { RatedSchool } from "../../core/rate/rateSchool";
import { EVENT_OF_NEXT, type CaseEvent } from "../../core/schools/caseEvents";
import { financialManagement } from "../../core/schools/financialManagement";
import { nextStepOf } from "../../core/schools/nextStep";
import { findOwnTable } from "../../core/tables/records";
import { showCheck } from "../checks/showCheck";
import { groupOf } from "../checks/groups";
import { Button } from "../frame/Button";
import { CellLink } from "../frame/CellLink";
import { Icon } from "../frame/Icon";
import { OneBar, OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { RatingChip } from "../frame/Rating";
import { Rows } from "../frame/Rows";
import { Sign } from "../frame/Sign";
import { useTexts } from "../texts";
import { Balances } from "./Balances";
import { Ladder } from "./Ladder";
import { RecordForm } from "./RecordForm";
import { schoolsIn } from "./schoolLists";
import { WhatIfCard } from "./WhatIfCard";
import type { CasePlaceProps, CaseProps } from "./schoolsProps";

/** One school's case. */
export function SchoolCasePlace(props: CasePlaceProps): JSX.Element {
  const { review, opened, words, act } = props;
  const { pane } = useTexts();
  const rated = review.schools.find(({ school }) => school.key === opened);
  const back = (): void => act.show("schools");
  if (rated) return <SchoolCaseView {...props} rated={rated} key={opened} />;
  return (
    <Page tab="schools" onEscape={back}>
      <OneBar back={pane.bar.back.schools} onBack={back} position="" onPrevious={null} onNext={null} />
      <p>{words.case.gone}</p>
    </Page>
  );
}

function SchoolCaseView(props: CaseProps): JSX.Element {
  const { act, state, review, rated } = props;
  const { pane } = useTexts();
  const [event, setEvent] = useState<CaseEvent | null>(null);
  const [saving, setSaving] = useState<Pounds | null>(null);
  const list = schoolsIn(review.schools, state.schoolFilter);
  const at = list.findIndex(({ school }) => school.key === rated.school.key);
  const step = (to: RatedSchool | undefined): (() => void) | null =>
    to ? () => act.show("schools", { kind: "school", key: to.school.key }, `school-${to.school.key}`) : null;
  const back = (): void => act.show("schools");
  return (
    <Page tab="schools" foot={<Foot {...props} isOpen={event !== null} onRecord={setEvent} />} onEscape={back}>
      <OneBar
        back={pane.bar.back.schools}
        onBack={back}
        position={at < 0 ? "" : pane.bar.of(at + 1, list.length)}
        onPrevious={step(list[at - 1])}
        onNext={step(at < 0 ? undefined : list[at + 1])}
      />
      <Title {...props} />
      {event !== null && <RecordForm {...props} event={event} onEvent={setEvent} onClose={() => setEvent(null)} />}
      <Ladder {...props} />
      <Balances {...props} saving={saving} />
      <WhatIfCard {...props} saving={saving} onSaving={setSaving} />
      <Recorded {...props} />
      <Checks {...props} />
    </Page>
  );
}

function Title({ rated, review, words, act }: CaseProps): JSX.Element {
  const { schoolReason } = useTexts();
  const { school, position, rating, reason } = rated;
  const about = [school.number, school.phase, position && words.positions[position]].filter(Boolean);
  return (
    <div className="tight">
      <div className="ends">
        <OpenedHeading of={school.key}>
          <span lang={review.plan.language}>{school.school}</span>
        </OpenedHeading>
        <RatingChip rating={rating} />
      </div>
      <p className="words">{schoolReason(reason)}.</p>
      <p className="small quiet words">
        {about.join(" · ")}
        {school.aliases.length > 0 && ` · ${words.case.aliases(school.aliases.join(", "))}`}
        {" · "}
        <CellLink place={school.place} onGoTo={act.goTo} />
      </p>
    </div>
  );
}

interface FootProps extends CaseProps {
  readonly isOpen: boolean;
  readonly onRecord: (event: CaseEvent) => void;
}

/** The next step of the case as the primary; where there are no tables to record in, the way to them. */
function Foot({ rated, review, words, act, isOpen, onRecord }: FootProps): JSX.Element | null {
  const { record } = words.case;
  if (isOpen) return null;
  if (!findOwnTable(review.snapshot, "schools"))
    return (
      <>
        <div className="buttons">
          <Button look="primary" onPress={() => act.show("structure")}>
            {record.toTables}
          </Button>
        </div>
        <p className="small quiet">{record.needsTables}</p>
      </>
    );
  const next = nextStepOf(rated, review.asOf);
  return (
    <div className="buttons">
      {next && (
        <Button look="primary" onPress={() => onRecord(EVENT_OF_NEXT[next.kind])}>
          {record.next[next.kind]}
        </Button>
      )}
      <Button {...(next ? {} : { look: "primary" })} onPress={() => onRecord("meeting")}>
        {record.other}
      </Button>
    </div>
  );
}

const FACTS = [...SCHOOL_DAYS, ...SCHOOL_TEXTS] as const;

/** What the case says, day by day and in words, and how its finances are managed (M16). */
function Recorded({ rated, review, words }: CaseProps): JSX.Element {
  const { pane, role, ofSchools } = useTexts();
  const { school } = rated;
  const own = (review.plan.schoolBalances ?? []).filter(({ schoolKey }) => schoolKey === school.key);
  const { missing } = financialManagement(rated, own, review.asOf, review.policy);
  const stated = FACTS.flatMap((field): readonly (readonly [string, string])[] => {
    const value = school[field];
    if (value === null) return [];
    const isDay = SCHOOL_DAYS.some((day) => day === field);
    return [[field, isDay ? pane.shortDay(value as never) : value]];
  });
  const licence = school.licence === null ? [] : [["licence", ofSchools.licences[school.licence]] as const];
  return (
    <section className="stack" aria-label={words.case.facts}>
      <h2>{words.case.facts}</h2>
      <ul className="pairs">
        {[...licence, ...stated].map(([field, value]) => (
          <li key={field} className="pair">
            <span className="quiet">{role(field)}</span>
            <span className="words">{value}</span>
          </li>
        ))}
      </ul>
      <p className="small">{words.case.management(missing.map((point) => words.case.managementPoints[point]))}</p>
    </section>
  );
}

function Checks({ rated, review, words, act }: CaseProps): JSX.Element | null {
  const texts = useTexts();
  const { school } = rated;
  const own = review.findings.filter(
    ({ facts }) => "school" in facts && facts.school === school.school && facts.number === (school.number ?? ""),
  );
  if (own.length === 0) return null;
  return (
    <section className="stack" aria-label={words.case.checks}>
      <h2>{words.case.checks}</h2>
      <Rows>
        {own.map((finding, at) => (
          <li key={at}>
            <button type="button" className="rows-row" onClick={() => showCheck(finding, review, act)}>
              <Sign severity={finding.severity} />
              <span className="grow">
                <span className="strong">{texts.pane.groups[groupOf(finding)]}</span>
                <span className="small quiet block words">{texts.finding(finding).what}</span>
              </span>
              <Icon name="forward" size={14} />
            </button>
          </li>
        ))}
      </Rows>
    </section>
  );
}
