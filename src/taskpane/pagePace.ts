import type { Pace } from "../app/inSlices";

/**
 * The page's clock, and its rests. A timer leaves the page a few idle milliseconds in which it draws and answers: messages to
 * itself would come so fast that for seconds nothing is drawn between them. In a pane that is closed timers wait a second
 * each, and there is nothing to draw: there it is a message.
 */
export function pagePace(): Pace {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  const rest = (resolve: () => void): void => {
    if (!document.hidden) {
      setTimeout(resolve);
      return;
    }
    waiting.push(resolve);
    port2.postMessage(null);
  };
  return { now: () => performance.now(), rest: () => new Promise(rest) };
}
