/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RIBBON_COMMANDS } from "../src/commands/ribbon";

const ROOT = join(__dirname, "..");
const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
const BASE_URL = "https://base-url.invalid";
const LOCALES = ["cy-GB"];
const xml = new DOMParser().parseFromString(readFileSync(join(ROOT, "manifest.xml"), "utf8"), "application/xml");
const all = (name: string): Element[] => [...xml.getElementsByTagName(name)];
const attribute = (elements: readonly Element[], name: string): string[] =>
  elements.map((element) => element.getAttribute(name) ?? "");
const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap(all).filter((element) => element.hasAttribute("id"));
const text = (name: string): string[] => all(name).map((element) => element.textContent.trim());

describe("Excel can install the manifest", () => {
  test("it is well-formed, and its identity is the one that installed copies know", () => {
    expect(all("parsererror")).toEqual([]);
    expect(text("Id")).toEqual(["5f0d3f1c-7c1e-4b8a-9a53-2c6e8d41b7f0"]);
  });

  test("Microsoft's own reader finds a workbook's pane, its permission, its pictures and who to ask", () => {
    // In a process of its own: the library is made of modules that Jest cannot load.
    const script = join(ROOT, "scripts/manifest.mjs");
    const read = execFileSync(process.execPath, [script, join(ROOT, "manifest.xml")], { encoding: "utf8" });
    const manifest = JSON.parse(read) as Readonly<Record<string, unknown>>;
    expect(manifest).toMatchObject({
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      defaultLocale: "en-GB",
      displayName: "Action Plan",
      providerName: "Action Plan",
      version: `${VERSION}.0`,
      iconUrl: `${BASE_URL}/assets/icon-32.png`,
      highResolutionIconUrl: `${BASE_URL}/assets/icon-64.png`,
      defaultSettings: { sourceLocation: `${BASE_URL}/taskpane.html` },
    });
    expect(manifest.supportUrl).toMatch(/^https:/);
    expect(manifest.description).toMatch(/inspection action plan/);
  });

  test("every id is there once", () => {
    const ids = attribute([...xml.querySelectorAll("[id]")], "id");
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("every resid is at most 32 characters and leads to a resource, and no resource lies idle", () => {
    const asked = new Set(attribute([...xml.querySelectorAll("[resid]")], "resid"));
    const there = new Set(attribute(resources, "id"));
    expect([...there, ...asked].filter((id) => id.length > 32)).toEqual([]);
    expect([...asked].filter((id) => !there.has(id))).toEqual([]);
    expect([...there].filter((id) => !asked.has(id))).toEqual([]);
  });

  test("labels are at most 125 characters, tips at most 250", () => {
    const longer = (parent: string, most: number): string[] =>
      all(parent)
        .flatMap((element) => [...element.querySelectorAll("[DefaultValue], [Value]")])
        .map((element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "")
        .filter((value) => value.length > most);
    expect([...longer("bt:ShortStrings", 125), ...longer("bt:LongStrings", 250)]).toEqual([]);
  });

  test("pane, functions and runtime are one page, so that a button works with the pane closed", () => {
    const pages = ["Runtime", "FunctionFile"].flatMap((name) => attribute(all(name), "resid"));
    expect(new Set(pages).size).toBe(1);
    expect(attribute(all("Runtime"), "lifetime")).toEqual(["long"]);
    expect(attribute(all("bt:Url"), "DefaultValue")).toEqual(attribute(all("SourceLocation"), "DefaultValue"));
  });

  test("it asks for what the code needs and no more", () => {
    const sets = all("Set").map((set) => `${set.getAttribute("Name") ?? ""} ${set.getAttribute("MinVersion") ?? ""}`);
    expect(sets).toEqual(["ExcelApi 1.13", "SharedRuntime 1.1"]);
  });

  test("every address is that of the add-in itself, to be set at build", () => {
    const addresses = [...xml.querySelectorAll("[DefaultValue^='http']")].map(
      (each) => each.getAttribute("DefaultValue") ?? "",
    );
    expect(addresses.length).toBeGreaterThan(4);
    expect(addresses.filter((address) => !address.startsWith(`${BASE_URL}/`))).toEqual([]);
  });
});

describe("The ribbon has its five buttons", () => {
  test("every button calls a function that is there, and every function has its button", () => {
    expect(text("FunctionName").sort()).toEqual([...RIBBON_COMMANDS].sort());
  });

  test("every button has every size of its icon, and the files have the sizes they say", () => {
    for (const icon of all("Icon")) {
      const sizes = attribute([...icon.getElementsByTagName("bt:Image")], "size").map(Number);
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    }
    const images = all("bt:Image").filter((image) => image.hasAttribute("id"));
    const files = images.map((image) => ({
      size: Number((image.getAttribute("id") ?? "").split(".")[1]),
      png: readFileSync(join(ROOT, (image.getAttribute("DefaultValue") ?? "").replace(`${BASE_URL}/`, ""))),
    }));
    expect(files.filter(({ size, png }) => png.readUInt32BE(16) !== size || png.readUInt32BE(20) !== size)).toEqual([]);
  });

  test("an icon shown at a size is the picture of that size", () => {
    const shown = all("bt:Image").filter((image) => image.hasAttribute("resid"));
    const wrong = shown.filter(
      (image) => !(image.getAttribute("resid") ?? "").endsWith(`.${image.getAttribute("size") ?? ""}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("Every word of the manifest is there in Welsh", () => {
  test.each(LOCALES)("%s overrides every string, name and description", (locale) => {
    const worded = [...all("bt:String"), ...all("DisplayName"), ...xml.querySelectorAll("OfficeApp > Description")];
    const missing = worded.filter(
      (element) =>
        ![...element.children].some((child) => child.getAttribute("Locale") === locale && child.getAttribute("Value")),
    );
    expect(worded.length).toBeGreaterThan(10);
    expect(missing.map((element) => element.getAttribute("id") ?? element.tagName)).toEqual([]);
  });
});
