import type { Gold, GoldAction, GoldOwner, GoldTable } from "./gold";
import type { PlanResult, ResultTable } from "./planResult";

/** So many right of so many. */
export interface Count {
  readonly name: string;
  readonly right: number;
  readonly of: number;
}

export interface Score {
  readonly counts: readonly Count[];
  readonly falseRecords: number;
  /** Stated confidence and whether the role was right, of every column with a role. */
  readonly stated: readonly { readonly confidence: number; readonly right: boolean }[];
  readonly misses: readonly string[];
}

type ResultAction = PlanResult["actions"][number];
type Pair = readonly [gold: GoldAction, result: ResultAction];

/** Compares a result with the gold; records are matched by sheet and row. */
export function score(gold: Gold, result: PlanResult): Score {
  const misses: string[] = [];
  const { pairs, unmatched, falseOnes } = match(gold, result);
  for (const g of unmatched) misses.push(`record not found: ${where(g)}`);
  for (const r of falseOnes) misses.push(`false record: ${r.sheet} row ${r.row} ${r.action.slice(0, 60)}`);
  const roles = roleScore(gold, result, misses);
  const counts: Count[] = [
    { name: "Records found", right: pairs.length, of: (gold.actions ?? []).length },
    roles.count,
    ...FIELDS.map(([name, keys]) => fieldCount(name, keys, pairs, misses)),
    ...ownerCounts(pairs, misses),
    balancesCount(gold, result, misses),
    quietSheets(gold, result),
  ];
  return { counts, falseRecords: falseOnes.length, stated: roles.stated, misses };
}

const FIELDS: readonly (readonly [name: string, keys: readonly string[]])[] = [
  ["Id", ["id"]],
  ["Recommendation", ["recommendation"]],
  ["Group", ["group"]],
  ["Start", ["start"]],
  ["Due day", ["due"]],
  ["Due kind", ["dueKind"]],
  ["Due precision", ["duePrecision"]],
  ["Due day, kind and precision", ["due", "dueKind", "duePrecision"]],
  ["Due basis", ["dueBasis"]],
  ["Revised due", ["revisedDue"]],
  ["Completed on", ["completedOn"]],
  ["Status", ["status"]],
  ["% complete", ["percent"]],
  ["Claimed RAG", ["claimedRag"]],
];

const where = (g: GoldAction): string => `${g.sheet} row ${g.row}`;

export const plain = (value: unknown): string | null =>
  value === null || value === undefined || value === ""
    ? null
    : (typeof value === "string" ? value : JSON.stringify(value))
        .normalize("NFKC")
        .replace(/[‘’]/g, "'")
        .replace(/[–—]/g, "-")
        .replace(/[\s_]+/g, " ")
        .trim()
        .toLowerCase();

function match(
  gold: Gold,
  result: PlanResult,
): { pairs: readonly Pair[]; unmatched: readonly GoldAction[]; falseOnes: readonly ResultAction[] } {
  const left = new Map(result.actions.map((r) => [`${r.sheet}!${r.row}`, r]));
  const pairs: Pair[] = [];
  const unmatched: GoldAction[] = [];
  for (const g of gold.actions ?? []) {
    const key = [g.row, ...(g.rows ?? [])].map((row) => `${g.sheet}!${row}`).find((k) => left.has(k));
    const found = key === undefined ? undefined : left.get(key);
    if (key === undefined || found === undefined) unmatched.push(g);
    else {
      pairs.push([g, found]);
      left.delete(key);
    }
  }
  return { pairs, unmatched, falseOnes: gold.actions === undefined ? [] : [...left.values()] };
}

const isGraded = (g: GoldAction, key: string): boolean => g.open?.[key] !== undefined || key in g;

function isRight(g: GoldAction, r: ResultAction, key: string): boolean {
  const accepted = g.open?.[key]?.accept ?? [g[key]];
  return accepted.map(plain).includes(plain(r[key]));
}

function fieldCount(name: string, keys: readonly string[], pairs: readonly Pair[], misses: string[]): Count {
  let right = 0;
  let of = 0;
  for (const [g, r] of pairs) {
    const graded = keys.filter((key) => isGraded(g, key));
    if (graded.length === 0) continue;
    of++;
    const wrong = graded.filter((key) => !isRight(g, r, key));
    if (wrong.length === 0) right++;
    else if (keys.length === 1)
      misses.push(
        `${name}: ${where(g)}: expected ${plain(g[keys[0] ?? ""]) ?? "nothing"}, got ${plain(r[keys[0] ?? ""]) ?? "nothing"}`,
      );
  }
  return { name, right, of };
}

const EMPTY = new Set(["missing", "placeholder", "vacant"]);
const named = (owners: readonly GoldOwner[]): readonly GoldOwner[] =>
  owners.filter((o) => !EMPTY.has(o.kind) && o.text !== null);

