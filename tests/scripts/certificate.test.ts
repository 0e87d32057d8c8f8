import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = join(__dirname, "../..");
const MODULE = pathToFileURL(join(ROOT, "scripts/certificate.mjs")).href;

/** Asks for the certificate, in a process of its own since the library is made of modules that Jest cannot load. */
function certificateIn(folder: string, days: number): string {
  const code = `const { ownCertificate } = await import(${JSON.stringify(MODULE)}); await ownCertificate(${JSON.stringify(folder)}, ${days});`;
  execFileSync(process.execPath, ["--input-type=module", "-e", code], { stdio: "ignore" });
  return readFileSync(join(folder, "localhost.crt"), "utf8");
}

test("the key of this machine's certificate is its owner's only; it is kept while it holds, and made anew once it has expired", () => {
  const folder = mkdtempSync(join(tmpdir(), "action-plan-certificate-"));
  const expired = certificateIn(folder, 0);
  const renewed = certificateIn(folder, 365);
  expect(renewed).not.toBe(expired);
  expect(certificateIn(folder, 365)).toBe(renewed);
  // Windows has no permissions of this kind.
  const mode = process.platform === "win32" ? 0o600 : statSync(join(folder, "localhost.key")).mode & 0o777;
  expect(mode.toString(8)).toBe("600");
});
