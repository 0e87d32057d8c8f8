import { apiNotFound, ApiError, httpStatusOf } from "../workbook/apiError";
import { isHostObject } from "./hostObject";
import { ObjectPaths, publicName, type Roots } from "./objectPaths";
import { answerQuery, CAMEL_CASE, PASCAL_CASE } from "./query";
import type { Session, HostObject } from "./session";
import { ACTION, type Action, type BatchError, type BatchRequest, type BatchResponse } from "./wire";

/** A failure a test asked for, after so many actions of the batch were carried out. */
export interface PlannedFailure {
  readonly code: string;
  readonly afterActions: number;
  /** All of it is carried out, and the page is told that it failed. */
  readonly isAnswerLost?: true;
}

/** Three setters have another name on the wire than the property they set. */
const SETTER_NAMES: Readonly<Record<string, string>> = { Gridlines: "showGridlines", Headings: "showHeadings" };

/**
 * Carries out a batch as Excel does: action by action in the order given. At the first refusal it stops; what was done
 * before stands, and its results are answered together with the error.
 */
export function processBatch(
  request: BatchRequest,
  roots: Roots,
  session: Session,
  planned: PlannedFailure | null = null,
): BatchResponse {
  const batch = new Batch(new ObjectPaths(request.ObjectPaths, roots, session), session);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  const answer = (error?: BatchError): BatchResponse => ({
    Results: results,
    ...(traceIds.length > 0 && { TraceIds: traceIds }),
    ...(error && { Error: error }),
  });
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (planned && index >= planned.afterActions) throw new ApiError(planned.code);
      results.push({ ActionId: action.Id, Value: batch.perform(action) });
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
    } catch (error) {
      return answer(errorOf(error, index));
    }
  }
  return answer();
}

/** A fault of the simulator itself must not look like one of Excel's refusals: it carries its own text. */
function errorOf(error: unknown, index: number): BatchError {
  const { code, message, location } =
    error instanceof ApiError
      ? error
      : { code: "GeneralException", message: `Fault in the simulated Excel: ${faultText(error)}`, location: "" };
  return {
    Code: code,
    Message: message,
    Location: location ?? "",
    ActionIndex: index,
    HttpStatusCode: httpStatusOf(code),
  };
}

const faultText = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

class Batch {
  constructor(
    private readonly paths: ObjectPaths,
    private readonly session: Session,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.paths.resolve(action.ObjectPathId);
    // A null object takes everything in silence.
    if (!object) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identityOf(object);
      case ACTION.query:
      case ACTION.queryAsJson: {
        const spelling = action.ActionType === ACTION.query ? PASCAL_CASE : CAMEL_CASE;
        return answerQuery(object, action.QueryInfo ?? {}, this.session, (part) => this.identityOf(part), spelling);
      }
      case ACTION.method:
        return this.call(object, action);
      case ACTION.setProperty:
        this.set(object, action.Name ?? "", this.paths.arguments(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        this.update(object, action.ObjectState ?? {});
        return null;
      default:
        throw apiNotFound(`${object.className}: action type ${String(action.ActionType)}`);
    }
  }

  private identityOf(object: HostObject): Record<string, unknown> {
    const reference = object.isKept ? this.session.references.idOf(object) : undefined;
    return { ...(reference !== undefined && { _ReferenceId: reference }), ...object.identity() };
  }

  private call(object: HostObject, action: Action): unknown {
    const name = action.Name ?? "";
    if (name === "_KeepReference" && object.isKept) {
      this.session.references.keep(object);
      return null;
    }
    const member = object.member(name);
    if (member?.kind !== "method") throw apiNotFound(`${object.className}.${publicName(name)}`);
    const value = member.call(this.paths.arguments(action.ArgumentInfo), this.session);
    return isHostObject(value) ? this.identityOf(value) : (value ?? null);
  }

  private set(object: HostObject, wireName: string, value: unknown): void {
    const name = SETTER_NAMES[wireName] ?? wireName;
    const member = object.member(name);
    if (member?.kind !== "scalar") throw apiNotFound(`${object.className}.${publicName(name)}`);
    member.set(value, this.session);
  }

  private update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      const member = object.member(name);
      if (member?.kind !== "navigation") {
        this.set(object, name, value);
        continue;
      }
      const part = member.get(this.session);
      if (part && typeof value === "object" && value !== null) this.update(part, value as Record<string, unknown>);
    }
  }
}
