import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownFolder, run, SAMPLE } from "./commandLine";

jest.setTimeout(60_000);

describe("The command line says what was wrong with the command", () => {
  test.each([
    [[], /Say what to do/],
    [["sumary", "plan.xlsx"], /no command “sumary”/],
    [["check"], /Name the workbook/],
    [["check", "a.xlsx", "b.xlsx"], /one workbook only/],
    [["check", "a.xlsx", "--as-at", "31/02/2020"], /not a day/],
    [["check", "a.xlsx", "--as-at", "2020-02-31"], /not a day/],
    [["check", "a.xlsx", "--as-at", "1899-12-31"], /before 2 January 1904/],
    [["check", "a.xlsx", "--as-at", "1899-12-31", "--lang", "cy"], /cyn 2 Ionawr 1904/],
    [["check", "a.xlsx", "--lang", "fr"], /not a language/],
    [["summary", "a.xlsx", "--officers", "none"], /--officers shown or --officers withheld/],
    [["check", "a.xlsx", "--officers", "shown"], /of summary only/],
    [["summary", "a.xlsx"], /--out FILE/],
    [["check", "a.xlsx", "--out", "b.xlsx"], /writes no workbook/],
    [["check", "a.xlsx", "--colour"], /no option --colour/],
    [["check", "a.xlsx", "-x"], /no option -x/],
    [["check", "a.xlsx", "--json=yes"], /no option --json=yes/],
    [["summary", "a.xlsx", "--out"], /--out needs something/],
    [["summary", "a.xlsx", "--out", "--overwrite"], /--out needs something/],
    [["check", "a.xlsx", "--lliw", "--lang", "cy"], /Nid oes dewis --lliw/],
  ])("%j is a mistake of use: exit 2", async (args, says) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
  });

  test("--help explains every command on standard output", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    for (const command of ["recognise", "structure", "check", "rate", "summary"]) expect(out).toContain(command);
  });
});

describe("A file that cannot be taken gets a sentence, and nothing is written", () => {
  const folder = ownFolder();
  const file = (name: string, bytes: Uint8Array | string): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };

  test.each([
    ["a missing file", () => join(folder, "none.xlsx"), /no file/],
    ["a text", () => file("text.xlsx", "Ref,Action\n1,Do it"), /not an Excel workbook/],
    ["an old workbook", () => file("old.xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])), /./],
    ["half a workbook", () => file("half.xlsx", readFileSync(SAMPLE).subarray(0, 4000)), /damaged|not an Excel/],
  ])("%s: exit 1", async (_, make, says) => {
    const { code, out, err } = await run("check", make());
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(says);
    expect(err).not.toMatch(/at .*\.ts:/);
  });

  test("the input is never the output, under any name", async () => {
    const input = file("plan.xlsx", readFileSync(SAMPLE));
    const before = readFileSync(input);
    const { code, err } = await run("summary", input, "--out", join(folder, ".", "plan.xlsx"));
    expect(code).toBe(1);
    expect(err).toMatch(/never written to/);
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  test("a file is no folder, and one kind of workbook is not written under the ending of another", async () => {
    const input = file("macros.xlsm", readFileSync(SAMPLE));
    for (const [out, says] of [
      [join(input, "out.xlsm"), /folder for .* is not there/],
      [join(folder, "out.xlsx"), /ends as the input does/],
      ["", /ends as the input does/],
    ] as const) {
      const { code, err } = await run("summary", input, "--out", out);
      expect({ out, code }).toEqual({ out, code: 1 });
      expect(err).toMatch(says);
      expect(existsSync(out)).toBe(false);
    }
  });
});
