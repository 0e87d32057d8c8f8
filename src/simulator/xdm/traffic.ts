import type { BatchRequest } from "../protocol/wire";
import { ACTION } from "../protocol/wire";

/** The size beyond which Excel on the web refuses a request or a response, in bytes. */
export const LARGEST_PAYLOAD = 5 * 1024 * 1024;

/** What went over the wire. Requests that only let go of ranges after a run are not counted: nobody waits for them. */
export interface Traffic {
  requests: number;
  /** From the page to Excel. */
  bytesIn: number;
  /** From Excel to the page. */
  bytesOut: number;
  largestIn: number;
  largestOut: number;
}

export const noTraffic = (): Traffic => ({ requests: 0, bytesIn: 0, bytesOut: 0, largestIn: 0, largestOut: 0 });

/** The bytes of a text in UTF-8, without making them. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes++;
    if (code > 0x7ff) bytes++;
    // A pair of surrogates is four bytes, and was counted as six.
    if (code >= 0xd800 && code <= 0xdbff) bytes -= 2;
  }
  return bytes;
}

/** The request that the client sends after a run, unasked, to let go of its ranges. */
export const isCleanUp = (request: BatchRequest): boolean =>
  request.Actions.some((action) => action.Name === "_RemoveReference") &&
  request.Actions.every((action) => action.Name === "_RemoveReference" || action.ActionType === ACTION.instantiate);
