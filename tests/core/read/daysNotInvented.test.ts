import { judgeDateColumn } from "../../../src/core/read/judgeDateColumn";
import { planOfGrid } from "../recognise/planOf";
import { planFrom, readAlone, SILENT_COLUMN } from "./planDatesOf";

const PLAN = planFrom("2023-04-01", "2025-03-31");

describe("What names an occurrence has no day of its own (D24)", () => {
  test.each([
    "March mtg",
    "Jan 2024 enrolment",
    "before Oct count",
    "With 24/25 accounts",
    "Before the inspector visit in June",
    "In time for May 2024 election",
    "pan ddaw’r grant",
    "dibynnu ar gyllid",
  ])("%s", (text) => {
    expect(readAlone(text, PLAN)).toMatchObject({ kind: "event", day: null });
  });

  test.each([
    ["March 2024", "2024-03-31"],
    ["31 March 2024 Board", "2024-03-31"],
    ["in June 2024", "2024-06-30"],
  ])("%s has its day", (text, day) => {
    expect(readAlone(text, PLAN).day).toBe(day);
  });
});

test("a length of time is not counted from the earliest day that was read (D23)", () => {
  const read = { ...PLAN, spanIsRead: true };
  expect(readAlone("within 4 weeks", read)).toMatchObject({ kind: "unreadable", day: null });
  expect(readAlone("within 4 weeks", PLAN).day).toBe("2023-04-29");
});

test("Hydref is October where months are written out, though a season stands among them (D21)", () => {
  const columnOf = (...texts: readonly string[]) =>
    judgeDateColumn(
      texts.map((text) => ({ value: text, text, format: "General" })),
      { system: 1900, role: "due", heading: "", plan: PLAN },
    );
  const months = columnOf("Ionawr 2023", "Gwanwyn 2023", "Hydref 2023", "Chwefror 2024");
  const terms = columnOf("Gwanwyn 2023", "Hydref 2023", "Haf 2024");
  expect(readAlone("Hydref 2023", PLAN, months).day).toBe("2023-10-31");
  expect(readAlone("Hydref 2023", PLAN, terms).precision).toBe("term");
  expect(readAlone("Hydref 2023", PLAN, SILENT_COLUMN).day).toBe("2023-10-31");
});

describe("A day under “Issued” is when the row was raised (D12, D17)", () => {
  const due = (text: string) =>
    planOfGrid(
      [
        "Ref | Issued | Agreed action | Owner | Due date",
        "1 | 2022-01-10 | Write the policy | Ann Lee | 31/01/2022",
        `2 | 2023-11-20 | Check the contracts | Ben Rees | ${text}`,
      ].join("\n"),
    ).actions[1]?.due;

  test("a day without a year is the next one after it", () => {
    expect(due("30 Sep")?.day).toBe("2024-09-30");
  });

  test("“ASAP” does not count from it", () => {
    expect(due("ASAP")?.day ?? null).toBeNull();
  });
});
