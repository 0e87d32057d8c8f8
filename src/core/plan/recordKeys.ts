/** A record as people tell it from others. */
export interface NamedRecord {
  readonly id: string | null;
  readonly text: string;
}

/**
 * By what records are known from one reading to the next, whatever row they stand in: by the id where no other has it, else
 * by their words, which are counted where they are said more than once. `taken` are keys that others have already.
 */
export function keysOf(
  records: readonly NamedRecord[],
  among: readonly NamedRecord[] = records,
  taken: Iterable<string> = [],
): readonly string[] {
  const idOf = ({ id }: NamedRecord): string => (id ?? "").trim();
  const counts = new Map<string, number>();
  for (const one of among) counts.set(idOf(one), (counts.get(idOf(one)) ?? 0) + 1);
  const used = new Set(taken);
  const free = (wanted: string): string => {
    let key = wanted;
    for (let number = 2; used.has(key); number += 1) key = `${wanted} (${String(number)})`;
    used.add(key);
    return key;
  };
  const isAlone = (one: NamedRecord): boolean => idOf(one) !== "" && counts.get(idOf(one)) === 1;
  const byId = new Map(records.filter(isAlone).map((one) => [one, free(idOf(one))]));
  return records.map((one) => byId.get(one) ?? free(one.text.replace(/\s+/g, " ").trim()));
}
