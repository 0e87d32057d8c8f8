import type { PlannedFailure } from "../protocol/processBatch";
import type { References } from "../protocol/references";
import type { HostEvent, Registrations } from "../protocol/registrations";
import type { HostObject } from "../protocol/session";
import type { BatchRequest, BatchResponse } from "../protocol/wire";
import type { Controls } from "./controls";
import type { HostSettings } from "./hostSettings";
import type { Traffic } from "./traffic";

/** What the host knows of a page that talks to it. */
export interface PageSide {
  readonly host: HostSide;
  readonly references: References<HostObject>;
  readonly registrations: Registrations;
  /** The page has loaded and takes commands. */
  noteReady(): void;
  noteCompleted(commandId: string, status: number): void;
  /** Tells the page what happened, as far as it listens. */
  push(events: readonly HostEvent[]): void;
}

/** What a page's conversation asks of the host. */
export interface HostSide {
  readonly settings: HostSettings;
  readonly controls: Controls;
  readonly traffic: Traffic;
  /** Carries out a batch for a page. What happens in it is told to the pages after it was answered. */
  carryOut(request: BatchRequest, page: PageSide, planned: PlannedFailure | null): [BatchResponse, () => void];
  disconnect(page: PageSide): void;
}
