import { breaksOf, heightsOf } from "../../../src/core/papers/breaks";
import { PAGE_HEIGHT, PAGE_WIDTH, roomIn, SIZE } from "../../../src/core/papers/measures";
import { placePaper } from "../../../src/core/papers/placePaper";
import type { PlacedPaper } from "../../../src/core/papers/placed";
import { hasTooWideWord, linesOf, textWidth } from "../../../src/core/papers/textWidth";
import type { Action, LoggedMove, Measure, Risk } from "../../../src/core/plan/actionPlan";
import { papersOf } from "../../../src/core/sheets/layoutPapers";
import { recordRows } from "../../../src/core/history/recordRows";
import { sealRows, type SealedPaper } from "../../../src/core/history/sealedPaper";
import { sealBuild } from "../../../src/core/sheets/layoutSnapshots";
import { nameOwnSheets } from "../../../src/core/changes/sheetNames";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import { actionOf, dateOf, inputOf, on, ownerOf, planOf, type InputFixture } from "../proposals/planFixture";

const LONG =
  "Agree a programme for more able learners in every secondary school, with the headteachers and the consortium";

const NOTHING_READ = { betterWhen: null, baselineOn: null, targetOn: null, latestOn: null };
const measureOf = (ref: string): Measure => ({
  ...{ place: { sheet: "M", row: 1, column: 0 }, id: `${ref}.M`, recommendation: ref, measure: LONG },
  ...{ ...NOTHING_READ, baseline: "12 of 40", target: "30 of 40", latest: "17 of 40" },
});
const riskOf = (ref: string): Risk => ({
  ...{ place: { sheet: "K", row: 1, column: 0 }, id: `${ref}.K`, recommendation: ref, risk: LONG, trend: "Unchanged" },
  ...{ likelihood: 4, impact: 5, score: 20, mitigation: LONG, owner: "Head of Schools and Inclusion" },
});

const BY = "Improvement and Assurance Board of the council";
const moveOf = ({ id }: Action): LoggedMove => ({
  ...{ actionId: id ?? "", from: on("2020-06-30"), to: on("2020-08-31"), why: LONG },
  ...{ askedBy: BY, askedOn: on("2020-02-01"), agreedBy: BY, agreedOn: on("2020-12-31") },
});

/** A plan of so many actions, shared by so many recommendations: some complete, with evidence, moved, or without a day. */
function plan(recommendations: number, actions: number): InputFixture {
  const refs = Array.from({ length: recommendations }, (_, index) => `R${String(index + 1)}`);
  const all = Array.from({ length: actions }, (_, index): Action => {
    const ref = refs[index % refs.length] ?? "";
    const status = index % 7 === 3 ? "complete" : null;
    const due = index % 5 === 4 ? null : index % 3 === 0 ? "2020-02-14" : "2020-06-30";
    const owners = index % 4 === 3 ? [] : [ownerOf("Head of Schools and Inclusion"), ownerOf("Leah Lovell")];
    return {
      ...actionOf({
        id: `${ref}.${String(index + 1)}`,
        row: index,
        recommendation: ref,
        action: LONG,
        owners,
        due,
        status,
      }),
      ...(index % 6 === 1 ? { revisedDue: dateOf("2020-09-30") } : {}),
      evidence: index % 2 === 1 ? `${LONG} (${String(index)})` : null,
      correctiveAction: index % 3 === 0 ? LONG : null,
    };
  });
  const ratings = (["Red", "Amber", "Green", "Blue", "Grey"] as const).flatMap((rating) => [rating, rating]);
  return {
    plan: planOf(all, refs, {
      ...{ measures: refs.map(measureOf), risks: refs.map(riskOf) },
      dateMoves: all.filter((_, index) => index % 6 === 1).map(moveOf),
    }),
    ratings: all.map((_, index) => ratings[index % ratings.length] ?? "Red"),
  };
}

