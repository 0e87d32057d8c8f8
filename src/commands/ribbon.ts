import type { Session } from "../app/session";

/** What the buttons of the ribbon do, by the names the manifest calls them. */
export const RIBBON = {
  openPane: () => Promise.resolve(),
  structure: (session) => {
    session.show("structure");
    return Promise.resolve();
  },
  check: async (session) => {
    session.show("checks");
    await session.look();
  },
  buildSummary: (session) => session.buildSummary(),
  schools: (session) => {
    session.show("schools");
    return Promise.resolve();
  },
} satisfies Record<string, (session: Session) => Promise<void>>;

export type RibbonCommand = keyof typeof RIBBON;
export const RIBBON_COMMANDS = Object.keys(RIBBON) as readonly RibbonCommand[];

/** The part of Office a button needs. */
export interface RibbonHost {
  /** Brings up the pane, so that what the button did is in sight. */
  readonly showPane: () => Promise<void>;
}

/**
 * Answers a press of a button, with the pane open or closed. The event is completed first, and at once: on Windows Excel
 * shows no pane, and takes no other press, until it is (office-js issue 3250). Then the pane comes up, then the work
 * begins; what goes wrong is told in the pane.
 */
export async function press(
  command: RibbonCommand,
  session: Promise<Session>,
  host: RibbonHost,
  event: { completed(): void },
): Promise<void> {
  event.completed();
  // Where the add-in could not start, its page says why. What Excel says to it is told below.
  const shown = host.showPane();
  shown.catch(() => undefined);
  const ready = await session;
  try {
    await Promise.all([shown, RIBBON[command](ready)]);
  } catch (fault) {
    ready.report(fault);
  }
}
