import { join } from "node:path";
import { ownFolder, SAMPLE } from "./commandLine";
import { AS_AT, BEFORE, said, summary } from "./eitherVersion";
import { fileOf, rowsOf, sheetsIn, textsIn, workedOn, type Value } from "./peopleAtWork";

/** What the ratings, formulas and words of the version before said wrongly, seen through files alone (docs/testing.md). */
jest.setTimeout(180_000);

const folder = ownFolder();
const PLAN: readonly (readonly Value[])[] = [
  ["Ref", "Action", "Lead", "Deadline", "Progress"],
  ["R1.1", "Moderate Year 10 work", "Mared Ifans", "31/03/2020", "In progress"],
  ["R1.2", "Train markers", "Ceri Watkins", "31/05/2020", "Not started"],
];
const file = (name: string): string => join(folder, `${name}.xlsx`);

/** What the Rating column of a written file says, beside what the product said of the same rows. */
async function bothRatings(from: string, name: string, ...asAt: string[]) {
  const out = file(name);
  const { actions } = await said("summary", from, "--out", out, ...asAt);
  const ratings = new Map(rowsOf(out, "PlanActions").map((row) => [row.get("ID"), row.get("Rating")]));
  return {
    sheet: actions.map(({ id }) => [id, ratings.get(id)]),
    product: actions.map(({ id, rating }) => [id, rating]),
  };
}

test("8 the board rates an edited row as the Rating column beside it does", async () => {
  const typed: readonly (readonly [heading: string, text: string])[] = [
    ["Due", "'31/01/2020"],
    ["Status", "Superseded"],
    ["Status", "Done"],
    ["% complete", "'40%"],
    ["Status", "Not yet started"],
    ["Evidence", "\u00A0"],
    ["Owner", "HR Team"],
    ["Owner", "Cabinet"],
    ["% complete", "1"],
    ["Override", "Yellow"],
    ["Recommendation", "R1; R2"],
  ];
  const edited = await workedOn(BEFORE, file("edited"), "PlanActions", ({ type }) => {
    typed.forEach(([heading, text], at) => {
      type(at * 3, heading, text);
      type(at * 3 + 1, heading, text);
    });
  });
  const { sheet, product } = await bothRatings(edited, "edited-out", ...AS_AT);
  expect(sheet).toEqual(product);
});

describe("8 a setting means the same to the board and to the Rating column", () => {
  test("a share typed with its sign does not switch its rule off", async () => {
    const row = rowsOf(BEFORE, "PlanSettings").findIndex((one) => one.get("Setting") === "Due soon, complete at least");
    const share = await workedOn(BEFORE, file("share"), "PlanSettings", ({ type }) => type(row, "Value", "50%"));
    const soon = await workedOn(share, file("share-soon"), "PlanActions", ({ type }) => {
      type(1, "Due", "10/03/2020");
      type(1, "% complete", "30");
    });
    const { sheet, product } = await bothRatings(soon, "share-out", ...AS_AT);
    expect(product[1]).toEqual(["R1.2", "Amber"]);
    expect(sheet).toEqual(product);
  });

  test("one that is listed twice", async () => {
    const edited = await workedOn(BEFORE, file("setting twice"), "PlanSettings", ({ type }) => {
      type(14, "Setting", "Overdue, red after");
      type(14, "Value", "1");
    });
    const { sheet, product } = await bothRatings(edited, "setting twice out", ...AS_AT);
    expect(sheet).toEqual(product);
  });
});

