import type { Paper, PaperLink } from "../papers/paper";
import type { PaperInput } from "../papers/paperInput";
import { identity } from "../papers/paperHead";
import { SIZE } from "../papers/measures";
import { placePaper } from "../papers/placePaper";
import { sheetOrder } from "../papers/sheetOrder";
import { boardPacks } from "../papers/pack";
import { withoutOfficers } from "../papers/withoutOfficers";
import { pastReadings } from "../history/pastReadings";
import { pastCounts, pastPaper } from "../history/recordRows";
import { brokenSeal, comparedWith, shortSeal } from "../history/sealedPaper";
import type { SheetName, SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { part, type Work } from "../steps/work";
import type { TableKey } from "../tables/allTables";
import { PAPER_KEY, paperSheets, pictureRecords } from "../tables/paperSheets";
import type { Edit } from "../changes/changeSet";
import { keptTexts, withTypedOver } from "./overwrittenTexts";
import { rowsNamed, type RowsNamed } from "./namedRows";
import { alignPicture } from "./paperAlignment";
import { withOfficerRows } from "./officerRows";
import { makePaper, rebuildPaper, type PaperChange } from "./paperEdits";
import { readPicture } from "./paperPicture";
import { officersIn } from "./papersAsked";
import { servicesIn, type Sealing } from "./layoutSnapshots";
import { papersLeftOut } from "./papersLeftOut";
import { recommendationWords } from "./recommendationWords";
import type { PaperFrame } from "./paperSheet";
import type { LayoutInput } from "./sheetLayout";
import { freeName } from "../changes/sheetNames";

/** The edits that build the papers, and the lines of PlanMemory by which the next build knows its own cells. */
export interface Papers {
  readonly edits: readonly Edit[];
  readonly memory: readonly { readonly table: string; readonly mark: string }[];
}

/** What the papers of each language say, in their order. */
export const papersOf = (inputs: readonly LayoutInput[], sealing: Sealing): readonly (readonly Paper[])[] =>
  boardPacks(inputs.map((input) => paperInput(input, sealing)));

/** Builds the papers in their places, those of each language one after the other. */
export function* paperEdits(inputs: readonly LayoutInput[], sealing: Sealing): Work<Papers> {
  const packs = packsOf(inputs, sealing);
  const edits: Edit[] = [];
  const memory: Papers["memory"][number][] = [];
  for (const [index, pack] of packs.entries()) {
    const built = yield* part(packEdits(pack), index / packs.length, (index + 1) / packs.length);
    edits.push(...built.edits);
    memory.push(...built.memory);
  }
  return { edits, memory };
}

/** The papers of one language, and the sheets they stand on. */
interface Pack {
  readonly input: LayoutInput;
  readonly given: PaperInput;
  readonly papers: readonly Paper[];
  readonly names: Named;
}

/** The packs, which name the sheets they stand on and say where those in the other language begin. */
function packsOf(inputs: readonly LayoutInput[], sealing: Sealing): readonly Pack[] {
  const first = inputs.map((input) => paperInput(input, sealing));
  const unnamed = boardPacks(first);
  const names: Named[] = [];
  for (const [index, input] of inputs.entries()) {
    const taken = names.flatMap(({ sheets }) => [...sheets.values()]);
    names.push(namesOf(unnamed[index] ?? [], input, taken));
  }
  const given = inputs.map((input, index) => {
    const tabs = tabsOf(unnamed[index] ?? [], names[index]);
    const otherContents = contentsSheet(names.find((_, other) => other !== index));
    return paperInput(input, sealing, { tabs, otherContents });
  });
  const isAsWanted =
    inputs.length === 1 && (unnamed[0] ?? []).every(({ id, sheet }) => given[0]?.tabs.get(id) === sheet);
  const packs = isAsWanted ? unnamed : boardPacks(given);
  return inputs.flatMap((input, index): readonly Pack[] => {
    const [own, papers, named] = [given[index], packs[index], names[index]];
    return own && papers && named ? [{ input, given: own, papers, names: named }] : [];
  });
}

const tabsOf = (papers: readonly Paper[], named: Named | undefined): PaperInput["tabs"] =>
  new Map(papers.map((paper) => [paper.id, named?.sheets.get(markOf(paper)) ?? paper.sheet] as const));

/** The sheet of Contents. */
const contentsSheet = (named: Named | undefined): SheetName | null =>
  [...(named?.sheets ?? [])].find(([mark]) => mark.startsWith("contents "))?.[1] ?? null;

function* packEdits({ input, given, papers, names }: Pack): Work<Papers> {
  const edits: Edit[] = [];
  const memory: Papers["memory"][number][] = [];
  const behind = neighboursOf({ input, given, papers, names });
  for (const [index, paper] of papers.entries()) {
    const change = yield* part(
      onePaper(paper, { ...names, behind }, input, given),
      index / papers.length,
      (index + 1) / papers.length,
    );
    edits.push(...change.edits);
    memory.push(...pictureRecords(markOf(paper), change.picture));
  }
  return { edits, memory };
}

/** By paper: the sheet that its own is to stand behind. The first papers of a language come behind all other sheets, in their order. */
function neighboursOf({ input: { snapshot, words }, given: { existing }, papers, names }: Pack): Neighbours {
  const found = paperSheets(snapshot).sheets;
  const tabs = snapshot.sheets.map(({ name }) => name);
  const order = sheetOrder(
    papers.map(({ id }) => id),
    existing,
  );
  const sheetOf = (id: string | undefined): SheetName | undefined => {
    const mark = `${id ?? ""} ${words.language}`;
    return names.sheets.get(mark) ?? found.get(mark)?.name;
  };
  return (id) => {
    if (existing.length === 0) return undefined;
    const at = order.indexOf(id);
    if (at > 0) return sheetOf(order[at - 1]);
    const next = sheetOf(order[at + 1]);
    return next === undefined ? undefined : tabs[tabs.indexOf(next) - 1];
  };
}

const markOf = ({ id, language }: Paper): string => `${id} ${language}`;

/** Which sheets papers stand on is known once their names are. */
const NO_NAMES: Pick<PaperInput, "tabs" | "otherContents"> = { tabs: new Map(), otherContents: null };

function paperInput(input: LayoutInput, { earlier, paper }: Sealing, names = NO_NAMES): PaperInput {
  const compared = comparedWith(earlier, input.asOf);
  const { plan, rated, recommendations, schools, report, findings, policy, asOf, words } = input;
  const officers = input.officers ?? officersIn(input.snapshot);
  const all: PaperInput = {
    ...{ plan, rated, recommendations, schools, report, findings, policy, asOf, words },
    services: servicesIn(input),
    earlier: compared?.asAt
      ? { asAt: compared.asAt, isReceived: compared.received !== null, ...pastPaper(compared) }
      : null,
    dateSystem: input.snapshot.dateSystem,
    past: pastCounts(earlier, input.asOf),
    readings: pastReadings(earlier, input.asOf),
    seal: shortSeal(paper.seal),
    broken: brokenSeal(earlier),
    existing: existingPapers(input),
    leftOut: papersLeftOut(input.snapshot),
    ...recommendationWords(input),
    kept: keptTexts(input.snapshot),
    officers,
    rowKeys: new Map(),
    tableSheets: input.sheets,
    ...names,
    hasOtherLanguage:
      names.otherContents === null &&
      [...paperSheets(input.snapshot).sheets.keys()].some((mark) => !mark.endsWith(` ${words.language}`)),
  };
  return officers === "withheld" ? withoutOfficers(all) : all;
}

/** The ids of papers of this language that can be rebuilt in their places, in the order of their sheets. */
function existingPapers({ snapshot, words: { language } }: LayoutInput): readonly string[] {
  const found = [...paperSheets(snapshot).sheets].filter(
    ([mark, sheet]) => mark.endsWith(` ${language}`) && canBeRebuilt(sheet, mark, snapshot),
  );
  return found
    .sort(([, a], [, b]) => snapshot.sheets.indexOf(a) - snapshot.sheets.indexOf(b))
    .map(([mark]) => mark.slice(0, -` ${language}`.length));
}

interface Named {
  /** By the paper's mark: the name its sheet has, or is to have. */
  readonly sheets: ReadonlyMap<string, SheetName>;
  /** Sheets that can no longer be rebuilt in their places, and the names they get. */
  readonly aside: ReadonlyMap<SheetSnapshot, SheetName>;
}

const canBeRebuilt = (sheet: SheetSnapshot, mark: string, snapshot: WorkbookSnapshot): boolean => {
  const picture = readPicture(paperSheets(snapshot).pictures.get(mark) ?? "");
  return picture !== null && alignPicture(sheet, picture) !== null;
};

function namesOf(
  papers: readonly Paper[],
  { snapshot, words, sheets: own }: LayoutInput,
  others: readonly string[],
): Named {
  const found = paperSheets(snapshot).sheets;
  const taken = new Set([
    ...snapshot.sheets.map(({ name }) => name.toLowerCase()),
    ...Object.values(own).map((name) => name.toLowerCase()),
    ...others.map((name) => name.toLowerCase()),
  ]);
  const sheets = new Map<string, SheetName>();
  const aside = new Map<SheetSnapshot, SheetName>();
  const free = (wanted: string, apart?: string): SheetName => {
    const name = freeName(wanted, taken, apart);
    taken.add(name.toLowerCase());
    return name;
  };
  for (const paper of papers) {
    const mark = markOf(paper);
    const existing = found.get(mark);
    if (existing && canBeRebuilt(existing, mark, snapshot)) sheets.set(mark, existing.name);
    else if (existing) {
      aside.set(existing, free(words.papers.earlierSheet(existing.name)));
      sheets.set(mark, existing.name);
    } else sheets.set(mark, free(paper.sheet, words.papers.ofTheBoard));
  }
  return { sheets, aside };
}

type Neighbours = (id: string) => SheetName | undefined;

function* onePaper(
  paper: Paper,
  { sheets, aside, behind }: Named & { readonly behind: Neighbours },
  input: LayoutInput,
  given: PaperInput,
): Work<PaperChange> {
  const { snapshot } = input;
  const mark = markOf(paper);
  const placed = placePaper(paper);
  const existing = paperSheets(snapshot).sheets.get(mark);
  const last = existing ? readPicture(paperSheets(snapshot).pictures.get(mark) ?? "") : null;
  const picture = last && withOfficerRows(last, input.rated, given.officers);
  const found = existing && picture ? alignPicture(existing, picture) : null;
  const alignment = existing && picture && found ? withTypedOver(existing, picture, found) : null;
  const frame = frameOf(paper, sheets, input, given, alignment ? existing : undefined);
  if (existing && picture && alignment) {
    const isTheirs = (row: number, column: number): boolean => !(alignment.ours[row]?.has(column) ?? false);
    const named = (): readonly RowsNamed[] => rowsNamed(existing, snapshot, isTheirs);
    return yield* rebuildPaper({ sheet: existing, picture, alignment, named }, mark, placed, frame);
  }
  const name = sheets.get(mark);
  if (name === undefined) throw new Error(`The paper ${mark} has no sheet.`);
  const made = yield* makePaper({ name, behind: behind(paper.id) }, mark, placed, frame);
  return { ...made, edits: [...(existing ? putAside(existing, aside.get(existing)) : []), ...made.edits] };
}

/** A sheet that is too much changed to be rebuilt stays as it is, under another name. */
function putAside(sheet: SheetSnapshot, name: SheetName | undefined): readonly Edit[] {
  const before = sheet.properties.get(PAPER_KEY) ?? null;
  return [
    ...(before === null
      ? []
      : [{ kind: "setMark", sheet: sheet.name, key: PAPER_KEY, before, after: null } satisfies Edit]),
    ...(name === undefined ? [] : [{ kind: "renameSheet", sheet: sheet.name, after: name } satisfies Edit]),
  ];
}

/** "&" starts a code in a footer, so a title's own is doubled; Excel takes 255 characters in all. */
const footerText = (text: string, most: number): string => {
  const stated = text.slice(0, most).replaceAll("&", "&&");
  // The size is a code of figures: a figure right behind it would be one of them.
  return `&${String(SIZE.footer)}${/^\d/.test(stated) ? " " : ""}${stated}`;
};

function frameOf(
  paper: Paper,
  sheets: Named["sheets"],
  input: LayoutInput,
  given: PaperInput,
  existing: SheetSnapshot | undefined,
): PaperFrame {
  const { words, snapshot } = input;
  const elsewhere = snapshot.sheets.filter((sheet) => sheet !== existing).flatMap(({ tables }) => tables);
  const taken = new Set(elsewhere.map(({ name }) => name.toLowerCase()));
  return {
    sheetOf: (link: PaperLink) =>
      "paper" in link ? (sheets.get(`${link.paper} ${paper.language}`) ?? null) : input.sheets[link.table as TableKey],
    tableName: (name) => {
      const wanted = `${name}${paper.language === "cy" ? "Cy" : ""}`;
      let free = wanted;
      for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${wanted}${String(number)}`;
      return free;
    },
    footer: footerText(identity(given).join(" · "), 150),
    rightFooter: `${footerText(given.tabs.get(paper.id) ?? paper.sheet, 31)} · ${words.papers.page}`,
  };
}
