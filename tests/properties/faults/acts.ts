import type { Session } from "../../../src/app/session";
import { parseIsoDate, type CalendarDate } from "../../../src/core/calendar/calendarDate";
import type { ActionUpdate } from "../../../src/core/proposals/proposeUpdate";
import type { FindingSeen } from "../../../src/core/proposals/proposeSetAside";
import type { Finding } from "../../../src/core/findings/finding";
import { fixOf } from "../../../src/core/fixes/fixes";
import type { FixAccepted } from "../../../src/core/fixes/proposeFixes";
import { choiceFor, isPlain } from "../../../src/core/plan/sourceChoices";
import type { Review } from "../../../src/core/review";

/** What a person presses in the pane while something goes wrong. */
export type Act = (session: Session) => Promise<void>;

const reviewOf = (session: Session): Review => {
  const { review } = session.state();
  if (!review) throw new Error("The workbook was not looked at.");
  return review;
};

/** The first choice of each finding that has a fix. */
const fixesIn = ({ findings, snapshot }: Review): readonly FixAccepted[] =>
  findings.flatMap((finding) => {
    const fix = fixOf(finding, snapshot);
    const value = fix?.choices[0];
    return fix && value ? [{ code: fix.code, place: fix.place, value }] : [];
  });

const seen = ({ code, place, actionKey }: Finding): FindingSeen => ({ code, place, actionKey });
/** How the first action stands, with another day that somebody agreed. */
const updateOf = ({ plan }: Review): ActionUpdate => ({
  key: plan.actions[0]?.key ?? "",
  ...{ status: "in progress", percent: 60, newDay: parseIsoDate("2020-05-15") as CalendarDate },
  ...{ agreedBy: "Cabinet", why: "Two teachers were away", words: "Half of the classes are done", by: "Ann Lee" },
});
const ASIDE = { reason: "Agreed with the Board", by: "Ann Lee" };

export const ACTS = {
  structure: (session) => session.createTables(),
  summary: (session) => session.buildSummary(),
  takeBack: (session) => session.takeBack(),
  fix: (session) => session.cells.acceptFixes(fixesIn(reviewOf(session)).slice(0, 1)),
  fixAll: (session) => session.cells.acceptFixes(fixesIn(reviewOf(session))),
  setAside: (session) =>
    session.cells.setAside({
      findings: reviewOf(session).findings.slice(0, 2).map(seen),
      isAside: true,
      until: null,
      ...ASIDE,
    }),
  openAgain: (session) =>
    session.cells.setAside({
      findings: [...reviewOf(session).setAside.keys()].map(seen),
      isAside: false,
      until: null,
      reason: "",
      by: "",
    }),
  /** What was left of our tables, or broken in them, is put right. */
  repair: (session) =>
    session.cells.acceptFixes(fixesIn(reviewOf(session)).filter(({ value }) => value.kind === "mended")),
  refresh: (session) =>
    session.cells.refresh(
      reviewOf(session).sourceDifferences.flatMap((one) => (isPlain(one) ? (choiceFor(one, true) ?? []) : [])),
    ),
  update: (session) => session.cells.update([updateOf(reviewOf(session))]),
  day: (session) => session.chooseDay(parseIsoDate("2020-01-31")),
} satisfies Readonly<Record<string, Act>>;
