/**
 * How many letters must be added, left out, changed or exchanged with their neighbour to make one text of the other.
 * Counts no further than `limit`: anything beyond is `limit + 1`, so that long texts cost no more than short ones.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return beyond;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(beyond);
    if (i <= limit) row[0] = i;
    let least = row[0] ?? beyond;
    const to = Math.min(b.length, i + limit);
    for (let j = Math.max(1, i - limit); j <= to; j++) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min(
        (last[j] ?? beyond) + 1,
        (row[j - 1] ?? beyond) + 1,
        (last[j - 1] ?? beyond) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, (beforeLast[j - 2] ?? beyond) + 1);
      }
      row[j] = Math.min(steps, beyond);
      least = Math.min(least, row[j] ?? beyond);
    }
    // One more look is due to the exchange of neighbours, which reaches back two rows.
    if (least > limit && Math.min(...last) > limit) return beyond;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? beyond, beyond);
}
