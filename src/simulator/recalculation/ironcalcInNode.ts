import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The engine's bytes from the installed package, for Node. */
export async function readIronCalc(): Promise<BufferSource> {
  const script = createRequire(import.meta.url).resolve("@ironcalc/wasm");
  return readFile(join(dirname(script), "wasm_bg.wasm"));
}
