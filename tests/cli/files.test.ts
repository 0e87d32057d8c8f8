import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { mayWrite, writeWorkbookFile } from "../../src/cli/workbookFile";
import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { partText, workbookWith } from "../ooxml/packages";
import { ownFolder, ROOT, run, SAMPLE } from "./commandLine";

const AS_AT = ["--as-at", "2020-02-28"];
/** Windows has neither pipes with names nor permissions of this kind. */
const onUnix = process.platform === "win32" ? describe.skip : describe;
const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);
const hidden = (folder: string): string[] => readdirSync(folder).filter((name) => name.startsWith("."));

interface Told {
  readonly schema: string;
  readonly failure: { readonly code: string; readonly sentence: string };
}

onUnix("What is no file is refused at once", () => {
  test("a pipe, a device and a folder, as input and as output", async () => {
    const folder = ownFolder();
    const pipe = join(folder, "pipe.xlsx");
    spawnSync("mkfifo", [pipe]);
    symlinkSync("/dev/zero", join(folder, "zero.xlsx"));
    mkdirSync(join(folder, "folder.xlsx"));
    for (const name of ["pipe.xlsx", "zero.xlsx", "folder.xlsx"]) {
      const { code, err } = await run("check", join(folder, name));
      expect({ name, code }).toEqual({ name, code: 1 });
      expect(err).toMatch(/not a file/);
      await expect(mayWrite(join(folder, name), SAMPLE, true)).rejects.toMatchObject({ code: "not-a-file" });
    }
  });
});

describe("The file that is written", () => {
  test("is never one that was there already, unless that is asked for", async () => {
    const folder = ownFolder();
    const out = join(folder, "out.xlsx");
    writeFileSync(out, "somebody's work");
    const refused = await run("structure", SAMPLE, ...AS_AT, "--out", out);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/is there already.*--overwrite/);
    expect(readFileSync(out, "utf8")).toBe("somebody's work");
    const welsh = await run("structure", SAMPLE, ...AS_AT, "--out", out, "--lang", "cy");
    expect(welsh.err).toMatch(/yno eisoes.*--overwrite/);
    expect((await run("structure", SAMPLE, ...AS_AT, "--out", out, "--overwrite")).code).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  });
});

onUnix("Nobody else sees the file", () => {
  test("that was not allowed to see the one before, or the input", async () => {
    const folder = ownFolder();
    const [input, out] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
    writeFileSync(input, "x");
    chmodSync(input, 0o600);
    await writeWorkbookFile(out, Buffer.from("PK"), input);
    expect(modeOf(out)).toBe("600");
    chmodSync(out, 0o640);
    await writeWorkbookFile(out, Buffer.from("PK"), input);
    expect(modeOf(out)).toBe("640");
  });

  test("when the run is ended half way, or was killed before: nothing is left in hiding", async () => {
    const folder = ownFolder();
    const out = join(folder, "out.xlsx");
    // Started through tsx: the process that writes is ended in the middle of it.
    const script = `
      import { writeWorkbookFile } from ${JSON.stringify(join(ROOT, "src/cli/workbookFile.ts"))};
      const write = writeWorkbookFile(${JSON.stringify(out)}, Buffer.alloc(400_000_000, 7), ${JSON.stringify(SAMPLE)});
      process.stdout.write("writing");
      void write;
    `;
    const file = join(folder, "write.mts");
    writeFileSync(file, script);
    const child = spawn(process.execPath, ["--import", "tsx", file], { cwd: ROOT });
    await new Promise<void>((resolve) => {
      const look = setInterval(() => {
        if (hidden(folder).length === 0) return;
        clearInterval(look);
        resolve();
      }, 2);
    });
    child.kill("SIGTERM");
    const code = await new Promise((resolve) => child.once("exit", resolve));
    expect(code).toBe(143);
    expect(hidden(folder)).toEqual([]);
    expect(existsSync(out)).toBe(false);

    const old = join(folder, ".out.xlsx.0123456789ab");
    const others = join(folder, ".out.xlsx.swp");
    for (const left of [old, others]) {
      writeFileSync(left, "half a plan");
      utimesSync(left, new Date(0), new Date(0));
    }
    await writeWorkbookFile(out, Buffer.from("PK"), SAMPLE);
    expect(hidden(folder)).toEqual([".out.xlsx.swp"]);
  });
});

describe("A program that asks for JSON gets JSON, whatever happens", () => {
  test.each([
    [["check", "missing.xlsx", "--json"], 1, "not-found", /There is no file/],
    [["check", join(ROOT, "package.json"), "--json"], 1, "text", /not an Excel workbook/],
    [["check", "--json"], 2, "no-file", /Name the workbook/],
    [["check", "a.xlsx", "--as-at", "1899-12-31", "--json"], 2, "early-day", /before/],
    [["update", SAMPLE, "R1.2", "--status", "Complete", "--json"], 2, "no-out", /--out/],
    [["as-at", SAMPLE, "--as-at", "2020-02-28", "--json"], 2, "no-out", /--out/],
    [["gwirio", "a.xlsx", "--json", "--lang", "cy"], 2, "unknown-command", /Nid oes gorchymyn/],
    [["summary", SAMPLE, "--json", "--out", SAMPLE], 1, "same-file", /never written to/],
  ])("%j", async (args, code, failure, sentence) => {
    const ran = await run(...args);
    expect(ran.code).toBe(code);
    const told = JSON.parse(ran.out) as Told;
    expect(told).toEqual({
      schema: "action-plan/1",
      failure: { code: failure, sentence: ran.err.trim().split("\n").at(-1) },
    });
    expect(told.failure.sentence).toMatch(sentence);
  });

  test("a plan that is nowhere to be found is a result without actions", async () => {
    const folder = ownFolder();
    writeFileSync(join(folder, "empty.xlsx"), newWorkbook());
    const { code, out } = await run("check", join(folder, "empty.xlsx"), "--json");
    expect(code).toBe(1);
    expect((JSON.parse(out) as { actions: unknown[] }).actions).toEqual([]);
  });
});

describe("Before and after writing", () => {
  const folder = ownFolder();
  const sample = new Uint8Array(readFileSync(SAMPLE));

  test("a signed workbook: that the copy loses the signature is said before, and what to do", async () => {
    const signed = join(folder, "signed.xlsx");
    const rels = partText(sample, "_rels/.rels").replace(
      "</Relationships>",
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
    );
    writeFileSync(signed, workbookWith({ "_rels/.rels": rels, "_xmlsignatures/origin.sigs": "" }, sample));
    const { code, err } = await run("structure", signed, ...AS_AT, "--out", join(folder, "copy.xlsx"));
    expect(code).toBe(0);
    expect(err).toMatch(/signed digitally[^\n]*Add a Digital Signature[^]*Saving/);
    expect((await run("check", signed, ...AS_AT)).err).not.toMatch(/signed digitally/);
  });
});
