/** The project's scripts are plain modules; what the bench uses of them. */
declare module "*/scripts/browser.mjs" {
  import type { BrowserServer } from "playwright-core";
  export function findChromium(): string | null;
  export function startBrowser(executablePath: string, flags?: readonly string[]): Promise<BrowserServer>;
}
declare module "*/scripts/preview.mjs" {
  export function buildPreview(): void;
}
declare module "*/scripts/serve.mjs" {
  export function servePreview(port?: number): Promise<{ readonly address: string; close(): void }>;
}
