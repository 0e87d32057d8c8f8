/** The little of a browser that office.js touches when it loads and talks, for use as the global object of a vm context. */
interface FakeWindow {
  readonly global: Record<string, unknown>;
  /** Hands a message of the host to the page, as `postMessage` would. */
  deliver(message: string, origin: string): void;
  /** Stops every timer the page has started. */
  close(): void;
}

interface FakeWindowOptions {
  readonly pageUrl: string;
  readonly officeUrl: string;
  /** The name of the frame: it carries the host information. */
  readonly name: string;
  readonly language: string;
  /** Runs a script the page asks for. */
  readonly runScript: (url: string) => void;
  /** A message of the page to the host that frames it. */
  readonly postToHost: (message: string, targetOrigin: string) => void;
}

/** Timers longer than this are the library's watchdogs: they must not keep a process alive that has nothing left to do. */
const WATCHDOG_MS = 500;

type Listener = (event: unknown) => void;

/** Makes a window in which office.js finds itself framed by a host. */
export function fakeWindow(options: FakeWindowOptions): FakeWindow {
  const listeners = new Set<Listener>();
  const timers = pageTimers();
  const parent = { postMessage: options.postToHost };
  const global: Record<string, unknown> = {
    ...timers.functions,
    ...events(listeners),
    document: fakeDocument(options, timers),
    location: locationOf(options.pageUrl),
    navigator: { userAgent: "Mozilla/5.0 (Node) Chrome/120.0", language: options.language },
    name: options.name,
    parent,
    top: parent,
    opener: null,
    external: {},
    URL,
    console: silentConsole,
    performance: { now: () => performance.now() },
    sessionStorage: memoryStorage(),
    localStorage: memoryStorage(),
    history: { pushState: noop, replaceState: noop },
    innerWidth: 320,
    innerHeight: 600,
    focus: noop,
    blur: noop,
    open: () => null,
    close: noop,
    postMessage: noop,
  };
  global["window"] = global["self"] = global;
  const deliver = (data: string, origin: string): void => {
    for (const listener of [...listeners]) listener({ data, origin, source: parent, type: "message" });
  };
  const close = (): void => {
    listeners.clear();
    timers.stop();
  };
  return { global, deliver, close };
}

const noop = (): void => undefined;
const silentConsole = { log: noop, warn: noop, error: noop, info: noop, debug: noop };

function events(listeners: Set<Listener>): Record<string, unknown> {
  return {
    addEventListener: (kind: string, listener: Listener) => {
      if (kind === "message") listeners.add(listener);
    },
    removeEventListener: (kind: string, listener: Listener) => {
      if (kind === "message") listeners.delete(listener);
    },
  };
}

function pageTimers() {
  const running = new Set<NodeJS.Timeout>();
  const keep = (timer: NodeJS.Timeout, ms: number): NodeJS.Timeout => {
    running.add(timer);
    if (ms > WATCHDOG_MS) timer.unref();
    return timer;
  };
  const stop = (timer: NodeJS.Timeout | undefined): void => {
    if (timer) running.delete(timer);
    clearTimeout(timer);
  };
  const functions = {
    setTimeout: (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
      const timer = setTimeout(() => {
        running.delete(timer);
        run(...args);
      }, ms);
      return keep(timer, ms);
    },
    setInterval: (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
      keep(setInterval(run, ms, ...args).unref(), ms),
    clearTimeout: stop,
    clearInterval: stop,
  };
  const stopAll = (): void => {
    for (const timer of [...running]) stop(timer);
  };
  return { functions, stop: stopAll };
}

function fakeDocument(options: FakeWindowOptions, timers: ReturnType<typeof pageTimers>): Record<string, unknown> {
  const page = new URL(options.pageUrl);
  const officeScript = { src: options.officeUrl, getAttribute: () => null };
  const head = {
    appendChild: (element: { src?: string; onload?: () => void; onerror?: (reason: unknown) => void }) => {
      const { src } = element;
      if (!src) return;
      timers.functions.setTimeout(() => {
        options.runScript(src);
        element.onload?.();
      });
    },
  };
  return {
    URL: options.pageUrl,
    domain: page.hostname,
    readyState: "complete",
    location: locationOf(options.pageUrl),
    head,
    body: element("body"),
    documentElement: element("html"),
    activeElement: null,
    getElementsByTagName: (tag: string) => (tag === "script" ? [officeScript] : tag === "head" ? [head] : []),
    getElementById: () => null,
    querySelectorAll: () => [],
    hasFocus: () => true,
    createElement: (tag: string) => (tag === "a" ? anchor(options.pageUrl) : element(tag)),
    createTextNode: (text: string) => ({ text }),
    addEventListener: noop,
    removeEventListener: noop,
  };
}

const element = (tagName: string): Record<string, unknown> => ({
  tagName,
  style: {},
  setAttribute: noop,
  getAttribute: () => null,
  appendChild: noop,
  addEventListener: noop,
});

/** The library takes addresses apart by setting `href` of an anchor. */
function anchor(base: string): Record<string, unknown> {
  let url = new URL(base);
  return {
    ...element("a"),
    set href(text: string) {
      url = new URL(text, base);
    },
    get href() {
      return url.href;
    },
    get protocol() {
      return url.protocol;
    },
    get hostname() {
      return url.hostname;
    },
    get host() {
      return url.host;
    },
    get port() {
      return url.port;
    },
    get pathname() {
      return url.pathname;
    },
    get search() {
      return url.search;
    },
    get hash() {
      return url.hash;
    },
  };
}

function locationOf(text: string): Record<string, string> {
  const { href, search, hash, protocol, hostname, host, origin, pathname, port } = new URL(text);
  return { href, search, hash, protocol, hostname, host, origin, pathname, port };
}

function memoryStorage(): Record<string, unknown> {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
    key: (index: number) => [...values.keys()][index] ?? null,
    clear: () => values.clear(),
    get length() {
      return values.size;
    },
  };
}
