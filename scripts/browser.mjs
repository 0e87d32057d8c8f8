// Chromium, for the tests in a browser and for the pictures.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
/** No service of the browser's own is to call anywhere; the certificate of the preview is this machine's. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--ignore-certificate-errors",
];

/** Where a Chromium is on this machine, or null. `CHROMIUM` names another. */
export const findChromium = () => PLACES.find((place) => place && existsSync(place)) ?? null;

/** Starts a browser that others can connect to by its address; flags of its own come after those for all. */
export const startBrowser = (executablePath, flags = []) =>
  chromium.launchServer({ executablePath, args: [...FLAGS, ...flags] });
