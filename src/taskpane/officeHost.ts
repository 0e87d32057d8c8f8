import type { Outcome } from "../app/workbookPort";
import { calendarDate, type CalendarDate } from "../core/calendar/calendarDate";
import type { HostFacts } from "./hostFacts";
import type { WorkbookSettingsStore } from "./settingsMemory";

/** Set by the build from package.json. */
declare const PRODUCT_VERSION: string;
const NEWEST_SET = 21;

/** The day it is on the user's own calendar. */
export function dayHere(now: Date): CalendarDate {
  const day = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!day) throw new Error("The computer's clock gives no day.");
  return day;
}

/** Day and time on the user's own clock: "2020-02-28 14:32". */
export const timeHere = (now: Date): string =>
  `${dayHere(now)} ${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;

/** What support asks for first. */
export function hostFacts(): HostFacts {
  const { diagnostics, requirements } = Office.context;
  const has = (minor: number): boolean => requirements.isSetSupported("ExcelApi", `1.${String(minor)}`);
  const newest = Array.from({ length: NEWEST_SET }, (_, index) => NEWEST_SET - index).find(has) ?? 0;
  return {
    version: PRODUCT_VERSION,
    excel: diagnostics.version,
    platform: String(diagnostics.platform),
    requirements: `1.${String(newest)}`,
    mergesUndo: has(20),
  };
}

/** The workbook's settings behind the one shape the memory needs. */
export function officeSettings(): WorkbookSettingsStore {
  const { settings } = Office.context.document;
  return {
    get: (name) => settings.get(name) as unknown,
    set: (name, value) => settings.set(name, value),
    saveAsync: (done) =>
      settings.saveAsync((result) =>
        done({
          succeeded: result.status === Office.AsyncResultStatus.Succeeded,
          code:
            result.status === Office.AsyncResultStatus.Succeeded
              ? ""
              : `${String(result.error.code)} ${result.error.message}`,
        }),
      ),
  };
}

/** Office's own theme where it tells one, else the system's preference. Forced colours need no theme of ours. */
export function themeOf(prefersDark: boolean): "light" | "dark" {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = theme?.bodyBackgroundColor ?? "";
  if (!/^#[0-9a-f]{6}$/i.test(background)) return prefersDark ? "dark" : "light";
  return lightness(background) < 0.5 ? "dark" : "light";
}

function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Puts text on the clipboard; false where the host forbids it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // The caller says so, and how to copy by hand.
  }
}

/** Puts a table on the clipboard, for Word and Outlook as a table; false where the host forbids it. */
export async function copyTable({ html, text }: { readonly html: string; readonly text: string }): Promise<boolean> {
  try {
    const kinds = {
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    };
    await navigator.clipboard.write([new ClipboardItem(kinds)]);
    return true;
  } catch {
    return false; // The caller shows the table, to be copied by hand.
  }
}

/** Fetches the sample that is served with the pane and hands it to Excel as another workbook. */
export async function openSample(
  file: string,
  open: (base64: string) => Promise<Outcome<null>>,
): Promise<Outcome<null>> {
  try {
    const answer = await fetch(file);
    if (!answer.ok) return unreachable(String(answer.status));
    return await open(base64Of(new Uint8Array(await answer.arrayBuffer())));
  } catch (error) {
    return unreachable(String(error));
  }
}

const unreachable = (detail: string): Outcome<null> => ({ ok: false, failure: { code: "offline", where: "", detail } });

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(""));
}
