import { runCommandLine } from "./main";

// Output may go into a pipe that closes early (`| head`): the work goes on, and nobody reads of it. A full disk is a fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

void runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode ||= code;
});
