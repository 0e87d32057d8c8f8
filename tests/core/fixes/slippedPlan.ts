import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { simulate } from "../../../src/core/changes/simulate";
import { fixOf, type Fix } from "../../../src/core/fixes/fixes";
import type { FixAccepted } from "../../../src/core/fixes/proposeFixes";
import { proposal } from "../../../src/core/prepareChanges";
import { review, type Review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { english } from "../../../src/core/words/english";
import type { Words } from "../../../src/core/words/words";
import { typedInField } from "../tables/inTables";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";

export const ASOF = "2020-02-28" as CalendarDate;
export const look = (snapshot: WorkbookSnapshot): Review =>
  review(snapshot, { asOf: null, fallbackDay: ASOF, corrections: [] });

/** The workbook with our tables. */
export const withTables = (snapshot: WorkbookSnapshot, words: Words = english): WorkbookSnapshot =>
  simulate(snapshot, finish(proposal("structure", look(snapshot), words)));

export const OFFICERS = gridSheet(
  "Officers",
  "Name | Initials | Post\nAnn Lee | AL | Head of Education\nBob Day | BD | Finance Manager\nGwenllian Morris | GM | Head of Finance",
);

/** A council's plan with a slip in most rows. */
export const source = gridWorkbook(
  gridSheet(
    "Plan",
    `
Ref | Action | Lead | By when | Status
1.1 | Visit every school this term | Ann Lee | Summer 2020 | In progress
1.2 | Review the entry policy now | Anne Lee | 2020-04-30 | In progress
1.3 | Publish the report to members | Bob Day | 2020-03-29 | Not started
1.4 | Train the governors of schools | Bob Day | 2020-05-29 | Not started
`,
  ),
  OFFICERS,
);

export type Slip = readonly [row: number, field: Parameters<typeof typedInField<"actions">>[3], text: string | number];

/** The workbook after somebody typed into the table of actions. */
export const slippedBy = (snapshot: WorkbookSnapshot, slips: readonly Slip[]): WorkbookSnapshot =>
  slips.reduce((now, [row, field, text]) => typedInField(now, "actions", row, field, text), snapshot);

export const fixesIn = ({ findings, snapshot }: Review): readonly Fix[] =>
  findings.flatMap((finding) => fixOf(finding, snapshot) ?? []);

/** The likeliest of what a fix proposes, accepted. */
export const accepted = ({ code, place, choices }: Fix): readonly FixAccepted[] =>
  choices.slice(0, 1).map((value) => ({ code, place, value }));
