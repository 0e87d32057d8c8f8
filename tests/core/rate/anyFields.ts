import fc from "fast-check";
import { addDays, type CalendarDate } from "../../../src/core/calendar/calendarDate";
import type { DateReading, NamedOwner, Status } from "../../../src/core/read/readings";
import { AS_OF, dateOf, entryOf, ownerOf, type Fields } from "./actionFixture";

/** The register the random owners are known from. */
export const REGISTER = [
  entryOf("Leah Lovell", { initials: "LL", aliases: ["Ms Lovell"] }),
  entryOf("Siôn Hartley", { initials: "SH", aliases: ["S Hart", "Ms Lovell"] }),
  entryOf("Siwan Haycock", { initials: "SH" }),
  entryOf("School Improvement Team", { kind: "team" }),
];

/** Near the limits more often than far from them. */
const days = fc.oneof(
  fc.constantFrom(-93, -92, -46, -45, -32, -31, -15, -14, -2, -1, 0, 1, 2, 28, 29, 31, 32, 92, 93),
  fc.integer({ min: -500, max: 500 }),
);
const dateCell: fc.Arbitrary<DateReading> = fc.oneof(
  { weight: 6, arbitrary: days.map((count) => dateOf(addDays(AS_OF, count))) },
  { weight: 1, arbitrary: fc.constantFrom(dateOf("TBC"), dateOf("Ongoing", { kind: "ongoing" })) },
  { weight: 2, arbitrary: fc.constant(dateOf(null)) },
);
const text = fc.constantFrom(null, "", " ", "Minutes of 3 February", "=1+1", "0");
const owner: fc.Arbitrary<NamedOwner> = fc.constantFrom(
  ownerOf("Leah Lovell"),
  ownerOf("leah lovell"),
  ownerOf("Jac Penrose"),
  ownerOf(">5"),
  ownerOf("Head of Schools", "post"),
  ownerOf("School Improvement Team", "team"),
  ownerOf("All", "everyone"),
  { ...ownerOf(null, "placeholder"), raw: "TBC" },
  { ...ownerOf(null, "placeholder"), raw: "?" },
  ownerOf(null, "missing"),
  ownerOf("SH", "person", { how: "ambiguous", entries: REGISTER.slice(1, 3) }),
  ownerOf("Ms Lovell", "person", { how: "ambiguous", entries: REGISTER.slice(0, 2) }),
);
const override = fc.option(
  fc.record({
    rating: fc.constantFrom("Green", "red", "coch", " Amber ", "fine", ""),
    reason: fc.constantFrom(null, "", "Agreed by  the Board"),
    by: fc.constantFrom(null, " ", "Chief Executive"),
    until: fc.option(fc.integer({ min: -3, max: 3 }).map((count) => addDays(AS_OF, count))),
  }),
);

const reviewOn: fc.Arbitrary<CalendarDate | null> = fc.option(days.map((count) => addDays(AS_OF, count)));

/** Rows as officers leave them: gaps, words in date cells, overrides half filled in. */
export const fieldsOf: fc.Arbitrary<Fields> = fc.record({
  owners: owner.map((one) => [one]),
  start: dateCell,
  due: dateCell,
  revisedDue: fc.oneof({ weight: 2, arbitrary: fc.constant(dateOf(null)) }, { weight: 1, arbitrary: dateCell }),
  status: fc.constantFrom<(Status | null)[]>("not started", "in progress", "complete", "on hold", "cancelled", null),
  percent: fc.constantFrom(null, 0, 12.5, 49.9, 50, 75, 100),
  latestUpdate: text,
  lastUpdated: dateCell,
  evidence: text,
  risk: text,
  completedOn: dateCell,
  reviewOn,
  override,
});
