interface MayHaveId {
  readonly id: string | null;
}

/** Records as their rows are to be written: one without an id gets the next that is free, the letter with a number. */
export function withIds<Row extends MayHaveId>(
  rows: readonly Row[],
  letter: string,
): readonly (Row & { readonly id: string })[] {
  const taken = new Set(rows.map(({ id }) => id));
  let next = 1;
  return rows.map((row) => {
    if (row.id !== null) return { ...row, id: row.id };
    while (taken.has(`${letter}${String(next)}`)) next++;
    return { ...row, id: `${letter}${String(next++)}` };
  });
}
