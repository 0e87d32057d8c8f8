/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import "@testing-library/jest-dom";
import { act, createEvent, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { simulate } from "../../src/core/changes/simulate";
import { proposal } from "../../src/core/prepareChanges";
import { review } from "../../src/core/review";
import { finish } from "../../src/core/steps/work";
import { findOwnTable, recordsOf } from "../../src/core/tables/records";
import { otherPlans as cyPlans } from "../../src/core/words/cy/otherPlans";
import { otherPlans as enPlans } from "../../src/core/words/en/otherPlans";
import { english } from "../../src/core/words/english";
import { loadPart } from "../../src/taskpane/lazyPlaces";
import { tableOf } from "../core/tables/inTables";
import { gridSheet, gridWorkbook } from "../snapshots/gridSheet";
import { CHILDREN, planFile, serviceFile } from "../snapshots/planFile";
import { day } from "./fakeReview";
import { showSchools } from "./showSchools";
import { violations } from "./showPane";

// jsdom has neither.
Object.assign(globalThis, { TextEncoder, TextDecoder, Uint8Array });

const DAY = day("2020-02-28");
const SOURCE = gridWorkbook(
  gridSheet(
    "R1 Standards",
    `
No. | Action | Lead officer | Due date | Status
R1.1 | Moderate Year 10 work each half term | Mared Ifans | 31/03/2020 | In progress
`,
  ),
);
const TABLES = simulate(
  SOURCE,
  finish(proposal("structure", review(SOURCE, { asOf: DAY, fallbackDay: DAY, corrections: [] }), english)),
);

function fileOf(name: string, bytes: Uint8Array): File {
  const file = new File([bytes as BlobPart], name);
  file.arrayBuffer = () => Promise.resolve(bytes.slice().buffer);
  return file;
}
const CARE = fileOf("Children.xlsx", serviceFile("Improvement plan", CHILDREN));
const ROADS: Parameters<typeof serviceFile>[1] = [
  ["1", "Mend the roads", "Bob Rees", "31/12/2020", "In progress", 10, ""],
];
const UNKNOWN = fileOf("plan.xlsx", serviceFile("Plan", ROADS));
const LIST = fileOf("list.xlsx", planFile([["Shopping"], ["milk"]], "List"));

async function showPlace(language: "en" | "cy" = "en") {
  await loadPart("otherPlans", language);
  const shown = await showSchools(TABLES, language);
  act(() => shown.session.show("otherPlans"));
  await act(async () => {
    await import("../../src/taskpane/otherPlans");
  });
  return shown;
}
const services = (snapshot: typeof TABLES): readonly string[] =>
  recordsOf(tableOf(snapshot, "serviceActions")).map(({ text }) => `${text("service")} ${text("id")}`);

test("Files are chosen together: each service is proposed or chosen in one press, one that fails is told, and all else is brought in", async () => {
  const { session, port, page } = await showPlace();
  expect(screen.getByText(/none of them counts in this plan/)).toBeVisible();
  await userEvent.upload(screen.getByLabelText("Workbooks of other services"), [CARE, LIST, UNKNOWN]);
  await waitFor(() => screen.getByRole("region", { name: "plan.xlsx" }));
  const care = within(screen.getByRole("region", { name: "Children.xlsx" }));
  expect(care.getByLabelText("Children’s social care")).toBeChecked();
  expect(care.getByText("4 new actions.")).toBeVisible();
  const unknown = within(screen.getByRole("region", { name: "plan.xlsx" }));
  expect(unknown.getByText(/It is not clear from the file which service/)).toBeVisible();
  expect(screen.getByText(/^No action plan was found in list\.xlsx \(looked at: List\)/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Bring in 1 plan, leave 2 files out" })).toBeVisible();
  expect(await violations(page.container)).toEqual([]);
  await userEvent.click(unknown.getByLabelText("Another"));
  await userEvent.type(unknown.getByLabelText("Name of the service"), "Highways");
  await userEvent.click(care.getByLabelText("Adults’ social care"));
  await userEvent.click(screen.getByRole("button", { name: "Bring in 2 plans, leave 1 file out" }));
  await waitFor(() => expect(findOwnTable(port.snapshot, "serviceActions")).not.toBeNull());
  expect(services(port.snapshot)).toEqual([
    ...["C1", "C2", "C3", "C4"].map((id) => `Adults’ social care ${id}`),
    "Highways 1",
  ]);
  await waitFor(() => screen.getByText("Done: they are in Service actions."));
  await waitFor(() => screen.getByRole("heading", { name: "How other services stand" }));
  expect(screen.getByText("1 of 3 actions complete, 1 overdue, 1 cancelled")).toBeVisible();
  expect(screen.getAllByText("All of it stands in Service actions already.")).toHaveLength(2);
  expect(screen.getByText("There is nothing to bring in.")).toBeVisible();
  expect(session.state().review?.plan.actions).toHaveLength(1);
  await act(() => session.takeBack());
  expect(findOwnTable(port.snapshot, "serviceActions")).toBeNull();
});

test("Files may be dropped, one left out, and two of one name and service are told apart, in Welsh too", async () => {
  await showPlace("cy");
  const field = screen.getByLabelText("Llyfrau gwaith gwasanaethau eraill");
  const drop = createEvent.drop(field);
  const same = fileOf("Children.xlsx", serviceFile("Another plan", [...ROADS, ...CHILDREN]));
  Object.defineProperty(drop, "dataTransfer", { value: { files: [CARE, same, UNKNOWN] } });
  fireEvent(field, drop);
  await waitFor(() => screen.getByRole("region", { name: "plan.xlsx" }));
  expect(screen.getByText("Mae dwy ffeil Children.xlsx gan yr un gwasanaeth.")).toBeVisible();
  const unknown = within(screen.getByRole("region", { name: "plan.xlsx" }));
  await userEvent.click(unknown.getByLabelText("Education"));
  expect(screen.getByRole("button", { name: "Dod â 2 gynllun i mewn, hepgor 1 ffeil" })).toBeVisible();
  await userEvent.click(unknown.getByLabelText("Ei hepgor"));
  expect(screen.getByRole("button", { name: "Dod â 1 cynllun i mewn, hepgor 2 ffeil" })).toBeVisible();
});

test("A file that is chosen again stands in place of itself, and a folder or a file that has gone keeps no other out", async () => {
  await showPlace();
  const field = screen.getByLabelText("Workbooks of other services");
  await userEvent.upload(field, [CARE, LIST]);
  await waitFor(() => screen.getByText(/^No action plan was found in list\.xlsx/));
  const folder = fileOf("Plans", new Uint8Array());
  folder.arrayBuffer = () => Promise.reject(new DOMException("A requested file could not be read"));
  const more = ["C5", "Train every foster carer", "Sioned Prys", "30/06/2020", "", "", ""];
  const mended = fileOf("Children.xlsx", serviceFile("Improvement plan", [...CHILDREN, more]));
  const drop = createEvent.drop(field);
  const found = fileOf("list.xlsx", serviceFile("Plan", ROADS));
  const copy = fileOf("Children (1).xlsx", serviceFile("Improvement plan", CHILDREN));
  Object.defineProperty(drop, "dataTransfer", { value: { files: [folder, mended, found, copy] } });
  fireEvent(field, drop);
  await waitFor(() =>
    screen.getByText("Children (1).xlsx has the same actions as Children.xlsx, of the same service."),
  );
  expect(screen.getByText("Plans cannot be read.")).toBeVisible();
  expect(screen.getByText("5 new actions.")).toBeVisible();
  expect(screen.getByRole("region", { name: "list.xlsx" })).toBeVisible();
  expect(screen.queryByText(/^No action plan was found/)).toBeNull();
  expect(screen.getByRole("button", { name: "Bring in 1 plan, leave 3 files out" })).toBeVisible();
});

test.each(["en", "cy"] as const)(
  "Files that are chosen before what reads them is there are read once that is (%s)",
  async (language) => {
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await loadPart("otherPlans", language);
    const { session } = await showSchools(TABLES, language, undefined, async () => {
      await arrived;
      return (await import("../../src/taskpane/otherPlans")).otherPlans;
    });
    act(() => session.show("otherPlans"));
    const words = language === "en" ? enPlans : cyPlans;
    await userEvent.upload(screen.getByLabelText(words.choose), [CARE, LIST]);
    expect(screen.getByText(words.reading("Children.xlsx"))).toBeVisible();
    arrive();
    expect(await screen.findByRole("heading", { name: words.refused(1) })).toBeVisible();
    expect(screen.getByRole("region", { name: "Children.xlsx" })).toBeVisible();
  },
);

test("Where what reads them cannot be loaded, nobody is told that files are being read", async () => {
  await loadPart("otherPlans", "en");
  const { session } = await showSchools(TABLES, "en", undefined, () => Promise.reject(new Error("offline")));
  act(() => session.show("otherPlans"));
  const { what, next } = english.failures.excel["not-loaded"]("");
  expect(await screen.findByRole("alert")).toHaveTextContent(`${what} ${next}`);
  await userEvent.upload(screen.getByLabelText(enPlans.choose), [CARE]);
  await waitFor(() => expect(screen.queryByText(enPlans.reading("Children.xlsx"))).toBeNull());
  expect(screen.getByRole("alert")).toBeVisible();
});
