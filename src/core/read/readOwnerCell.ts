import { isErrorValue } from "../text/errorValue";
import { foldText, isBlank, tidyText } from "../text/normalise";
import { indexOf, type RegisterIndex } from "./owners/ownerRegister";
import { DITTO } from "./owners/ownerWords";
import { readOwner, takeApart } from "./owners/readOwner";
import { splitOwners } from "./owners/splitOwners";
import type { NamedOwner, OwnerReading, RegisterEntry } from "./readings";

export interface OwnerOptions {
  /** "Surname, Forename" stands all down the column (O1). */
  readonly surnameFirst?: boolean;
  /** The sign that a key explains as "lead", such as "*" (O2). */
  readonly leadMark?: string;
}

/** A cell that holds more than this is prose; the rest is not looked at. */
const LONGEST_TEXT = 2000;

const LONGEST_DITTO = 60;

/** True for "ditto", `"`, "As above", "fel uchod" (O6). */
export const isDitto = (text: string): boolean =>
  text.length <= LONGEST_DITTO && DITTO.has(foldText(text).replace(/[.\s]+$/, ""));

/**
 * Reads an owners' cell (RULES.md, section O). `above` is the reading of the owner cell above, for "ditto"; a blank cell is
 * "missing" here, whether it stands for the cell above is for the table to say. Never throws.
 */
export function readOwnerCell(
  text: string,
  register: readonly RegisterEntry[],
  above: OwnerReading | null,
  options: OwnerOptions = {},
): OwnerReading {
  // An error names nobody, whatever letters stand in it (O10).
  if (isBlank(text) || isErrorValue(text)) return missing(text);
  if (isDitto(text)) return above ? ownersAbove(text, above) : missing(text);
  const index = indexOf(register);
  const tidy = tidyText(text.slice(0, LONGEST_TEXT));
  const read = ownersOf(tidy, index, options);
  if (read.length === 0) return missing(text);
  const marked = read.findIndex((one) => one.marked === "lead");
  const unmarked = read.findIndex((one) => one.marked !== "support");
  const lead = marked >= 0 ? marked : Math.max(0, unmarked);
  const owners = read.map((one, place): NamedOwner => ({
    ...one.owner,
    lead: place === lead && one.owner.kind !== "missing",
  }));
  return { raw: text, owners, leadMarked: marked >= 0, fromAbove: false };
}

/** The owners of the cell above, lead included: ditto, a merge, or the first row of a group (O6). */
export const ownersAbove = (text: string, above: OwnerReading): OwnerReading => ({
  ...above,
  raw: text,
  fromAbove: true,
});

const missing = (raw: string): OwnerReading => ({
  raw,
  owners: [{ text: null, kind: "missing", lead: false, match: { how: "none" }, raw }],
  leadMarked: false,
  fromAbove: false,
});

interface ReadOwner {
  readonly owner: Omit<NamedOwner, "lead">;
  readonly marked: "lead" | "support" | null;
}

/** Each owner once; "ditto" in a stack of lines means those above it. */
function ownersOf(text: string, index: RegisterIndex, options: OwnerOptions): readonly ReadOwner[] {
  const surnameFirst = options.surnameFirst === true;
  const seen = new Set<string>();
  const read: ReadOwner[] = [];
  for (const part of splitOwners(text, index, surnameFirst)) {
    if (isDitto(part)) continue;
    const parts = takeApart(surnameFirst ? turned(part) : part, options.leadMark);
    const owner = readOwner(part, parts, index);
    const key = `${owner.kind} ${owner.text ?? ""}`;
    if (seen.has(key) || owner.kind === "missing") continue;
    seen.add(key);
    read.push({ owner, marked: parts.marked });
  }
  return read;
}

/** "Probert, Eleri" is Eleri Probert. */
export function turned(text: string): string {
  const names = /^([^,]+),([^,]+)$/.exec(text);
  return names ? `${names[2]?.trim() ?? ""} ${names[1]?.trim() ?? ""}` : text;
}

/** Whether "Surname, Forename" stands all down a column: every cell has one comma between two names (O1). */
export function isSurnameFirst(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => !isBlank(text));
  const turnedNames = filled.filter((text) =>
    /^\s*[\p{Lu}][\p{L}'’-]+\s*,\s*[\p{Lu}][\p{L}'’-]+(\s+\p{Lu}\.?)?\s*$/u.test(text),
  );
  return turnedNames.length >= 3 && turnedNames.length >= filled.length * 0.8;
}
