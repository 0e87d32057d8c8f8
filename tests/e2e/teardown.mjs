/** Ends the browser and the server; the process itself goes on to report. */
export default async function tearDown() {
  await globalThis.stopPreview?.();
}