test.each(["en", "cy"])("9 no formula is longer than 300 characters as Excel shows it (%s)", async (language) => {
  const out = await summary(SAMPLE, file(`formulas-${language}`), ...AS_AT, "--lang", language);
  const shown = sheetsIn(out)
    .flatMap(({ cells }) => cells.map(({ formula = "" }) => formula))
    .map((formula) => formula.replace(/\w+\[\[#This Row\],\[([^\]]*)\]\]/gu, "[@[$1]]"));
  expect(shown.some((formula) => formula !== "")).toBe(true);
  expect(shown.filter(({ length }) => length > 300)).toEqual([]);
});

test.each(["en", "cy"])(
  "9 the Rating stands where it is seen, beside the action and its owner (%s)",
  async (language) => {
    const out = await summary(SAMPLE, file(`in-sight-${language}`), ...AS_AT, "--lang", language);
    const headings = [...(rowsOf(out, "PlanActions")[0]?.keys() ?? [])];
    expect(headings.indexOf(language === "cy" ? "Gradd" : "Rating")).toBeLessThan(8);
  },
);

test("10 a second press changes nothing where the council had no table of recommendations", async () => {
  const once = await summary(fileOf(folder, PLAN), file("once"), ...AS_AT);
  const twice = await summary(once, file("twice"), ...AS_AT);
  const cells = (path: string) => sheetsIn(path).map(({ name, cells: of }) => [name, of]);
  expect(cells(twice)).toEqual(cells(once));
});

describe("11 words of our closed lists", () => {
  const colours: readonly (readonly Value[])[] = [
    ["Ref", "Action", "Lead", "Deadline", "Status (RAG)"],
    ["R1.1", "Moderate Year 10 work", "Mared Ifans", "31/03/2020", "Green"],
    ["R1.2", "Train markers", "TBC", "31/05/2020", "Amber"],
    ["R1.3", "Report to the Cabinet", "Ceri Watkins", "30/06/2020", "Complete"],
  ];

  test("a colour is no status, and a placeholder no owner", async () => {
    const out = await summary(fileOf(folder, colours), file("colours"), ...AS_AT);
    expect(rowsOf(out, "PlanActions").map((row) => row.get("Status"))).toEqual(["", "", "Complete"]);
    expect(rowsOf(out, "PlanOwners").map((row) => row.get("Name"))).not.toContain("TBC");
  });

  test("a long reason is shown whole: its row is as high as its lines", async () => {
    const lines = [
      ["Ref", "Action", "Lead", "Start date", "Deadline", "Status", "Last updated"],
      ["R1.1", "Moderate work", "Mared Ifans", "01/10/2019", "31/12/2020", "Not started", "20/02/2020"],
      ["R1.2", "Train markers", "Ceri Watkins", "24/02/2020", "31/12/2020", "In progress", "20/02/2020"],
    ];
    const out = await summary(fileOf(folder, lines, "Long"), file("long-out"), ...AS_AT, "--lang", "cy");
    const sheet = sheetsIn(out).find(({ tables }) => tables.some(({ name }) => name === "PlanActions"));
    const [{ block, columns } = { block: { row: 0, column: 0 }, columns: [] }] = sheet?.tables ?? [];
    const width = sheet?.columnWidths.get(block.column + columns.findIndex(({ name }) => name === "Rheswm")) ?? 0;
    const reason = String(rowsOf(out, "PlanActions")[0]?.get("Rheswm"));
    expect(reason.length).toBeGreaterThan(width);
    const points = (row: number) => sheet?.rowHeights.get(block.row + row) ?? 0;
    expect(points(1)).toBeGreaterThan(points(2));
  });

  test("a workbook built in English and then in Welsh is Welsh all through", async () => {
    const out = await summary(BEFORE, file("welsh"), ...AS_AT, "--lang", "cy");
    const names = sheetsIn(out).map(({ name }) => name);
    // A paper that was built in English stays an English paper.
    for (const english of ["Actions", "Settings", "Findings"]) expect(names).not.toContain(english);
    expect([...(rowsOf(out, "PlanActions")[0]?.keys() ?? [])]).not.toContain("Owner");
    expect(rowsOf(out, "PlanSettings").flatMap((row) => [...row.values()])).toContain("Cymraeg");
    const colours = sheetsIn(out)
      .filter(({ tables }) => tables.some(({ name }) => name === "PlanActions"))
      .flatMap(({ formatRules }) => formatRules.map(({ equals }) => equals));
    expect(colours).toEqual(expect.arrayContaining(["Coch", "Ambr", "Gwyrdd"]));
    expect(colours).not.toContain("Red");
  });
});

describe("12 silence is not rewarded", () => {
  const headings = ["Recommendation", "Action", "Lead", "Deadline", "Status", "% complete", "Evidence"];
  const withRows = (rows: readonly (readonly Value[])[]): string => fileOf(folder, [headings, ...rows], "Ours");

  test("one evidenced action and nine with TBC are no Blue recommendation", async () => {
    const nine = Array.from({ length: 9 }, (_, at) => [
      "R1",
      `Do thing ${String(at)}`,
      "Ceri Watkins",
      "TBC",
      "",
      "",
      "",
    ]);
    const path = withRows([["R1", "Moderate work", "Ceri Watkins", "31/01/2020", "Complete", 100, "Minutes"], ...nine]);
    const { recommendations } = await said("rate", path, ...AS_AT);
    expect(recommendations.find(({ ref }) => ref === "R1")?.rating).toBe("Amber");
  });

  test("due today and not started is not Green, and a dash is no evidence", async () => {
    const path = withRows([
      ["R1", "Moderate work", "Ceri Watkins", "28/02/2020", "Not started", "", ""],
      ["R1", "Train markers", "Ceri Watkins", "31/12/2019", "Complete", 100, "-"],
    ]);
    const { actions } = await said("rate", path, ...AS_AT);
    expect(actions.map(({ rating }) => rating)).toEqual(["Amber", "Green"]);
  });

  const RATED: readonly (readonly [what: string, row: Readonly<Record<string, Value>>, rating: string])[] = [
    ["on hold with a dash since 2019", { Deadline: "30/09/2019", Status: "On hold", Risks: "-" }, "Red"],
    [
      "completed on a day to come",
      { Deadline: "01/12/2019", Status: "Complete", "Date completed": "30/06/2020" },
      "Red",
    ],
    [
      "an actual start is work begun",
      { "Actual start": "13/01/2020", Deadline: "31/08/2020", Status: "", "Last updated": "20/02/2020" },
      "Green",
    ],
  ];
  test.each(RATED)("%s", async (what, row, rating) => {
    const names = [
      "Recommendation",
      "Action",
      "Lead",
      "Start date",
      "Actual start",
      "Deadline",
      "Status",
      "% complete",
    ];
    const columns = [...names, "Date completed", "Last updated", "Risks"];
    const of = (values: Readonly<Record<string, Value>>) => columns.map((name) => values[name] ?? "");
    const usual = {
      Recommendation: "R1",
      Action: "Moderate Year 10 work",
      Lead: "Ceri Watkins",
      Status: "In progress",
    };
    const other = { ...usual, Action: "Train markers", Deadline: "30/09/2020", "Last updated": "20/02/2020" };
    const dates = { "Actual start": "03/02/2020", "Date completed": "" };
    const path = fileOf(
      folder,
      [columns, of({ ...usual, ...row }), of({ ...other, ...dates })],
      what.replaceAll(/\W/gu, ""),
    );
    expect((await said("rate", path, ...AS_AT)).actions[0]?.rating).toBe(rating);
  });

  test("an owner who has left", async () => {
    const gone = await workedOn(BEFORE, file("gone"), "PlanOwners", ({ type }) =>
      type(
        rowsOf(BEFORE, "PlanOwners").findIndex((row) => row.get("Name") === "Mared Ifans"),
        "To",
        "31/12/2019",
      ),
    );
    const action = (await said("rate", gone, ...AS_AT)).actions.find(({ id }) => id === "R1.2");
    expect(action?.rating).toBe("Amber");
  });

  test("Urgent is a high priority", async () => {
    const row = (priority: string, day: string) => [
      "R1",
      "Moderate work",
      "Ceri Watkins",
      priority,
      day,
      "In progress",
      60,
    ];
    const others = Array.from({ length: 9 }, () => row("Low", "31/12/2020"));
    const lines = [
      ["Recommendation", "Action", "Lead", "Priority", "Deadline", "Status", "% complete"],
      row("Urgent", "01/12/2019"),
    ];
    const { recommendations } = await said("rate", fileOf(folder, [...lines, ...others], "Urgent"), ...AS_AT);
    expect(recommendations.find(({ ref }) => ref === "R1")?.rating).toBe("Red");
  });

  test("a plan without recommendations is not said to have none that is Red", async () => {
    const late = ["Moderate work", "Ceri Watkins", "01/12/2019", "In progress"];
    const path = fileOf(
      folder,
      [["Action", "Lead", "Deadline", "Status"], late, ["Train markers", ...late.slice(1)]],
      "Alone",
    );
    const out = await summary(path, file("alone"), ...AS_AT);
    expect(textsIn(out).filter((text) => /No recommendation is Red/u.test(String(text)))).toEqual([]);
  });
});
