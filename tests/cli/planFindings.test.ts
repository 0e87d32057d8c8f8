import { run, SAMPLE } from "./commandLine";

jest.setTimeout(60_000);

interface Result {
  readonly planFindings: readonly Readonly<Record<string, unknown>>[];
}

test("findings about the plan name a recommendation as every other part of the JSON does", async () => {
  const { code, out } = await run("check", SAMPLE, "--as-at", "2020-02-28", "--json");
  expect(code).toBe(0);
  const { planFindings } = JSON.parse(out) as Result;
  const measures = planFindings.filter((finding) => finding["code"] === "no-success-measure");
  expect(measures.map(({ recommendation }) => recommendation)).toEqual(["R1", "R2", "R3", "R4", "R5"]);
  expect(planFindings.filter((finding) => "ref" in finding)).toEqual([]);
});
