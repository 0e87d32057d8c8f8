import { posix, win32 } from "node:path";

/** The files of the pane as Excel gets them, and the address they are served from: the manifest names it. */
export const EXCEL_FOLDER = "out/excel";
export const EXCEL_PORT = 3100;
export const EXCEL_ADDRESS = `https://localhost:${String(EXCEL_PORT)}`;
/** Where Office for Windows looks for the manifests that a developer works on. */
const REGISTRY = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;
const EXCEL_ON_WINDOWS = String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;

/** A program and what it is called with. */
export type Command = readonly [program: string, ...args: string[]];

/** One step of putting an add-in into Excel or taking it off: a file to copy or to remove, or a program to run. */
export type Step =
  | { readonly kind: "copy"; readonly from: string; readonly to: string }
  | { readonly kind: "remove"; readonly file: string }
  | { readonly kind: "run"; readonly command: Command };

/** How Excel on this kind of machine is found, given an add-in, opened, and rid of it again. */
export interface Sideloading {
  /** Excel is there if this file is, or if this program ends well. */
  readonly excel: { readonly file: string } | { readonly asked: Command };
  readonly put: Step;
  readonly takeOff: Step;
  readonly open: Command;
}

/** What identifies the add-in on a machine. */
export interface Sideloaded {
  readonly home: string;
  /** The id of the manifest. */
  readonly id: string;
  /** The full path of the manifest. */
  readonly manifest: string;
}

/** The ways of sideloading by Node's name of the platform; where Excel does not exist there is none. */
const PLATFORMS: Readonly<Record<string, (of: Sideloaded) => Sideloading>> = { darwin: onMac, win32: onWindows };

export const sideloadingOn = (platform: string, of: Sideloaded): Sideloading | null =>
  PLATFORMS[platform]?.(of) ?? null;

/** Excel for Mac reads every manifest in one folder of its own when it starts. */
function onMac({ home, id, manifest }: Sideloaded): Sideloading {
  const file = posix.join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef", `${id}.manifest.xml`);
  return {
    excel: { file: "/Applications/Microsoft Excel.app" },
    put: { kind: "copy", from: manifest, to: file },
    takeOff: { kind: "remove", file },
    open: ["open", "-a", "Microsoft Excel"],
  };
}

/** Excel for Windows reads the path of each manifest from the registry when it starts; the name of the value is the id. */
function onWindows({ id, manifest }: Sideloaded): Sideloading {
  const path = win32.normalize(manifest);
  return {
    excel: { asked: ["reg", "query", EXCEL_ON_WINDOWS] },
    put: { kind: "run", command: ["reg", "add", REGISTRY, "/v", id, "/t", "REG_SZ", "/d", path, "/f"] },
    takeOff: { kind: "run", command: ["reg", "delete", REGISTRY, "/v", id, "/f"] },
    open: ["cmd", "/c", "start", "", "excel"],
  };
}

/** The id that a manifest names. */
export function idOf(manifest: string): string {
  const [, id] = /<Id>([0-9a-f-]{36})<\/Id>/i.exec(manifest) ?? [];
  if (id === undefined) throw new Error("The manifest names no id.");
  return id;
}