/** The papers of a day in these languages, after papers of three days before it, which had other ratings. */
function papers(given: InputFixture, ...languages: readonly Words[]): readonly PlacedPaper[] {
  const inputFor = (now: InputFixture, words = english) => {
    const input = inputOf(words, now);
    return { ...input, sheets: nameOwnSheets(input.snapshot, words.language) };
  };
  const input = inputFor(given);
  const ratings = [...(given.ratings ?? [])].reverse();
  const earlier = ["2019-11-29", "2019-12-31", "2020-01-31"].reduce<readonly SealedPaper[]>((before, day) => {
    const then = inputFor({ ...given, ratings, asOf: on(day) });
    const sealBefore = before.at(-1)?.seal ?? "";
    const sealed = sealRows(then.asOf, sealBefore, recordRows(then.plan, then.rated, then.report, then.schools));
    return [...before, { asAt: then.asOf, received: null, sealBefore, ...sealed }];
  }, []);
  const inputs = languages.map((words) => inputFor(given, words));
  return papersOf(inputs, { ...sealBuild(input), earlier }).flatMap((pack) => pack.map(placePaper));
}

const SENTENCES: Readonly<Record<string, readonly [size: number, isBold: boolean]>> = {
  paperTitle: [SIZE.title, true],
  paperLine: [SIZE.line, false],
  paperHeadline: [SIZE.headline, false],
  paperHeading: [SIZE.heading, true],
  paperText: [SIZE.body, false],
  paperStrongText: [SIZE.body, true],
  paperNote: [SIZE.note, false],
};

/** A heading, or the heading row of a table, that is the last row of its page. */
const aloneAtTheFoot = ({ rows, breaks }: PlacedPaper): readonly string[] =>
  [...breaks, rows.length].flatMap((end) => {
    const last = rows[end - 1];
    const styles = [...(last?.cells.values() ?? [])].map(({ style }) => style);
    return styles.some((style) => /^paper(Head|Title)/.test(style) && style !== "paperHeadline")
      ? [`${last?.key ?? ""} stands alone at the foot of a page`]
      : [];
  });

/** A note of a table, or part of a list, that begins a page: what it is about stands on the page before. */
const partedFromTheirs = ({ rows, breaks }: PlacedPaper): readonly string[] =>
  breaks.flatMap((at) => {
    const row = rows[at];
    const style = [...(row?.cells.values() ?? [])][0]?.style ?? "";
    return /^paper(Note|Text|StrongText|Headline)$/.test(style) ? [`${row?.key ?? ""} begins a page`] : [];
  });

/** A table that goes on on a page without its heading, or under that of another. */
const withoutHeading = ({ breaks, tables, repeated }: PlacedPaper): readonly string[] =>
  breaks.flatMap((row) => {
    const on = tables.filter(({ block }) => row > block.row && row < block.row + block.rows);
    const isUnderAnother = repeated > 0 && row > repeated && !on.some(({ block }) => block.row === repeated);
    return [
      ...on.filter(({ block }) => block.row !== repeated).map(({ name }) => `${name} goes on without its heading`),
      ...(isUnderAnother ? [`row ${String(row)} begins a page under the heading of another table`] : []),
    ];
  });

/** Words that touch the figures or the chip before them: they are to stand a step off. */
const touching = ({ rows }: PlacedPaper): readonly string[] =>
  rows.flatMap(({ key, cells }) =>
    [...cells].flatMap(([column, { style }]) => {
      const before = cells.get(column - 1)?.style ?? "";
      const isWords = /^paper(HeadLeft|Cell(Strong|Day|Quiet|Link)?(Ruled)?)$/.test(style);
      return isWords && /Right|Centre|Tenths|Chip/.test(before) ? [`${key} column ${String(column)} touches`] : [];
    }),
  );

/** A heading that does not stand over the words of the chips under it, which begin a step in. */
const besideItsChips = ({ rows, tables }: PlacedPaper): readonly string[] =>
  tables.flatMap(({ name, block }) =>
    Array.from({ length: block.columns }, (_, index) => block.column + index).flatMap((column) => {
      const [head, ...body] = rows
        .slice(block.row, block.row + block.rows)
        .map(({ cells }) => cells.get(column)?.style);
      const hasChips = body.some((style) => style?.startsWith("paperChip"));
      return hasChips && head !== "paperHeadIndented"
        ? [`${name} column ${String(column)} begins beside its chips`]
        : [];
    }),
  );

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
        const room = roomIn(paper.columns[block.column + index] ?? 0, /Indented|Chip|Right|Tenths/.test(cell.style));
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
    const repeated = page > 0 ? (paper.rows[paper.repeated]?.height ?? 0) : 0;
    return rows.reduce((sum, { height }) => sum + height, repeated);
  });
  // A sentence runs over the empty cells to its right.
  const tooLong = paper.rows.flatMap(({ key, cells }) =>
    [...cells].flatMap(([column, { content, style }]) => {
      const [size, isBold] = SENTENCES[style] ?? [0, false];
      const from = paper.columns.slice(0, column).reduce((sum, points) => sum + points, 0);
      const isCut = typeof content === "string" && from + textWidth(content, size, isBold) > PAGE_WIDTH;
      return isCut ? [`${key}: "${content}" runs over the page`] : [];
    }),
  );
  const tooHigh = pages.flatMap((height, page) =>
    height > PAGE_HEIGHT ? [`page ${String(page + 1)} is ${String(height)} points high`] : [],
  );
  return [
    ...found,
    ...inTables,
    ...tooLong,
    ...tooHigh,
    ...aloneAtTheFoot(paper),
    ...partedFromTheirs(paper),
    ...withoutHeading(paper),
    ...touching(paper),
    ...besideItsChips(paper),
  ].map((fault) => `${paper.id} ${paper.language} ${fault}`);
}

