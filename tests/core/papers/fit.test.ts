import { PAGE_HEIGHT, PAGE_WIDTH, roomIn, SIZE } from "../../../src/core/papers/measures";
import { placePaper } from "../../../src/core/papers/placePaper";
import type { PlacedPaper } from "../../../src/core/papers/placed";
import { hasTooWideWord, linesOf, textWidth } from "../../../src/core/papers/textWidth";
import { papersOf } from "../../../src/core/edits/layoutPapers";
import { nameOwnSheets } from "../../../src/core/edits/sheetNames";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import { actionOf, inputOf, ownerOf, planOf, type InputFixture } from "../edits/planFixture";

const LONG =
  "Agree a programme for more able learners in every secondary school, with the headteachers and the consortium";

/** A plan of so many recommendations, with so many actions each. */
function plan(recommendations: number, actions: number): InputFixture {
  const refs = Array.from({ length: recommendations }, (_, index) => `R${String(index + 1)}`);
  const all = refs.flatMap((ref, r) =>
    Array.from({ length: actions }, (_, index) =>
      actionOf({
        id: `${ref}.${String(index + 1)}`,
        row: r * actions + index,
        recommendation: ref,
        action: LONG,
        owners: index % 4 === 3 ? [] : [ownerOf("Head of Schools and Inclusion"), ownerOf("Leah Lovell")],
        due: index % 5 === 4 ? null : "2020-02-14",
      }),
    ),
  );
  const ratings = (["Red", "Amber", "Green", "Blue", "Grey"] as const).flatMap((rating) => [rating, rating]);
  return { plan: planOf(all, refs), ratings: all.map((_, index) => ratings[index % ratings.length] ?? "Red") };
}

function papers(words: Words, given: InputFixture): readonly PlacedPaper[] {
  const input = inputOf(words, given);
  return papersOf({ ...input, sheets: nameOwnSheets(input.snapshot, words.language) }).map(placePaper);
}

/** What of a paper is cut, shown as ####, or does not fit its page. */
function faults(paper: PlacedPaper): readonly string[] {
  const width = paper.columns.reduce((sum, points) => sum + points, 0);
  const found = Math.abs(width - PAGE_WIDTH) > 1.5 ? [`is ${String(width)} points wide`] : [];
  const inTables = paper.tables.flatMap(({ block }) =>
    paper.rows.slice(block.row, block.row + block.rows).flatMap(({ key, height, cells }, row) =>
      Array.from({ length: block.columns }).flatMap((_, index): readonly string[] => {
        const cell = cells.get(block.column + index);
        if (cell?.content === null || cell?.content === undefined) return [];
        const isHead = row === 0;
        const isBold = isHead || /Strong|Chip/.test(cell.style);
        const size = isHead ? SIZE.tableHeading : SIZE.body;
        const room = roomIn(paper.columns[block.column + index] ?? 0, /Indented|Chip/.test(cell.style));
        const text = String(cell.content);
        const lines = linesOf(text, room, size, isBold).length;
        return [
          ...(hasTooWideWord(text, room, size, isBold) ? [`${key}: "${text}" has a word wider than its column`] : []),
          ...(lines > 1 && lines * (isHead ? 12 : 12.75) > height ? [`${key}: "${text}" is cut`] : []),
        ];
      }),
    ),
  );
  const pages = [0, ...paper.breaks].map((from, page) => {
    const rows = paper.rows.slice(from, paper.breaks[page] ?? paper.rows.length);
    const repeated = page > 0 ? (paper.rows[0]?.height ?? 0) : 0;
    return rows.reduce((sum, { height }) => sum + height, repeated);
  });
  const tooHigh = pages.flatMap((height, page) =>
    height > PAGE_HEIGHT ? [`page ${String(page + 1)} is ${String(height)} points high`] : [],
  );
  return [...found, ...inTables, ...tooHigh].map((fault) => `${paper.id} ${paper.language} ${fault}`);
}

describe.each([
  ["English", english],
  ["Welsh", welsh],
] as const)("papers in %s", (_, words) => {
  test.each([
    [1, 5],
    [5, 14],
    [5, 100],
    [12, 3],
    [40, 12],
  ])("of %d recommendations with %d actions each: nothing is cut, and every page fits", (recommendations, actions) => {
    expect(papers(words, plan(recommendations, actions)).flatMap(faults)).toEqual([]);
  });

  test("the board summary is one page up to five recommendations", () => {
    const [summary] = papers(words, plan(5, 14)).filter(({ id }) => id === "summary");
    expect(summary?.breaks).toEqual([]);
  });

  test("no heading stands alone at the foot of a page", () => {
    for (const paper of papers(words, plan(40, 12)))
      for (const row of paper.breaks)
        expect(paper.rows[row - 1]?.cells.get(0)?.style ?? "").not.toMatch(/paperHead|paperTitle/);
  });
});

test("English and Welsh papers are equal in layout: the same columns, tables and charts", () => {
  const shape = (one: PlacedPaper): unknown => ({
    ...{ id: one.id, columns: one.columns, tables: one.tables.map(({ name, block }) => [name, block.columns]) },
    charts: one.charts.length,
    // A sentence may take a line more in one language.
    keys: [...new Set(one.rows.map(({ key }) => key.replace(/\.\d+$/, "")))],
  });
  expect(papers(welsh, plan(5, 14)).map(shape)).toEqual(papers(english, plan(5, 14)).map(shape));
});

test("a letter with an accent is as wide as the letter, a dash as wide as the widest", () => {
  expect(textWidth("ŵ", 10)).toBe(textWidth("w", 10));
  expect(textWidth("—", 10)).toBe(10);
});