function ownerCounts(pairs: readonly Pair[], misses: string[]): readonly Count[] {
  const text = { right: 0, of: 0 };
  const kind = { right: 0, of: 0 };
  const lead = { right: 0, of: 0 };
  for (const [g, r] of pairs) {
    const wanted = (g.open?.["owners"]?.accept ?? (g.owners ? [g.owners] : [])) as readonly (readonly GoldOwner[])[];
    if (wanted.length === 0) continue;
    const names = (owners: readonly GoldOwner[]): string =>
      named(owners)
        .map((o) => plain(o.text) ?? "")
        .sort()
        .join("; ");
    const got = r.owners;
    const fits = wanted.find((w) => names(w) === names(got));
    const want = fits ?? wanted[0] ?? [];
    text.of++;
    if (fits) text.right++;
    else misses.push(`Owners: ${where(g)}: expected ${names(want)}, got ${names(got)}`);
    kind.of++;
    const free = (g.open?.["ownerKind"]?.accept ?? []) as readonly string[];
    const kinds = want.every((w) =>
      got.some((o) =>
        EMPTY.has(w.kind)
          ? o.kind === w.kind
          : plain(o.text) === plain(w.text) && (o.kind === w.kind || free.includes(o.kind)),
      ),
    );
    if (kinds) kind.right++;
    else
      misses.push(
        `Owner kind: ${where(g)}: expected ${want.map((o) => o.kind).join()}, got ${got.map((o) => o.kind).join()}`,
      );
    const leads = (owners: readonly GoldOwner[]): string => names(owners.filter((o) => o.lead));
    if (want.every((o) => o.lead === undefined)) continue;
    lead.of++;
    if (leads(want) === leads(got)) lead.right++;
    else misses.push(`Lead: ${where(g)}: expected ${leads(want)}, got ${leads(got)}`);
  }
  return [
    { name: "Owners: names", ...text },
    { name: "Owners: kind", ...kind },
    { name: "Owners: lead", ...lead },
  ];
}

const rolesOf = (table: {
  readonly columns: readonly { readonly letter: string; readonly role: string | null }[];
}): ReadonlySet<string> => new Set(table.columns.flatMap((c) => (c.role === null ? [] : [`${c.letter} ${c.role}`])));

/** Fields that the gold calls by an older name. */
const NAMES_NOW: Readonly<Record<string, string>> = { noticeIssued: "warningNotice" };

function roleScore(gold: Gold, result: PlanResult, misses: string[]): { count: Count; stated: Score["stated"] } {
  let right = 0;
  let of = 0;
  const stated: { confidence: number; right: boolean }[] = [];
  for (const g of gold.tables ?? []) {
    const r = nearest(g, result.tables);
    const got = r === null ? new Set<string>() : rolesOf(r);
    const named = g.columns.map((c) => ({ ...c, role: c.role === null ? null : (NAMES_NOW[c.role] ?? c.role) }));
    const wanted = named.filter((c) => c.role !== null || c.accept !== undefined);
    const accepted = new Set(wanted.flatMap((c) => (c.accept ?? [c.role]).map((role) => `${c.letter} ${role ?? ""}`)));
    const isSilent = (letter: string): boolean => ![...got].some((role) => role.startsWith(`${letter} `));
    of += wanted.length;
    for (const { letter, role, accept } of wanted) {
      const fits = (accept ?? [role]).some((one) => (one === null ? isSilent(letter) : got.has(`${letter} ${one}`)));
      if (fits) right++;
      else misses.push(`Role: ${g.sheet} row ${g.firstRow}: ${letter} ${role ?? "nothing"}`);
    }
    const graded = new Set(g.columns.map((c) => c.letter));
    for (const c of r?.columns ?? [])
      if (c.role !== null && graded.has(c.letter))
        stated.push({ confidence: c.confidence, right: accepted.has(`${c.letter} ${c.role}`) });
  }
  return { count: { name: "Column roles", right, of }, stated };
}

/** The result's table over the same rows with most of the gold's columns. */
function nearest(g: GoldTable, tables: readonly ResultTable[]): ResultTable | null {
  const letters = new Set(g.columns.map((c) => c.letter));
  const overlap = (r: ResultTable): number => {
    const rows = Math.min(g.lastRow, r.lastRow) - Math.max(g.firstRow, r.firstRow) + 1;
    return r.sheet === g.sheet && rows > 0 ? rows * r.columns.filter((c) => letters.has(c.letter)).length : 0;
  };
  const best = [...tables].sort((a, b) => overlap(b) - overlap(a))[0];
  return best !== undefined && overlap(best) > 0 ? best : null;
}

/** Each balance of the gold: of that school, year and kind, to the penny. */
function balancesCount(gold: Gold, result: PlanResult, misses: string[]): Count {
  const wanted = gold.schoolBalances ?? [];
  const isThere = (g: (typeof wanted)[number]): boolean =>
    result.balances.some(
      (b) =>
        (plain(g.number) === plain(b.number) || plain(g.school) === plain(b.school)) &&
        b.year === g.year &&
        (g.kind === undefined || b.kind === g.kind) &&
        b.closing === g.closing,
    );
  const missing = wanted.filter((g) => !isThere(g));
  for (const { number, school, year } of missing) misses.push(`Balance: ${String(school ?? number)} ${year}`);
  return { name: "Balances", right: wanted.length - missing.length, of: wanted.length };
}

function quietSheets(gold: Gold, result: PlanResult): Count {
  const quiet = gold.notPlans ?? [];
  const right = quiet.filter(
    ({ sheet }) => !result.actions.some((a) => a.sheet === sheet) && result.notPlans.some((n) => n.sheet === sheet),
  ).length;
  return { name: "Sheets that are no plan", right, of: quiet.length };
}
