import { english } from "../../../src/core/words/english";
import { actionOf, planOf } from "../proposals/planFixture";
import { planPapers } from "./builtPapers";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";

const planWith = (count: number) =>
  planOf(
    Array.from({ length: count }, (_, row) => actionOf({ id: `R1.${String(row)}`, row })),
    ["R1"],
  );
const builtWith = (count: number, snapshot?: WorkbookSnapshot): WorkbookSnapshot =>
  planPapers("2020-02-28", {
    ...(snapshot ? { snapshot } : {}),
    plan: planWith(count),
    ratings: Array.from({ length: count }, () => "Red" as const),
  });

test("a paper that becomes much shorter is rebuilt in its place, and so is the next (B4)", () => {
  const shorter = builtWith(3, builtWith(300));
  const again = builtWith(4, shorter);
  const { sheet } = english.papers.pack.exceptions;
  expect(again.sheets.map(({ name }) => name as string).filter((name) => name.startsWith(sheet))).toEqual([sheet]);
});
