/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { proposal } from "../../src/core/prepareChanges";
import { simulate } from "../../src/core/changes/simulate";
import { review } from "../../src/core/review";
import { finish } from "../../src/core/steps/work";
import { recordsOf } from "../../src/core/tables/records";
import { english } from "../../src/core/words/english";
import { paneSchools as inEnglish } from "../../src/core/words/en/paneSchools";
import { paneSchools as inWelsh } from "../../src/core/words/cy/paneSchools";
import { paneRecommendation as recommendationInEnglish } from "../../src/core/words/en/paneRecommendation";
import { paneRecommendation as recommendationInWelsh } from "../../src/core/words/cy/paneRecommendation";
import { loadPart } from "../../src/taskpane/lazyPlaces";
import { tableOf } from "../core/tables/inTables";
import { gridSheet, gridWorkbook } from "../snapshots/gridSheet";
import { day } from "./fakeReview";
import { showSchools, TEXTS } from "./showSchools";
import { violations } from "./showPane";

const DAY = day("2020-02-28");
const SOURCE = gridWorkbook(
  gridSheet(
    "Schools in deficit",
    `
School No | School | Sector | Balance 31.3.18 £ | Balance 31.3.19 £ | Projected 31.3.20 £ | Projected 31.3.21 £ | Licensed / unlicensed | Licence until | Recovery plan due | Plan received
4901 | Ysgol Uwchradd Aber | Secondary | 10.25 | -91238.50 | -104000 | -60000 | Unlicensed | | 2020-01-13 | 2020-01-10
2911 | Ysgol Un | Primary | -5 | -1000 | 1 | 5 | Licensed | 2021-03-31 | |
2912 | Ysgol Dau | Primary | 5 | 3000 | 1000 | 1000 | | | |
Total | | | 10.25 | -89238.50 | -102999 | -58995 | | | |
`,
  ),
);
const TABLES = simulate(
  SOURCE,
  finish(proposal("structure", review(SOURCE, { asOf: DAY, fallbackDay: DAY, corrections: [] }), english)),
);

const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
    await Promise.resolve();
  });
};
const type = (label: string, text: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
};
const heading = (): string => screen.getByRole("heading", { level: 1 }).textContent;
const rows = (): readonly string[] =>
  within(screen.getAllByRole("list")[0] ?? document.body)
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

test("the tab says how many schools need attention, and nothing where none does", async () => {
  await showSchools(TABLES);
  expect(screen.getByRole("tab", { name: /^Schools/ }).getAttribute("aria-label")).toBe("Schools 2 to look at");
});

describe.each([
  ["en", inEnglish],
  ["cy", inWelsh],
] as const)("the place of the schools (%s)", (language, words) => {
  test("says first what is so, and who needs attention first (M10, M12)", async () => {
    const { page } = await showSchools(TABLES, language);
    expect(heading()).toBe(words.red(1, 3));
    expect(page.container.textContent).toContain(words.inDeficits("−£92,239"));
    expect(page.container.textContent).toContain(words.together("−£89,239"));
    expect(page.container.textContent).toContain(words.reconciled(4, 0));
    expect(rows().map((text) => /Ysgol (?:Uwchradd Aber|Un)/.exec(text)?.[0])).toEqual([
      "Ysgol Uwchradd Aber",
      "Ysgol Un",
      undefined,
    ]);
    await press(words.nothingToDo(1));
    expect(rows()[2]).toContain("Ysgol Dau");
    expect(await violations(page.container)).toEqual([]);
  });

  test("is narrowed by phase, position, rating and step, says how many are shown, and shows all again", async () => {
    await showSchools(TABLES, language);
    const choose = (label: string, text: string): void => {
      fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
    };
    const { ofSchools, rating } = TEXTS[language];
    choose(words.filters.phase, ofSchools.phases.primary);
    expect(rows()).toHaveLength(2);
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(words.filters.shown(2));
    choose(words.filters.rating, rating("Red"));
    expect(screen.queryByText(words.filters.none)).not.toBeNull();
    await press(words.filters.clear);
    choose(words.filters.position, words.positions["licensed deficit"]);
    expect(rows()).toEqual([expect.stringContaining("Ysgol Un")]);
    choose(words.filters.position, "");
    choose(words.filters.step, ofSchools.rungs["plan in"]);
    expect(rows()).toEqual([expect.stringContaining("Ysgol Uwchradd Aber")]);
    choose(words.filters.step, words.filters.noStep);
    expect(rows()).toHaveLength(2);
  });

  test("a case has its ladder, its next step and how long it waits, and a chart with its figures in words (M17)", async () => {
    const { page } = await showSchools(TABLES, language);
    await press(words.startWith("Ysgol Uwchradd Aber"));
    expect(heading()).toBe("Ysgol Uwchradd Aber");
    const { ofSchools } = TEXTS[language];
    expect(page.container.textContent).toContain(ofSchools.rungs["plan in"]);
    expect(page.container.textContent).toContain(words.case.next["accept the plan"] + words.case.waiting(49));
    expect(screen.getByRole("img", { name: /−£91,239/ }).getAttribute("aria-label")).toContain("−£104,000");
    expect(screen.getAllByRole("row").map(({ textContent }) => textContent)[2]).toContain("2018/19");
    expect(await violations(page.container)).toEqual([]);
  });

  test("what is recorded is written into row and log, is told, and is taken back (M17)", async () => {
    const { session, port, page } = await showSchools(TABLES, language);
    await press(words.startWith("Ysgol Uwchradd Aber"));
    const { record } = words.case;
    await press(record.next["accept the plan"]);
    expect(await violations(page.container)).toEqual([]);
    await press(record.save);
    expect(screen.getByRole("alert").textContent).toBe(record.nothing);
    type(TEXTS[language].role("planAccepted"), "27/2/2020");
    await press(record.save);
    expect(screen.getByRole("alert").textContent).toBe(record.noName);
    type(record.name, "Ann Lee");
    await press(record.save);
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(session.state().result?.kind).toBe("schoolCase");
    expect(screen.queryByLabelText(record.name)).toBeNull();
    expect(session.state().review?.schools.find(({ school }) => school.key === "4901")?.isPlanAccepted).toBe(true);
    expect(recordsOf(tableOf(port.snapshot, "schoolSteps")).map(({ text }) => text("by"))).toEqual(["Ann Lee"]);
    await press(TEXTS[language].pane.takeBack);
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(session.state().review?.schools.find(({ school }) => school.key === "4901")?.isPlanAccepted).toBe(false);
  });

  test("what if is answered while it is tried, and is written only when it is asked for (M6)", async () => {
    const { session, port, page } = await showSchools(TABLES, language);
    const before = port.snapshot;
    await press(words.startWith("Ysgol Uwchradd Aber"));
    const { whatIf, record } = words.case;
    type(whatIf.amount, "20,000");
    const on = TEXTS[language].day(day("2021-03-31"));
    expect(page.container.textContent).toContain(whatIf.short("£20,000", on, "£30,000"));
    await press(whatIf.use("£30,000"));
    expect(page.container.textContent).toContain(whatIf.cleared(on, "£0"));
    type(whatIf.amount, "a lot");
    expect(page.container.textContent).toContain(whatIf.unreadable);
    expect(port.snapshot).toBe(before);
    type(whatIf.amount, "30,000.01");
    await press(whatIf.keep(2));
    type(record.name, "Ann Lee");
    await press(whatIf.keep(2));
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    const planned = session.state().review?.schools.find(({ school }) => school.key === "4901")?.inForce.planned;
    expect(planned?.map(({ closing }) => closing)).toEqual([-7_399_999, 2]);
    expect(page.container.textContent).toContain(words.case.balances.plan(false));
  });
});

