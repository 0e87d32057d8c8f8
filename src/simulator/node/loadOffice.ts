import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import type { Recalculation } from "../recalculation/calculation";
import { readIronCalc } from "../recalculation/ironcalcInNode";
import { createRecalculation } from "../recalculation/recalculate";
import { SimulatedWorkbook } from "../workbook/simulatedWorkbook";
import type { Conversation } from "../xdm/conversation";
import type { SimulatorOptions } from "../xdm/hostSettings";
import { SimulatedHost } from "../xdm/simulatedHost";
import { compressInNode } from "./compressInNode";
import { fakeWindow } from "./fakeWindow";

/** How a workbook is opened in Node. */
export interface NodeOptions extends SimulatorOptions {
  /** Another formula engine than the installed one; null for none: formulas that are written then have the value 0. */
  readonly recalculation?: Recalculation | null;
  /** The serial that TODAY() gives. */
  readonly today?: number;
}

/** Excel, as far as the simulator goes, with the real Office.js in front of it. */
export interface ExcelInNode {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: SimulatedHost;
  /** The page's talk with the host; it presses the page's ribbon buttons. */
  readonly conversation: Conversation;
  readonly workbook: SimulatedWorkbook;
  /** Ends the page; nothing it started goes on. */
  close(): void;
}

const PAGE = "https://localhost:3000/taskpane.html";
const SCRIPTS = "https://localhost:3000/office/";

/** Compiled once for a process: the library is large, and every workbook gets a context of its own. */
const compiled = new Map<string, vm.Script>();

/**
 * Opens a workbook in the simulated Excel and loads the full, unmodified office.js in front of it, as a page that a host
 * frames. A file that cannot be taken throws the reader's `FileFailure`.
 */
export async function openExcelInNode(bytes: Uint8Array, options: NodeOptions = {}): Promise<ExcelInNode> {
  const { recalculation = await createRecalculation(readIronCalc), today } = options;
  const workbook = SimulatedWorkbook.open(bytes, recalculation, today, compressInNode);
  return loadOffice(new SimulatedHost(workbook, options));
}

/** Loads office.js as one more page of a host. */
export async function loadOffice(host: SimulatedHost): Promise<ExcelInNode> {
  const page = {
    origin: new URL(PAGE).origin,
    post: (message: string) => window.deliver(message, host.settings.origin),
  };
  const conversation = host.connect(page);
  const window = fakeWindow({
    pageUrl: PAGE,
    officeUrl: `${SCRIPTS}office.js`,
    name: conversation.frameName,
    language: host.settings.language,
    runScript: (url) => void scriptNamed(url.slice(SCRIPTS.length)).runInContext(context),
    postToHost: (message) => conversation.receive(message, page.origin),
  });
  const context = vm.createContext(window.global);
  const close = (): void => {
    window.close();
    conversation.close();
  };
  scriptNamed("office.js").runInContext(context);
  const { Office: office } = window.global as { Office: typeof Office };
  await office.onReady();
  await conversation.ready;
  const loaded = window.global as unknown as Pick<ExcelInNode, "Excel" | "Office" | "OfficeExtension">;
  const { Excel: excel, OfficeExtension: extension } = loaded;
  const { workbook } = host;
  return { Excel: excel, Office: office, OfficeExtension: extension, host, conversation, workbook, close };
}

function scriptNamed(name: string): vm.Script {
  const known =
    compiled.get(name) ?? new vm.Script(readFileSync(join(officeFolder(), name), "utf8"), { filename: name });
  compiled.set(name, known);
  return known;
}

const officeFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
