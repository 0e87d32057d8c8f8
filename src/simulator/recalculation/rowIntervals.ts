/** Spans of rows, each with something that belongs to it, which is handed out once. */
export class RowIntervals<Item> {
  private spans: { readonly first: number; readonly last: number; readonly item: Item }[] = [];
  /** A heap-shaped tree over the spans, by first row: the last row of any span below; -1 where all are taken. */
  private furthest: Int32Array | null = null;
  private leaves = 0;

  add(first: number, last: number, item: Item): void {
    this.spans.push({ first, last, item });
    this.furthest = null;
  }

  /** Takes out the items whose span has the row. */
  take(row: number): Item[] {
    const furthest = this.furthest ?? this.build();
    const found: Item[] = [];
    this.collect(furthest, 1, 0, this.leaves, row, found);
    return found;
  }

  private collect(furthest: Int32Array, node: number, from: number, count: number, row: number, found: Item[]): void {
    const start = this.spans[from];
    if (!start || start.first > row || (furthest[node] ?? -1) < row) return;
    if (count === 1) {
      found.push(start.item);
      furthest[node] = -1;
      return;
    }
    const half = count / 2;
    this.collect(furthest, node * 2, from, half, row, found);
    this.collect(furthest, node * 2 + 1, from + half, half, row, found);
    furthest[node] = Math.max(furthest[node * 2] ?? -1, furthest[node * 2 + 1] ?? -1);
  }

  private build(): Int32Array {
    this.spans.sort((a, b) => a.first - b.first);
    this.leaves = 1;
    while (this.leaves < this.spans.length) this.leaves *= 2;
    const furthest = new Int32Array(this.leaves * 2).fill(-1);
    for (const [at, { last }] of this.spans.entries()) furthest[this.leaves + at] = last;
    for (let node = this.leaves - 1; node > 0; node--)
      furthest[node] = Math.max(furthest[node * 2] ?? -1, furthest[node * 2 + 1] ?? -1);
    this.furthest = furthest;
    return furthest;
  }
}
