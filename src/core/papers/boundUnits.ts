import type { Unit } from "./breaks";
import type { PaperBlock } from "./paper";

/** What a block of a paper may not be parted in. */
export interface BlockUnits {
  readonly kind: PaperBlock["kind"];
  readonly units: readonly Unit[];
}

/** Sentences under a heading stay together up to so many lines. */
const TOGETHER = 12;

const continued = (units: readonly Unit[]): readonly Unit[] =>
  units.map((unit, index) => (index === units.length - 1 ? { ...unit, goesOn: true } : unit));

/** The table whole with so many units more, which are its notes. */
const withNotes = (units: readonly Unit[], notes: number): readonly Unit[] =>
  units.map((unit) => (unit.whole === undefined ? unit : { ...unit, whole: unit.whole + notes }));

/**
 * The units of all blocks: a table keeps the notes behind it with its last rows, and a heading the sentences under it, which
 * stay with the table they lead to.
 */
export function boundUnits(blocks: readonly BlockUnits[]): readonly Unit[] {
  const all: Unit[] = [];
  for (let at = 0; at < blocks.length;) {
    const { kind, units } = blocks[at] ?? { kind: "title", units: [] };
    const behind = blocks.slice(at + 1);
    const count = behind.findIndex((one) => one.kind !== "sentence");
    const stated = behind.slice(0, count < 0 ? behind.length : count).flatMap((one) => one.units);
    const next = behind[count < 0 ? behind.length : count]?.kind;
    all.push(...unitsWith(kind, units, stated, next));
    at += 1 + (count < 0 ? behind.length : count);
  }
  return all;
}

function unitsWith(
  kind: PaperBlock["kind"],
  units: readonly Unit[],
  stated: readonly Unit[],
  next: PaperBlock["kind"] | undefined,
): readonly Unit[] {
  const lines = stated.reduce((sum, { rows }) => sum + rows, 0);
  if (stated.length === 0 || lines > TOGETHER) return [...units, ...stated];
  const one: Unit = { rows: lines, goesOn: false };
  switch (kind) {
    case "table":
    case "band":
      return [...continued(withNotes(units, 1)), one];
    case "heading":
      return [...units, { ...one, goesOn: next === "table" || next === "band" }];
    case "title":
    case "sentence":
    case "links":
      return [...units, ...stated];
  }
}
