/** The messages between a framed page and its host, as JSON text. */
export interface PageMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0 calls, 1 registers for an event, 2 takes that back. */
  readonly _actionType: number;
  readonly _data: unknown;
}

/** The answer to a call, or with `isEvent` something the host says of its own accord. */
export function hostMessage(
  to: Pick<PageMessage, "_actionName" | "_conversationId" | "_correlationId">,
  origin: string,
  data: unknown,
  isEvent = false,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: isEvent ? 1 : 0,
    _serializerVersion: 1,
  });
}

/** Reads a message; null when it is none of this protocol (pages get other messages, too). */
export function parseMessage(text: unknown): PageMessage | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  try {
    const message = JSON.parse(text) as Partial<PageMessage>;
    return message._messageType === 0 && typeof message._actionName === "string" ? (message as PageMessage) : null;
  } catch {
    // Text that is not JSON is somebody else's message.
    return null;
  }
}
