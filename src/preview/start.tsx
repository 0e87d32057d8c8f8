import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createRecalculation } from "../simulator/recalculation/recalculate";
import { App } from "./App";
import "./preview.css";

/** Office's language follows the browser's at first; the switch in the toolbar changes it. */
const firstLanguage = navigator.language.startsWith("cy") ? "cy-GB" : "en-GB";

const wasm = new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url);

async function start(): Promise<void> {
  const root = document.getElementById("preview");
  if (!root) throw new Error("The page has no place for the preview.");
  const recalculation = await createRecalculation(async () => (await fetch(wasm)).arrayBuffer());
  createRoot(root).render(
    <StrictMode>
      <App recalculation={recalculation} firstLanguage={firstLanguage} />
    </StrictMode>,
  );
}

void start();
