import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { STANDARD_POLICY } from "../../../src/core/rate/limits";
import { actionOf, dateOf, planOf, type Fields } from "../rate/actionFixture";
import { findingsOf } from "./findingsOf";

const DONE: Fields = { status: "complete", completedOn: dateOf("2020-02-03"), start: dateOf("2020-01-06") };

const thin = (fields: readonly Fields[], policy = STANDARD_POLICY) =>
  findingsOf(planOf(fields.map((one, at) => actionOf({ key: `P!${String(at)}`, id: `A${String(at)}`, ...one }))), {
    policy,
  }).filter(({ code }) => code === "evidence-thin");

const repeat = (count: number, fields: Fields): readonly Fields[] => Array.from({ length: count }, () => fields);

describe("evidence that shows little", () => {
  test("the same words for more than three actions are told once, whatever their case (F55)", () => {
    const same = { ...DONE, evidence: "Report to Cabinet" };
    expect(thin(repeat(3, same))).toEqual([]);
    const found = thin([...repeat(3, same), { ...DONE, evidence: " report to  CABINET" }]);
    expect(found).toMatchObject([{ severity: "note", actionKey: null, facts: { why: "shared", actions: 4 } }]);
    expect(found.map((one) => english.findings.sentence(one))).toEqual([
      "“Report to Cabinet” is the evidence of 4 actions. Say for each action what shows that it was done.",
    ]);
    expect(found.map((one) => welsh.findings.explain(one).what)).toEqual([
      "“Report to Cabinet” yw’r dystiolaeth ar gyfer 4 cam gweithredu.",
    ]);
  });

  test("the limit is the council's (F55)", () => {
    const same = repeat(3, { ...DONE, evidence: "Report to Cabinet" });
    expect(thin(same, { ...STANDARD_POLICY, evidenceShared: 2 })).toHaveLength(1);
  });

  test("what says nothing is no evidence, and a cancelled action needs none (F55)", () => {
    expect(thin(repeat(5, { ...DONE, evidence: "to follow" }))).toEqual([]);
    expect(thin(repeat(5, { evidence: "Report to Cabinet", status: "cancelled" }))).toEqual([]);
  });

  test.each<[string, string, number]>([
    ["the day before", "Minutes of 5 January 2020", 1],
    ["its first day", "Minutes of 6 January 2020", 0],
    ["of two days the later counts", "Minutes of 5 January 2020 and 3 February 2020", 0],
    ["wherever it stands", "Minutes of 3 February 2020, agreed at the meeting of 5 January 2020", 0],
    ["a month that ended before", "Survey, December 2019", 1],
    ["a day without its year is none", "Minutes of 5 January", 0],
    ["no day at all", "Minutes", 0],
  ])("from before the action began: %s (F55)", (_, evidence, count) => {
    expect(thin([{ ...DONE, evidence }])).toHaveLength(count);
  });

  test("an action that does not say when it began had no before (F55)", () => {
    expect(thin([{ ...DONE, start: dateOf(null), evidence: "Minutes of 5 January 2018" }])).toEqual([]);
  });
});
