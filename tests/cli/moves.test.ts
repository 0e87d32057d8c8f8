import { join } from "node:path";
import { ownFolder, run, SAMPLE } from "./commandLine";

jest.setTimeout(300_000);

interface Told {
  readonly dateMoves: {
    readonly moves: readonly {
      readonly id: string;
      readonly state: string;
      readonly days: number;
      readonly why: string | null;
    }[];
    readonly byRecommendation: readonly { readonly name: string; readonly days: number }[];
  };
}

test("date moves are listed from row and log, for people and for machines (B16)", async () => {
  const folder = ownFolder();
  const [tables = "", moved = ""] = ["tables", "moved"].map((name) => join(folder, `${name}.xlsx`));
  const on = ["--as-at", "2020-02-28"];
  await run("structure", SAMPLE, ...on, "--out", tables);
  const said = [
    "R1.5",
    "--due",
    "2020-07-31",
    "--agreed-by",
    "The Board",
    "--reason",
    "Late contractor",
    "--by",
    "Ann Lee",
  ];
  expect(await run("update", tables, ...said, ...on, "--out", moved)).toMatchObject({ code: 0 });
  const { dateMoves } = JSON.parse((await run("moves", moved, ...on, "--json")).out) as Told;
  const told = dateMoves.moves.map(({ id, state, days, why }) => [id, state, days, why]);
  expect(told).toContainEqual(["R1.5", "agreed", 122, "Late contractor"]);
  expect(told).toContainEqual(["R1.3", "asked", 91, null]);
  expect(dateMoves.byRecommendation[0]).toMatchObject({ name: "R1", days: 213 });
  const { out } = await run("moves", moved, ...on);
  expect(out).toContain(
    "Agreed  R1.5  31 March 2020 → 31 July 2020 · 122 days later · Late contractor · Asked by Ann Lee",
  );
});
