import type { Rating } from "../../rate/rating";

const SPACE = "\u00a0";
const plural = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? "" : "s"}`;
const are = (count: number): string => (count === 1 ? "is" : "are");
const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
const ofServices = (services: number): string =>
  services === 1 ? "the other service" : `${String(services)} other services`;

/** Neither none nor all where it is some. */
function percent(part: number, of: number): string {
  const rounded = Math.round((100 * part) / of);
  if (rounded === 0 && part > 0) return `under 1${SPACE}%`;
  return rounded === 100 && part < of ? `over 99${SPACE}%` : `${String(rounded)}${SPACE}%`;
}

function ratings(services: readonly { readonly name: string; readonly rating: Rating }[]): string {
  const named = (rating: Rating): readonly string[] =>
    services.filter((one) => one.rating === rating).map(({ name }) => name);
  const grey = named("Grey");
  if (grey.length === services.length) return services.length === 1 ? "It is not rated." : "No service is rated.";
  const worst = (["Red", "Amber"] as const).flatMap((rating) => {
    const found = named(rating);
    return found.length === 0 ? [] : [`${list(found)} ${are(found.length)} ${rating}`];
  });
  const none = `No ${grey.length > 0 ? "rated " : ""}service is Red or Amber`;
  const unrated = grey.length === 0 ? [] : [`${list(grey)} ${are(grey.length)} not rated`];
  return `${[...(worst.length > 0 ? worst : [none]), ...unrated].join("; ")}.`;
}

/** What the paper of other services says. */
export const services = {
  sheet: "Other services",
  noService: "Service not stated",
  state: ({
    services: count,
    complete,
    of,
    overdue,
    cancelled,
  }: {
    readonly services: number;
    readonly complete: number;
    readonly of: number;
    readonly overdue: number;
    readonly cancelled: number;
  }): string => {
    if (of === 0 && cancelled > 0) return `Every action of ${ofServices(count)} is cancelled.`;
    if (of === 0) return `The latest files of ${ofServices(count)} have no actions.`;
    const late = overdue === 0 ? "none is overdue" : `${String(overdue)} ${are(overdue)} overdue`;
    return `${String(complete)} of ${plural(of, "action")} of ${ofServices(count)} ${of === 1 ? "is" : are(complete)} complete (${percent(complete, of)}) and ${late}.`;
  },
  ratings,
  each: "How each service stands, by the rules of this plan",
  heads: { service: "Service", complete: "Complete", rated: "Rated", overdue: "Overdue" } satisfies Readonly<
    Record<"service" | "complete" | "rated" | "overdue", string>
  >,
  all: "All",
  /** Of all services: they get no colour in common. */
  notTogether: "Not rated together",
  addsUp: (actions: number, cancelled: number): string =>
    `The ratings add up to ${plural(actions, "action")}.${cancelled === 0 ? "" : ` Cancelled, and in no figure: ${String(cancelled)}.`}`,
  red: (service: string, count: number): string => `${service}: ${plural(count, "action")} Red`,
  /** "1.2 Recruit social workers: 45 days overdue." */
  redAction: ({
    name,
    reason,
    owner,
  }: {
    readonly name: string;
    readonly reason: string;
    readonly owner: string;
  }): string => `${name}: ${reason}${owner === "" ? " Nobody is named." : ` Owner: ${owner}.`}`,
  moreRed: (count: number): string => `and ${String(count)} more, listed in Service actions.`,
  from: (service: string, files: readonly { readonly name: string; readonly day: string | null }[]): string =>
    `${service}: read from ${list(files.map(({ name, day }) => (day === null ? name : `${name} on ${day}`)))}.`,
  gone: (service: string, count: number): string =>
    `${service}: ${plural(count, "action")} that an earlier file had ${are(count)} not in the latest, and in no figure.`,
  /** On a sheet that was built when there were services. */
  none: (day: string): string =>
    `On ${day} there is no plan of another service beside this one. This sheet may be deleted.`,
  apart: "The actions of other services are in no other figure of these papers.",
};

export type ServicesPaperWords = typeof services;