/** Pages of the sheets that members read first, and of those that are to stay short, in English alone and with Welsh beside it. */
const PAGES: readonly (readonly [recommendations: number, actions: number, pages: Readonly<Record<string, number>>])[] =
  [
    [1, 5, { contents: 1, summary: 1, upcoming: 1, forecast: 1, owners: 1, evidence: 1 }],
    [5, 70, { contents: 1, summary: 1, forecast: 1, owners: 1 }],
    [5, 500, { contents: 1, summary: 1, forecast: 1, owners: 1 }],
  ];

const pagesIn = (placed: readonly PlacedPaper[], language: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    placed.filter((one) => one.language === language).map(({ id, breaks }) => [id, breaks.length + 1]),
  );

describe.each([
  [1, 5],
  [5, 70],
  [40, 70],
  [1, 500],
  [5, 500],
  [40, 500],
])("papers of %d recommendations and %d actions", (of, actions) => {
  const both = papers(plan(of, actions), english, welsh);

  test("nothing is cut, every page fits, and no heading, note or list stands alone", () => {
    expect(both.flatMap(faults)).toEqual([]);
  });

  test("take as many pages in Welsh as in English, and each begins with the same row", () => {
    expect(pagesIn(both, "cy")).toEqual(pagesIn(both, "en"));
    const firstRows = (language: string) =>
      both
        .filter((one) => one.language === language)
        .map(({ id, rows, breaks, repeated }) => [id, [...breaks, repeated].map((row) => rows[row]?.key)]);
    expect(firstRows("cy")).toEqual(firstRows("en"));
  });
});

test.each(PAGES)(
  "of %d recommendations and %d actions the pack has as many pages as it is to have",
  (of, actions, pages) => {
    const counts = [papers(plan(of, actions), english), papers(plan(of, actions), english, welsh)].map((placed) =>
      Object.fromEntries(Object.entries(pagesIn(placed, "en")).filter(([id]) => id in pages)),
    );
    expect(counts).toEqual([pages, pages]);
  },
);

test.each([
  ["of a recommendation with more than seven actions", 5, 70, /^recommendation /, /^BoardActions_/],
  ["of more than twelve recommendations", 13, 70, /^summary$/, /^BoardRecommendations$/],
])("the long table %s stands last, and each page begins with its heading", (_, of, actions, ids, name) => {
  const own = papers(plan(of, actions), english, welsh).filter(({ id }) => ids.test(id));
  expect(own.length).toBeGreaterThan(1);
  for (const { tables, breaks, repeated } of own) {
    const last = tables.at(-1);
    expect(last?.name).toMatch(name);
    expect(breaks.length).toBeGreaterThan(0);
    expect(repeated).toBe(last?.block.row);
  }
});

test.each([english, welsh])("each question in Contents, and how it is read, is one line ($language)", (words) => {
  const { contents, recommendation } = words.papers.pack;
  const [placed] = papers(plan(5, 70), words).filter(({ id }) => id === "contents");
  const room = roomIn(placed?.columns[2] ?? 0);
  for (const question of [...Object.values<string>(contents.questions), recommendation.question("IAB10")])
    expect(linesOf(question, room, SIZE.body)).toEqual([question]);
  const day = words.papers.day(on("2020-09-30"));
  const read = [contents.ratings, contents.views, contents.compared(day, false), contents.values(day)];
  for (const sentence of read) expect(linesOf(sentence, PAGE_WIDTH - 8, SIZE.body)).toHaveLength(1);
});

