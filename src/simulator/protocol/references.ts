/** The objects the client asked to be kept between requests, by the id it was given for each. */
export class References<Kept extends object> {
  private readonly kept = new Map<string, Kept>();
  private readonly ids = new WeakMap<Kept, string>();
  private next = 1;

  keep(object: Kept): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.kept.has(known)) return known;
    const id = `r${String(this.next++)}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** The id of an object that is kept, else undefined. */
  idOf(object: Kept): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): Kept | undefined {
    return this.kept.get(id);
  }

  /** Everything that is kept. */
  all(): Iterable<Kept> {
    return this.kept.values();
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  /** How many are kept: an add-in that lets go of its ranges leaves none. */
  get size(): number {
    return this.kept.size;
  }
}
