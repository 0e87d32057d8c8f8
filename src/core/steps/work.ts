/**
 * Long work cut into steps, so that whoever runs it can let others have their turn between two of them, show how far it
 * is (each step yields the share that is done, from 0 to 1) and leave off. The work knows no clock: how many steps make a
 * turn is for the runner to say.
 */
export type Work<T> = Generator<number, T, void>;

/** Runs work to its end in one go. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Work that is a part of other work: its share runs from `from` to `to` of the whole. */
export function* part<T>(work: Work<T>, from: number, to: number): Work<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Items of a list in one step: a few milliseconds of the dearest reader. */
const ITEMS_A_STEP = 50;

/** Whether a loop lets go before the item of this index. */
export const isStep = (index: number, size = ITEMS_A_STEP): boolean => index % size === 0;

/** `items.map(each)` in steps; `size` is how many items one step takes. */
export function* mapInSteps<T, U>(
  items: readonly T[],
  each: (item: T, index: number) => U,
  size = ITEMS_A_STEP,
): Work<U[]> {
  const found: U[] = [];
  for (const [index, item] of items.entries()) {
    if (isStep(index, size)) yield index / items.length;
    found.push(each(item, index));
  }
  return found;
}

/** Does work for each item, one after the other, and collects what comes of it. */
export function* workForEach<T, U>(items: readonly T[], each: (item: T, index: number) => Work<U>): Work<U[]> {
  const found: U[] = [];
  for (const [index, item] of items.entries())
    found.push(yield* part(each(item, index), index / items.length, (index + 1) / items.length));
  return found;
}
