/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import "@testing-library/jest-dom";
import { act, createEvent, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { simulate } from "../../src/core/changes/simulate";
import { proposal } from "../../src/core/prepareChanges";
import { review } from "../../src/core/review";
import { finish } from "../../src/core/steps/work";
import { recordsOf } from "../../src/core/tables/records";
import { english } from "../../src/core/words/english";
import { schoolFigures as cyFigures } from "../../src/core/words/cy/schoolFigures";
import { schoolFigures as enFigures } from "../../src/core/words/en/schoolFigures";
import { tableOf, typedInField } from "../core/tables/inTables";
import { gridSheet, gridWorkbook } from "../snapshots/gridSheet";
import { day } from "./fakeReview";
import { showSchools } from "./showSchools";
import { violations } from "./showPane";

// jsdom has neither.
Object.assign(globalThis, { TextEncoder, TextDecoder, Uint8Array });

const DAY = day("2020-02-28");
const SOURCE = gridWorkbook(
  gridSheet(
    "Schools",
    `
School No | School | Sector | Balance 31.3.18 £ | Licensed / unlicensed
4901 | Llanfair High School | Secondary | -91238.50 | Unlicensed
2911 | Ysgol Cwm Marteg | Primary | 600.25 |
`,
  ),
);
const TABLES = simulate(
  SOURCE,
  finish(proposal("structure", review(SOURCE, { asOf: DAY, fallbackDay: DAY, corrections: [] }), english)),
);

function fileOf(text: string, name = "outturn.csv"): File {
  const bytes = new TextEncoder().encode(text);
  const file = new File([text], name);
  file.arrayBuffer = () => Promise.resolve(bytes.buffer);
  return file;
}
const OUTTURN = `School No,School,Year,Kind,Closing
4901,Llanfair High School,2018/19,Outturn,"(103,238.50)"
4901,Llanfair High School,2017/18,Outturn,-91238.51
,Cwm Martag,2018/19,Outturn,"1,600.25 CR"
Total,,,,1
`;

test("A file of figures: schools are matched, a conflict is chosen in, and what stands there then is the file’s", async () => {
  const { session, port, page } = await showSchools(TABLES);
  await userEvent.click(screen.getByRole("button", { name: "Take in figures" }));
  expect(screen.getByText(/sent nowhere/)).toBeVisible();
  await userEvent.upload(screen.getByLabelText("File of figures"), fileOf(OUTTURN));
  await waitFor(() => screen.getByText("outturn.csv: 3 balances of 2 schools."));
  expect(screen.getByText("1 school is known by its number or name.")).toBeVisible();
  expect(screen.getByText("To be written: 1 balance.")).toBeVisible();
  expect(await violations(page.container)).toEqual([]);
  await userEvent.selectOptions(screen.getByLabelText("Which school is “Cwm Martag”?"), "Ysgol Cwm Marteg (2911)");
  await userEvent.click(screen.getByLabelText("Take line 3 of the file: -£91,238.51"));
  await userEvent.click(screen.getByRole("button", { name: "Take them in" }));
  await waitFor(() => screen.getByText("Nothing in the file is new to the plan."));
  const rows = recordsOf(tableOf(port.snapshot, "schoolBalances")).map(({ text }) =>
    ["schoolNumber", "year", "closing", "source"].map((field) => text(field as "year")).join(" "),
  );
  expect(rows).toEqual([
    "4901 2017-18 -91238.51 outturn.csv!E3",
    "2911 2017-18 600.25 Schools!D3",
    "4901 2018-19 -103238.5 outturn.csv!E2",
    "2911 2018-19 1600.25 outturn.csv!E4",
  ]);
  expect(session.state().result?.kind).toBe("schoolFigures");
  await act(() => session.takeBack());
  expect(recordsOf(tableOf(port.snapshot, "schoolBalances"))).toHaveLength(2);
});

test("A file may be dropped, and figures without a year wait for it, in Welsh too", async () => {
  await showSchools(TABLES, "cy");
  await userEvent.click(screen.getByRole("button", { name: "Cymryd ffigurau i mewn" }));
  const field = screen.getByLabelText("Ffeil o ffigurau");
  const drop = createEvent.drop(field);
  Object.defineProperty(drop, "dataTransfer", { value: { files: [fileOf("Ysgol,Balans\nCwm Marteg,(5.25)\n")] } });
  fireEvent(field, drop);
  await waitFor(() => screen.getByText("outturn.csv: 1 balans, 1 ysgol."));
  expect(screen.getByText("Nid oes dim yn y ffeil sy’n newydd i’r cynllun.")).toBeVisible();
  await userEvent.type(screen.getByLabelText("Blwyddyn ariannol y ffigurau nad ydynt yn enwi un"), "2018/19");
  await waitFor(() => screen.getByText("I’w hysgrifennu: 1 balans."));
});

test("A file that is no table of schools is told", async () => {
  await showSchools(TABLES);
  await userEvent.click(screen.getByRole("button", { name: "Take in figures" }));
  await userEvent.upload(screen.getByLabelText("File of figures"), fileOf("Name,Job\nAnn Lee,Officer\n"));
  expect(await screen.findByText(/^No table of schools was found in outturn.csv/)).toBeVisible();
});

/** The council's own sheet after somebody put two figures right there, one of which our table says otherwise, too. */
const EDITED = ((): typeof TABLES => {
  const [typed] = gridWorkbook(
    gridSheet(
      "Schools",
      `
School No | School | Sector | Balance 31.3.18 £ | Licensed / unlicensed
4901 | Llanfair High School | Secondary | -95000 | Unlicensed
2911 | Ysgol Cwm Marteg | Primary | 700 |
`,
    ),
  ).sheets;
  const changed = typedInField(TABLES, "schoolBalances", 1, "closing", 650);
  const sheets = changed.sheets.map((one) => (typed && one.name === "Schools" ? { ...typed, id: one.id } : one));
  return { ...changed, sheets };
})();

test("Figures that were changed on the council’s own sheet are looked at, taken in or kept, and told no more", async () => {
  const { session, port, page } = await showSchools(EDITED);
  act(() => session.show("source"));
  await userEvent.click(await screen.findByRole("button", { name: "Look at the figures" }));
  expect(await screen.findByText("2 figures to choose")).toBeVisible();
  expect(screen.getByLabelText("Take row 2 of Schools: -£95,000")).toBeChecked();
  expect(screen.getByLabelText("Keep what the plan says: £650")).toBeChecked();
  expect(screen.getByText("To be written: 1 figure.")).toBeVisible();
  expect(await violations(page.container)).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Take them in" }));
  await waitFor(() =>
    screen.getByText(
      "On the sheets that are compared no figure of schools has changed since it was taken over or looked at.",
    ),
  );
  expect(recordsOf(tableOf(port.snapshot, "schoolBalances")).map(({ text }) => text("closing"))).toEqual([
    "-95000",
    "650",
  ]);
  expect(session.state().review?.findings.filter(({ code }) => code === "source-changed")).toEqual([]);
});

test("What reads the figures, where it cannot be loaded, is told as soon as the place is open; a file keeps it said", async () => {
  await showSchools(TABLES, "en", () => Promise.reject(new Error("gone")));
  await userEvent.click(screen.getByRole("button", { name: "Take in figures" }));
  const sentence = english.failures.excel["not-loaded"]("");
  expect(await screen.findByRole("alert")).toHaveTextContent(`${sentence.what} ${sentence.next}`);
  await userEvent.upload(screen.getByLabelText("File of figures"), fileOf(OUTTURN));
  expect(screen.getByRole("alert")).toBeVisible();
  expect(screen.queryByText(/balances of/)).toBeNull();
});

test("A file that is chosen before what reads it is there is read once that is", async () => {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await showSchools(TABLES, "en", async () => {
    await arrived;
    return (await import("../../src/taskpane/figures")).figures;
  });
  await userEvent.click(screen.getByRole("button", { name: "Take in figures" }));
  await userEvent.upload(screen.getByLabelText("File of figures"), fileOf(OUTTURN));
  expect(screen.queryByText(/balances of/)).toBeNull();
  arrive();
  expect(await screen.findByText("outturn.csv: 3 balances of 2 schools.")).toBeVisible();
});

test.each([
  ["en", "File of figures", /^outturn\.csv: 3 balances/],
  ["cy", "Ffeil o ffigurau", /^outturn\.csv: 3 balans/],
] as const)(
  "A file that cannot be read, or is no text, is told with what comes next (%s)",
  async (language, field, read) => {
    const { page } = await showSchools(TABLES, language);
    const words = language === "en" ? enFigures : cyFigures;
    await userEvent.click(screen.getByRole("button", { name: words.title }));
    const gone = fileOf("", "gone.csv");
    gone.arrayBuffer = () => Promise.reject(new DOMException("A requested file could not be read"));
    await userEvent.upload(screen.getByLabelText(field), gone);
    const told = await screen.findByRole("alert");
    expect(told).toHaveTextContent(`${words.unreadable("gone.csv").what} ${words.unreadable("gone.csv").next}`);
    await userEvent.upload(screen.getByLabelText(field), fileOf("PK\u0003\u0004\u0000\u0000", "workbook.csv"));
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(words.noText("workbook.csv").what));
    expect(await violations(page.container)).toEqual([]);
    await userEvent.upload(screen.getByLabelText(field), fileOf(OUTTURN));
    await screen.findByText(read);
    expect(screen.queryByRole("alert")).toBeNull();
  },
);
