import { References } from "../protocol/references";
import { Registrations, type HostEvent } from "../protocol/registrations";
import type { HostObject } from "../protocol/session";
import { appContext, frameName } from "./appContext";
import { executeMethod, type MethodData } from "./executeMethod";
import { hostMessage, parseMessage, type PageMessage } from "./messages";
import type { HostSide, PageSide } from "./pageSide";

/** A framed page: where its messages come from and how it gets ours. */
export interface Page {
  readonly origin: string;
  /** Posts to the page; the target origin is the page's own. */
  post(message: string): void;
  /** The keyboard leaves the page: Office.js walks through it with the Tab key itself, and says so at either end. */
  onLeave?(way: Leaving): void;
}

export type Leaving = "forwards" | "backwards" | "escape";
/** Office.js's numbers for them. */
const LEAVING: Readonly<Record<number, Leaving>> = { 15: "escape", 13: "forwards", 14: "backwards" };

/** What came of a ribbon command. */
export interface CommandOutcome {
  /** 0 completed; 11101 the page has no function of that name. */
  readonly status: number;
}

const RICH_EVENT = 65536;

/** One page's conversation with the host. A reload of the page begins it anew. */
export class Conversation implements PageSide {
  readonly id: string;
  readonly instanceId: string;
  /** The name the frame must have for the page to find its host. */
  readonly frameName: string;
  references = new References<HostObject>();
  registrations = new Registrations();
  /** Settled when the page has loaded and takes commands. */
  ready: Promise<void>;
  private becomeReady: () => void = () => undefined;
  private readonly listening = new Set<string>();
  private readonly commands = new Map<string, (outcome: CommandOutcome) => void>();
  private isOpen = true;

  constructor(
    readonly host: HostSide,
    private readonly page: Page,
    number: number,
  ) {
    this.id = `conversation${String(number)}`;
    this.instanceId = `instance${String(number)}`;
    this.frameName = frameName(this.id, this.instanceId, host.settings);
    this.ready = this.beReadyLater();
  }

  /** Takes a message of the page; what is not from this page, or not of this protocol, is left alone. */
  receive(text: unknown, origin: string): void {
    if (!this.isOpen || origin !== this.page.origin) return;
    const message = parseMessage(text);
    if (message?._conversationId === this.id) this.handle(message, typeof text === "string" ? text : "");
  }

  close(): void {
    this.isOpen = false;
    this.host.disconnect(this);
  }

  /** Presses a ribbon button of the page: resolves when the function says it has completed. */
  async runCommand(functionName: string): Promise<CommandOutcome> {
    await this.ready;
    const id = `command${String(this.commands.size + 1)}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.say("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: functionName } })]);
    });
  }

  noteReady(): void {
    this.becomeReady();
  }

  noteCompleted(commandId: string, status: number): void {
    this.commands.get(commandId)?.({ status });
  }

  /** Tells the page what happened, as far as it listens, in a task of its own after the answer that came before. */
  push(events: readonly HostEvent[]): void {
    const entries = events.flatMap((event) => this.entriesOf(event));
    const isLegacy = this.listening.has("documentSelectionChanged") && events.some(({ code }) => code === 14);
    if (entries.length === 0 && !isLegacy) return;
    setTimeout(() => {
      if (entries.length > 0) this.say("richApiMessage", { ArrayData: entries });
      if (isLegacy) this.say("documentSelectionChanged", {});
    });
  }

  private entriesOf({ code, targets, payload, source }: HostEvent): unknown[] {
    return targets
      .filter((target) => this.registrations.has(code, target) || target === "")
      .map((target) => [RICH_EVENT, code, target, JSON.stringify(payload), 0, source === "Remote"]);
  }

  private handle(message: PageMessage, text: string): void {
    const { _actionName: name, _actionType: type, _data: data } = message;
    if (type === 1 || type === 2) {
      if (type === 1) this.listening.add(name);
      else this.listening.delete(name);
      this.answer(message, { Error: 0 });
    } else if (name === "ContextActivationManager_getAppContextAsync") {
      this.beginAnew();
      this.answer(message, appContext(this.instanceId, this.host.settings));
    } else if (name === "executeMethod") {
      executeMethod(this, data as MethodData, text, (result) => this.answer(message, result));
    } else {
      if (name === "ContextActivationManager_notifyHost") this.notePageLeft(data);
      this.answer(message, null);
    }
  }

  /** What is notified comes as the page's id and a number. */
  private notePageLeft(data: unknown): void {
    const way = Array.isArray(data) ? LEAVING[Number(data[1])] : undefined;
    if (way) this.page.onLeave?.(way);
  }

  private beginAnew(): void {
    this.references = new References<HostObject>();
    this.registrations = new Registrations();
    this.listening.clear();
    this.ready = this.beReadyLater();
  }

  private beReadyLater(): Promise<void> {
    return new Promise((resolve) => {
      this.becomeReady = resolve;
    });
  }

  /** Never from within the page's own call: a page is always answered in a later task. */
  private answer(message: PageMessage, data: unknown): void {
    setTimeout(() => this.post(hostMessage(message, this.host.settings.origin, data)));
  }

  private say(event: string, data: unknown): void {
    const to = { _actionName: event, _conversationId: this.id, _correlationId: 0 };
    this.post(hostMessage(to, this.host.settings.origin, data, true));
  }

  private post(message: string): void {
    if (this.isOpen) this.page.post(message);
  }
}