test("before there are tables nothing can be recorded, and the way to them is shown", async () => {
  const { session } = await showSchools(SOURCE);
  await press(inEnglish.startWith("Ysgol Uwchradd Aber"));
  expect(screen.queryByText(inEnglish.case.record.needsTables)).not.toBeNull();
  await press(inEnglish.case.record.toTables);
  expect(session.state().place).toBe("structure");
});

describe.each([
  ["en", inEnglish, recommendationInEnglish, "3 of 4 schools are Red"],
  ["cy", inWelsh, recommendationInWelsh, "Mae 3 o’r 4 o ysgolion yn Goch"],
] as const)("what the schools make of the finance recommendation (M13, %s)", (language, words, said, reason) => {
  const returns = ["Un", "Dau", "Tri"].map(
    (name, at) => `${String(4901 + at)} | Ysgol ${name} | Unlicensed | -${String(at + 1)}000`,
  );
  const plan = gridWorkbook(
    gridSheet(
      "Plan",
      `
Recommendation | Action | Owner | Due | Status
R1 Improve standards | Moderate the work of Year 10 | Ann Lee | 2020-06-30 | In progress
R5 Act on schools with significant deficits | Meet each school in deficit | Ann Lee | 2020-06-30 | In progress`,
    ),
    gridSheet(
      "Returns",
      `\nSchool No | School | Licensed / unlicensed | Balance 31.3.19 £\n${returns.join("\n")}\n4904 | Ysgol Pedair | | 5\n`,
    ),
  );

  test("stands under the heading, with its reason, and leads to the recommendation, which names them, the worst first", async () => {
    const { session, page } = await showSchools(plan, language);
    expect(heading()).toBe(words.red(3, 4));
    expect(page.container.textContent).toContain(reason);
    await loadPart("recommendation", language);
    await press("R5");
    expect(heading()).toMatch(/^R5 Act on schools/);
    expect(page.container.textContent).toContain(`${said.limit}3 ${TEXTS[language].unit("schools")}`);
    const region = screen.getByRole("region", { name: said.schools });
    const named = within(region).getAllByRole("button");
    expect(named.map(({ textContent }) => /Ysgol (?:Un|Dau|Tri)/.exec(textContent)?.[0] ?? textContent)).toEqual([
      ...["Ysgol Tri", "Ysgol Dau", "Ysgol Un"],
      said.allSchools(4),
    ]);
    expect(await violations(page.container)).toEqual([]);
    await press(/^Ysgol Tri/);
    expect(heading()).toBe("Ysgol Tri");
    act(() => session.show("plan", { kind: "recommendation", ref: "R1" }));
    expect(screen.queryByRole("region", { name: said.schools })).toBeNull();
  });
});

test("a school that is Red without a balance is said to be so (M7)", async () => {
  const { page } = await showSchools(
    gridWorkbook(
      gridSheet(
        "Schools",
        `\nSchool No | School | Balance 31.3.19 £ | Recovery plan due\n4901 | Ysgol Un | | 2020-01-13\n4902 | Ysgol Dau | | \n`,
      ),
    ),
  );
  expect(heading()).toBe(inEnglish.red(1, 2));
  expect(page.container.textContent).not.toContain("together");
});