test("where two long tables share a sheet, each has its heading again on the pages it goes on to, as a table of its own there", () => {
  const heading = (text: string) => ({ text, align: "left" as const });
  const long = (name: string) => ({
    ...{ kind: "table" as const, name, column: 0, headings: [heading(`${name} first`), heading(`${name} second`)] },
    rows: Array.from({ length: 50 }, (_, row) => ({ key: String(row), cells: [`${name} ${String(row)}`, "B"] })),
  });
  const { breaks, rows, tables, repeated } = placePaper({
    ...{ id: "p", language: "en", sheet: "P", columns: [381, 381] },
    blocks: [{ kind: "title", title: "T", line: "L" }, long("One"), long("Other")],
  });
  expect(repeated).toBe(0);
  expect(breaks.length).toBeGreaterThan(2);
  const said = (row: number, column: number) => rows[row]?.cells.get(column)?.content;
  for (const row of breaks) {
    const table = tables.find(({ block }) => block.row === row);
    expect([0, 1].map((column) => said(row, column))).toEqual(table?.headings);
  }
  for (const name of ["One", "Other"]) {
    const parts = tables.filter((table) => table.name.startsWith(name));
    expect(parts.length).toBeGreaterThan(1);
    const listed = parts.flatMap(({ block }) =>
      Array.from({ length: block.rows - 1 }, (_, row) => said(block.row + 1 + row, 0)),
    );
    expect(listed).toEqual(Array.from({ length: 50 }, (_, row) => `${name} ${String(row)}`));
  }
  expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test("no row of a school stands alone on the page behind its table", () => {
  const rows = Array.from({ length: 12 }, (_, row) => ({ key: String(row), cells: ["A", "B"] }));
  const table = { kind: "table", name: "T", column: 0, rows, headings: [] } as const;
  for (let least = 300; least < 900; least += 25) {
    const band = { kind: "band", key: "b", parts: [[{ ...table, least }]] } as const;
    const { breaks, rows: placed } = placePaper({
      id: "p",
      language: "en",
      sheet: "P",
      columns: [762],
      blocks: [band],
    });
    for (const [page, from] of [0, ...breaks].entries())
      expect((breaks[page] ?? placed.length) - from).toBeGreaterThan(1);
  }
});

test("English and Welsh papers are equal in layout: the same columns, tables and charts", () => {
  // Built alone, each has pages of its own: where a table goes on, and into how many, is no matter of its layout.
  const whole = ({ tables }: PlacedPaper) => tables.filter(({ name }) => !/_part\d+$/.test(name));
  const shape = (one: PlacedPaper): unknown => ({
    ...{ id: one.id, columns: one.columns, tables: whole(one).map(({ name, block }) => [name, block.columns]) },
    charts: one.charts.length,
    // A sentence may take a line more in one language.
    keys: [...new Set(one.rows.map(({ key }) => key.replace(/\.\d+$/, "")))].filter((key) => key !== "again"),
  });
  expect(papers(plan(5, 70), welsh).map(shape)).toEqual(papers(plan(5, 70), english).map(shape));
});

describe("A table that fits on a page but not on what is left of one", () => {
  const rows = Array.from({ length: 30 }, (_, row) => ({ key: String(row), height: 20, cells: new Map() }));
  const units = (before: number, after: number) => [
    { rows: before, goesOn: false },
    { rows: 1, goesOn: true },
    { rows: 3, goesOn: false, whole: after - 2 },
    ...Array.from({ length: after - 3 }, () => ({ rows: 1, goesOn: false })),
  ];

  const pages = (before: number, after: number) =>
    breaksOf(units(before, after), heightsOf(rows, units(before, after), 20));

  test("goes to the next as a whole, its heading with it", () => {
    expect(pages(15, 14)).toEqual([1]);
  });

  test("begins where it stands when more than half of a page would stay empty", () => {
    expect(pages(9, 20)).toEqual([16]);
  });
});

test("a word that is wider than its column is broken inside, as Excel does, and its row is high enough", () => {
  const lines = linesOf("See PIAP/2020/R12.117 now", 40, 10, true);
  expect(lines.join(" ")).toBe("See PIAP/20 20/R12. 117 now");
  for (const line of lines) expect(textWidth(line, 10, true)).toBeLessThanOrEqual(40);
});

test("a letter with an accent is as wide as the letter, a dash as wide as the widest", () => {
  expect(textWidth("ŵ", 10)).toBe(textWidth("w", 10));
  expect(textWidth("—", 10)).toBe(10);
});
