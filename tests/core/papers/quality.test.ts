import { makeFinding } from "../../../src/core/findings/findings";
import { fromPence } from "../../../src/core/money/pounds";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { on } from "../proposals/planFixture";
import { planPapers, saidOn } from "./builtPapers";

const NOWHERE = { place: null, actionKey: null };
const licence = (number: string, school: string) =>
  makeFinding("deficit-unlicensed", NOWHERE, {
    ...{ number, school, balance: fromPence(-1_000_00), on: on("2019-03-31"), licence: "none" as const },
  });
const findings = [
  licence("4012", "Ysgol Penlan"),
  licence("4012", "Penlan High School"),
  licence("", "Ysgol Nantgwyn"),
  makeFinding("school-doubtful", NOWHERE, { text: "Ysg. Penlan", why: "two-numbers", others: ["4012", "4013"] }),
  makeFinding("balance-doubtful", NOWHERE, { text: "Nantgwyn", why: "amount-unreadable", year: "2019-20" }),
];

test.each([
  ["English", english, "quality en", "2 schools; the sheet of findings says which."],
  ["Welsh", welsh, "quality cy", "Nifer yr ysgolion: 2; saif yr enwau ar daflen y canfyddiadau."],
] as const)("Data quality in %s counts schools and names none (B12)", (_, words, paper, counted) => {
  const lines = saidOn(planPapers("2020-02-28", { findings }, words), paper);
  expect(lines.filter((line) => line.endsWith(` | 3 | ${counted}`))).toHaveLength(1);
  expect(lines.join("\n")).not.toMatch(/Penlan|Nantgwyn|4012/);
  for (const code of ["school-doubtful", "balance-doubtful"] as const)
    expect(lines).toContainEqual(expect.stringMatching(`${words.findings.kinds[code]} \\| 1 \\| –$`));
});
