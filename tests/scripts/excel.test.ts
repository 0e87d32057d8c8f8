import { readFileSync } from "node:fs";
import { join } from "node:path";
import { noExcelHere, putIntoExcel, servedForWeb, takenOff } from "../../scripts/excel/said";
import { EXCEL_ADDRESS, idOf, sideloadingOn } from "../../scripts/excel/sideloading";

const ROOT = join(__dirname, "../..");
const of = {
  home: "/Users/mared",
  id: "5f0d3f1c-7c1e-4b8a-9a53-2c6e8d41b7f0",
  manifest: "/plan/out/excel/manifest.xml",
};

describe("npm run excel puts the add-in where Excel looks for it", () => {
  test("on a Mac as a file in Excel's own folder, named by its id", () => {
    const file =
      "/Users/mared/Library/Containers/com.microsoft.Excel/Data/Documents/wef/5f0d3f1c-7c1e-4b8a-9a53-2c6e8d41b7f0.manifest.xml";
    expect(sideloadingOn("darwin", of)).toMatchObject({
      excel: { file: "/Applications/Microsoft Excel.app" },
      put: { kind: "copy", from: of.manifest, to: file },
      takeOff: { kind: "remove", file },
    });
  });

  test("on Windows as a value of the registry with the manifest's path, and takes away that value alone", () => {
    const windows = sideloadingOn("win32", { ...of, manifest: "C:/plan/out/excel/manifest.xml" });
    const key = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
    expect(windows?.put).toEqual({
      kind: "run",
      command: ["reg", "add", key, "/v", of.id, "/t", "REG_SZ", "/d", "C:\\plan\\out\\excel\\manifest.xml", "/f"],
    });
    expect(windows?.takeOff).toEqual({ kind: "run", command: ["reg", "delete", key, "/v", of.id, "/f"] });
  });

  test("and nowhere on a machine that has no Excel", () => {
    expect(sideloadingOn("linux", of)).toBeNull();
  });

  test("under the id that the manifest names; a manifest without one is refused", () => {
    expect(idOf(readFileSync(join(ROOT, "manifest.xml"), "utf8"))).toBe(of.id);
    expect(() => idOf("<OfficeApp></OfficeApp>")).toThrow("no id");
  });
});

describe("npm run excel says what to do", () => {
  test("without Excel: how to serve the add-in, where to upload which manifest, and how to take it off", () => {
    const said = noExcelHere(of.manifest);
    expect(said).toContain("npm run excel -- --web");
    expect(said).toContain("Upload My Add-in");
    expect(said).toContain(of.manifest);
    expect(said).toMatch(/To take it off again/);
  });

  test("with Excel: what to do when the tab is not there, and how to take it off", () => {
    expect(putIntoExcel()).toContain("npm run excel -- --remove");
    expect(putIntoExcel()).toContain("Developer Add-ins");
    expect(takenOff()).toContain("npx office-addin-dev-certs uninstall");
  });

  test("the address it says is the one the pane is served from", () => {
    expect(servedForWeb(of.manifest)).toContain(`${EXCEL_ADDRESS}/taskpane.html`);
  });
});
