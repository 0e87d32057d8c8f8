import { StrictMode, useState, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { createRecalculation } from "../simulator/recalculation/recalculate";
import type { Recalculation } from "../simulator/recalculation/calculation";
import { App, type OfficeLanguage } from "./App";
import "./preview.css";

/** The page's language follows the browser's, as Office's would; the switch in the toolbar changes it. */
function Page({ recalculation }: { readonly recalculation: Recalculation }): ReactElement {
  const [language, setLanguage] = useState<OfficeLanguage>(navigator.language.startsWith("cy") ? "cy-GB" : "en-GB");
  return <App recalculation={recalculation} language={language} onLanguage={setLanguage} />;
}

const wasm = new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url);

async function start(): Promise<void> {
  const root = document.getElementById("preview");
  if (!root) throw new Error("The page has no place for the preview.");
  const recalculation = await createRecalculation(async () => (await fetch(wasm)).arrayBuffer());
  createRoot(root).render(
    <StrictMode>
      <Page recalculation={recalculation} />
    </StrictMode>,
  );
}

void start();
