import { gridSheet } from "../../snapshots/gridSheet";
import { asksToBeDone } from "../../../src/core/recognise/actionVerbs";
import { gridWorkbook } from "../../snapshots/gridSheet";
import { planOf, planOfGrid, recogniseSheets } from "./planOf";

/** What a plan says, with no more read into it than stands there. */
describe("Letters and signs that are no states (S1)", () => {
  const records = (column: string, ...signs: readonly string[]): string =>
    [
      `Ref | Action | Owner | Due | ${column}`,
      ...signs.map(
        (sign, at) =>
          `1.${String(at + 1)} | ${["Write", "Check", "Send"][at] ?? "Read"} the plan | Ann Lee | 31/01/2020 | ${sign}`,
      ),
    ].join("\n");
  const statuses = (grid: string): readonly (string | null)[] =>
    planOfGrid(grid).actions.map(({ status }) => status.status);

  test.each([
    ["a key that says something else", `Type: C = core, O = optional\n\n${records("C/O", "C", "O", "C")}`],
    ["a heading that asks for something else", records("Type", "C", "O", "C")],
    [
      "a key of how soon",
      `Key: 1 = complete within a month, 2 = complete within a term\n\n${records("Urgency", "1", "2", "1")}`,
    ],
  ])("C and O, or 1 and 2, under %s are none", (_, grid) => {
    expect(statuses(grid)).toEqual([null, null, null]);
  });

  test("a key on the sheet counts before what the letters mean elsewhere", () => {
    expect(statuses(`Key: C = cancelled, O = on hold\n\n${records("O/C", "C", "O", "C")}`)).toEqual([
      "cancelled",
      "on hold",
      "cancelled",
    ]);
    expect(statuses(records("O/C", "C", "O", "C"))).toEqual(["complete", "not started", "complete"]);
  });

  test.each([
    ["Open - TBC", "not started"],
    ["Open - nothing done yet", "not started"],
    ["Open (starts in May)", "not started"],
    ["Open - due May", "not started"],
    ["Open - high priority", "not started"],
    ["Agored - heb wneud dim", "not started"],
    ["Open - awaiting funding", "on hold"],
    ["Open; 14 of 30 trained", "in progress"],
    ["Agored: 14 o 30 wedi’u hyfforddi", "in progress"],
  ])("“%s” is %s: only what has been done is progress", (text, status) => {
    expect(statuses(records("Status", text))).toEqual([status]);
  });
});

describe("Several revised days (F49)", () => {
  test("the last that says a day counts, in a merge or behind “n/a”, “-” and “TBC”, too", () => {
    const plan = planOfGrid(
      [
        "Ref | Action | Owner | Due date | First revised date | Second revised date | Status",
        ...["n/a", "31/03/2020", "-", "TBC", ""].map(
          (second, at) =>
            `${String(at + 1)} | ${["Write", "Check", "Send", "Read", "Print"][at] ?? ""} the plan | Ann Lee | 31/01/2020 | 28/02/2020 | ${second} | In progress`,
        ),
      ].join("\n"),
    );
    expect(plan.actions.map(({ revisedDue }) => revisedDue.day)).toEqual([
      ...["2020-02-28", "2020-03-31", "2020-02-28", "2020-02-28", "2020-02-28"],
    ]);
  });
});

describe("Lists that are no plan (T14)", () => {
  const people = ["Ann Lee", "Bob Day", "Cai Rees"];
  const list = (heads: string, things: readonly string[], states: readonly string[]): string =>
    [
      heads,
      ...things.map((thing, at) => `${thing} | ${people[at] ?? ""} | 1${String(at)}/12/2020 | ${states[at] ?? ""}`),
    ].join("\n");
  test.each([
    [
      "policies",
      list(
        "Policy | Owner | Review date | Status",
        ["Safeguarding policy", "Behaviour policy", "Complaints procedure"],
        ["Complete", "Complete", "In progress"],
      ),
    ],
    [
      "policies in Welsh",
      list(
        "Polisi | Perchennog | Dyddiad adolygu | Statws",
        ["Polisi diogelu plant", "Polisi ymddygiad disgyblion", "Trefn gwyno rhieni"],
        ["Cwblhawyd", "Ar y gweill", "Ar y gweill"],
      ),
    ],
    [
      "contracts",
      list(
        "Contract | Owner | Renewal date | Status",
        ["Cleaning of primary schools", "School transport, north", "Catering equipment"],
        ["Open", "Open", "Closed"],
      ),
    ],
    [
      "consultations",
      "Consultation | Lead officer | Closing date | Link\nAdmissions policy 2021-22 | Ann Lee | 31/01/2020 | web\nSchool transport changes | Bob Day | 28/02/2020 | web\nReview of nursery provision | Cai Rees | 31/03/2020 | web",
    ],
    [
      "vacancies",
      "Vacancy | Manager | Closing date\nTeacher of Welsh | Ann Lee | 31/01/2020\nBusiness manager | Bob Day | 28/02/2020\nDeputy headteacher | Cai Rees | 31/03/2020",
    ],
    [
      "questions that somebody answered",
      "Question | Answered by | Page\nHow well do pupils achieve? | Ann Lee | 3\nHow good is leadership? | Bob Day | 5\nWhat should improve? | Cai Rees | 9",
    ],
  ])("%s, of which none is to be done, are no actions though somebody owns each", (_, grid) => {
    expect(recogniseSheets(gridSheet("List", grid)).tables.filter(({ kind }) => kind === "actions")).toEqual([]);
  });

  test("what something is for is not what is to be done", () => {
    const things = [
      "grants to support schools",
      "introduction to record keeping",
      "cymorth i newid",
      "from prison to work",
    ];
    expect(things.filter(asksToBeDone)).toEqual([]);
    const asked = ["two people to count the stock", "grants to be paid", "head will write to parents"];
    expect(asked.filter(asksToBeDone)).toEqual(asked);
  });
});

describe("The same actions on two sheets (T16)", () => {
  const timeline = gridSheet(
    "Timeline",
    "Action | Start | Due date\nWrite the plan | 06/01/2020 | 31/01/2020\nCheck the plan | 06/01/2020 | 28/02/2020\nSend the plan | 06/01/2020 | 31/03/2020",
  );
  const taken = (other: ReturnType<typeof gridSheet>): readonly string[] => [
    ...new Set(planOf(gridWorkbook(timeline, other)).actions.map(({ place }) => place.sheet)),
  ];

  test("a list without days is left out where it says no more, and stays where it alone says how far they are", () => {
    const progress = gridSheet(
      "Progress",
      "Action | Owner | Status | Update\nWrite the plan | Ann Lee | Complete | Sent in January\nCheck the plan | Bob Day | In progress | Half is read\nSend the plan | Bob Day | Not started | ",
    );
    const people = gridSheet(
      "People",
      "Action | Owner\nWrite the plan | Ann Lee\nCheck the plan | Bob Day\nSend the plan | Bob Day",
    );
    expect(taken(progress)).toEqual(["Timeline", "Progress"]);
    expect(taken(people)).toEqual(["Timeline"]);
  });
});
