import { runCommandLine } from "./main";

// Output may go into a pipe that closes early (`| head`); that is no fault.
process.stdout.on("error", () => process.exit(0));

void runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});
