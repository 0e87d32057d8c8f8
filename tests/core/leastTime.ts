/** Far more than a text of 100,000 characters needs, also on a busy machine, and far less than a squared time. */
export const MOST_MS = 2000;

/** Of up to three runs, so that nothing else the machine does is held against the reader. */
export function leastTime(work: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < 3 && least >= MOST_MS; run++) {
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}
