import type { Session } from "../app/session";
import { excelWorkbook } from "../excel/excelWorkbook";
import { showNoExcel } from "../taskpane/outsideExcel";
import { startPane } from "../taskpane/startPane";
import { press, RIBBON_COMMANDS } from "./ribbon";

/** The place of the pane in the page. */
function paneRoot(): HTMLElement {
  const root = document.getElementById("pane");
  if (!root) throw new Error("The page has no place for the pane.");
  return root;
}

/** The page of the shared runtime: the pane and the buttons of the ribbon live in it, and share one session. */
const session = new Promise<Session>((resolve, reject) => {
  Office.onReady(async ({ host }) => {
    if ((host as Office.HostType | null) !== Office.HostType.Excel) await showNoExcel(paneRoot());
    else resolve(await startPane(paneRoot(), excelWorkbook()));
  }).catch(reject);
});

const host = { showPane: () => Office.addin.showAsTaskpane() };
// At once, not when Office is ready: a press that finds no function is lost.
for (const command of RIBBON_COMMANDS)
  Office.actions.associate(command, (event: Office.AddinCommands.Event) => void press(command, session, host, event));
