import type { HostObject } from "./hostObject";

/** The objects the client asked to be kept between requests, by the id it was given for each. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.kept.has(known)) return known;
    const id = `r${String(this.next++)}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** The id of an object that is kept, else undefined. */
  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  /** Everything that is kept. */
  all(): Iterable<HostObject> {
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
