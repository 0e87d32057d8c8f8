import type { BatchRequest } from "../protocol/wire";
import type { PageSide } from "./pageSide";
import { byteLength, isCleanUp, LARGEST_PAYLOAD } from "./traffic";

/** A call of a page on its host: which one, and its arguments in fields that differ from call to call. */
export interface MethodData extends Readonly<Record<string, unknown>> {
  readonly DdaMethod?: { readonly DispatchId: number };
}

type Answer = Readonly<Record<string, unknown>>;
type Respond = (answer: Answer) => void;

/** Errors of the transport: nothing of the request was carried out. */
const TRANSPORT_ERRORS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};
const NOT_SUPPORTED = 5000;
const DELAYS_FOR_CELL_EDIT = 64;

const ok = (fields: Answer = {}): Answer => ({ Error: 0, Version: 1, ...fields });
const failed = (error: number): Answer => ({ Error: error, Version: 1 });

/** The calls that are answered, by the number Office.js gives them; every other is refused. */
const METHODS: Readonly<Record<number, (page: PageSide, data: MethodData, respond: Respond) => void>> = {
  75: ({ host }, _, respond) =>
    respond(ok({ Properties: { Settings: [...host.settings.stored].map(([Name, Value]) => ({ Name, Value })) } })),
  76: (page, data, respond) => {
    storeSettings(page, data);
    respond(ok());
  },
  93: richApi,
  94: (page, data, respond) => {
    page.noteCompleted(String(data["0"]), Number(data["1"]));
    respond(ok());
  },
};

/** Answers a call. The answer must always come: a page waits for it without end. */
export function executeMethod(page: PageSide, data: MethodData, text: string, respond: Respond): void {
  const { traffic } = page.host;
  const bytes = byteLength(text);
  traffic.bytesIn += bytes;
  traffic.largestIn = Math.max(traffic.largestIn, bytes);
  const method = METHODS[data.DdaMethod?.DispatchId ?? 0];
  if (method) method(page, data, respond);
  else respond(failed(NOT_SUPPORTED));
}

function storeSettings({ host }: PageSide, data: MethodData): void {
  const given = data["DdaSettingsMethod"] as
    { readonly Properties?: readonly (readonly [string, string])[] } | undefined;
  host.settings.stored.clear();
  for (const [name, json] of given?.Properties ?? []) host.settings.stored.set(name, json);
}

function richApi(page: PageSide, data: MethodData, respond: Respond): void {
  const parts = data["ArrayData"] as readonly unknown[];
  const body = String(parts[4]);
  const isPatient = (Number(parts[6]) & DELAYS_FOR_CELL_EDIT) !== 0;
  const { controls } = page.host;
  const go = (): void => {
    if (controls.isEditingCell && isPatient) controls.whenCellIsLeft(go);
    else respond(runRequests(page, String(parts[0]), body));
  };
  setTimeout(go, controls.delay);
}

function runRequests(page: PageSide, kind: string, body: string): Answer {
  const { host } = page;
  if (byteLength(body) > LARGEST_PAYLOAD) return refused("RequestPayloadSizeLimitExceeded");
  const request = JSON.parse(body) as BatchRequest;
  // Letting go of ranges must never fail: the client would try again for a quarter of a minute.
  const isCounted = kind === "IterativeExecutor" && !isCleanUp(request);
  if (isCounted) host.traffic.requests++;
  if (isCounted && host.controls.isEditingCell) return refused("InvalidOperationInCellEditMode");
  const planned = isCounted ? host.controls.next() : null;
  const isLost = planned?.isAnswerLost === true;
  if (planned && !isLost && planned.code in TRANSPORT_ERRORS) return refused(planned.code);
  const [response, announce] = host.carryOut(request, page, isLost ? null : planned);
  // After the answer, which is posted in the task before.
  setTimeout(announce);
  if (isLost) return refused(planned.code);
  const text = JSON.stringify(response);
  const bytes = byteLength(text);
  if (bytes > LARGEST_PAYLOAD) return refused("ResponsePayloadSizeLimitExceeded");
  host.traffic.bytesOut += bytes;
  host.traffic.largestOut = Math.max(host.traffic.largestOut, bytes);
  return ok({ Data: [200, [], text] });
}

const refused = (code: string): Answer => failed(TRANSPORT_ERRORS[code] ?? NOT_SUPPORTED);
