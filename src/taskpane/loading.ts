import type { Outcome } from "../app/workbookPort";

/** Waits for a part of the add-in that is loaded apart; where it cannot be loaded that is a failure. */
export async function whenLoaded(part: Promise<unknown>): Promise<Outcome<null>> {
  try {
    await part;
    return { ok: true, value: null };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, failure: { code: "not-loaded", where: "", detail } };
  }
}
