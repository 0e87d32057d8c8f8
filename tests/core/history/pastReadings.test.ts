import { pastReadings } from "../../../src/core/history/pastReadings";
import type { SealedPaper } from "../../../src/core/history/sealedPaper";
import { on } from "../rate/actionFixture";

const measured = (asAt: string, value: string, day: string): SealedPaper => ({
  ...{ asAt: on(asAt), received: null, seal: "", sealBefore: "" },
  rows: [{ kind: "measure", id: "M1", fields: ["R1", value, day], number: 1, link: "" }],
});
const PAPERS = [
  measured("2020-01-31", "61", "2020-01-20"),
  measured("2020-02-28", "64", "2020-02-20"),
  measured("2020-03-27", "70", "2020-03-20"),
];
const valuesOn = (day: string, papers = PAPERS) =>
  pastReadings(papers, on(day))
    .get("M1")
    ?.map(({ value }) => value);

describe("The readings of earlier papers (B5)", () => {
  test("a paper of an earlier day knows nothing of a later one; that of the day counts", () => {
    expect(valuesOn("2020-02-28")).toEqual(["61", "64"]);
    expect(valuesOn("2020-01-30")).toBeUndefined();
  });

  test("of two readings of one day the later paper's counts", () => {
    expect(valuesOn("2020-03-31", [...PAPERS, measured("2020-03-31", "71", "2020-03-20")])).toEqual(["61", "64", "71"]);
  });
});
