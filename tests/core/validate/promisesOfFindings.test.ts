import { addDays } from "../../../src/core/calendar/calendarDate";
import type { ActionRole } from "../../../src/core/recognise/recognition";
import { actionOf, AS_OF, dateOf, entryOf, on, ownerOf, planOf } from "../rate/actionFixture";
import { codesOf, findingsOf } from "./findingsOf";

const codes = (found: ReturnType<typeof findingsOf>) => found.map(({ code }) => code);

test("fourteen days running are a day and the thirteen after it (F36)", () => {
  const first = on("2020-06-01");
  const loads = (last: number) => {
    const days = [0, 0, 0, 0, 0, last];
    const actions = days.map((days) => actionOf({ due: dateOf(addDays(first, days)) }));
    return codes(findingsOf(planOf(actions))).filter((code) => code === "over-loaded-owner");
  };
  expect(loads(13)).toHaveLength(1);
  expect(loads(14)).toHaveLength(0);
});

test("somebody whose last day is the day of the review has left (F6)", () => {
  const entry = entryOf("Ann Lee", { to: AS_OF });
  const owner = ownerOf("Ann Lee", "person", { how: "exact", entry });
  const seen = (to: typeof AS_OF) => {
    const leaving = { ...entry, to };
    const due = dateOf(AS_OF);
    return codes(
      findingsOf(
        planOf([actionOf({ due, owners: [{ ...owner, match: { how: "exact", entry: leaving } }] })], {
          register: [leaving],
        }),
      ),
    );
  };
  expect(seen(AS_OF)).toContain("owner-left");
  expect(seen(addDays(AS_OF, 1))).not.toContain("owner-left");
});

test("a late action of a long plan is no slip of the date system (F18)", () => {
  const middle = on("2020-06-01");
  const days = [-700, -350, 0, 0, 0, 350, 700, 800].map((days) => addDays(middle, days));
  const found = findingsOf(
    planOf(
      days.map((due) => actionOf({ due: dateOf(due), start: dateOf("2018-01-01") })),
      {
        sources: [{ tableKey: "R1!A5", sheet: "R1", headingRow: 4, roles: [] }],
      },
    ),
  );
  expect(codes(found)).not.toContain("due-implausible");
});

test("a table of actions that all wait needs no column for updates (F29)", () => {
  const roles: readonly ActionRole[] = ["completedOn", "evidence"];
  const source = { tableKey: "R1!A5", sheet: "R1", headingRow: 4, roles };
  const notes = (status: "on hold" | "in progress") =>
    codes(findingsOf(planOf([actionOf({ status, latestUpdate: "Waits for the grant" })], { sources: [source] })));
  expect(notes("on hold")).not.toContain("stale-update");
  expect(notes("in progress")).toContain("stale-update");
});

test("ongoing has a last day once a revised one stands beside it (F16)", () => {
  const due = dateOf("Ongoing", { kind: "ongoing" });
  expect(codesOf({ due })).toContain("due-ongoing");
  expect(codesOf({ due, revisedDue: dateOf("2020-06-30") })).not.toContain("due-ongoing");
});
