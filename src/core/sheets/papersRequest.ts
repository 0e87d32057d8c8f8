/** What a build is asked for: papers in the language of the sheets or in both; "" goes by Settings. */
export type PapersIn = "one" | "both" | "";
/** Whether the papers name officers (B12). */
export type Officers = "shown" | "withheld";

export interface PapersAsked {
  readonly papersIn?: PapersIn;
  /** Written into Settings with the build, for the next; absent goes by Settings. */
  readonly officers?: Officers;
}

/** What a build is asked for, as text for the journal: "both", "one withheld". */
export const papersRequest = ({ papersIn = "", officers }: PapersAsked): string =>
  [papersIn, officers ?? ""].filter((one) => one !== "").join(" ");

/** Reads what `papersRequest` wrote. */
export function papersRequested(about: string): PapersAsked {
  const stated = about.split(" ");
  const papersIn = (["one", "both"] as const).find((one) => stated.includes(one));
  const officers = (["shown", "withheld"] as const).find((one) => stated.includes(one));
  return { ...(papersIn ? { papersIn } : {}), ...(officers ? { officers } : {}) };
}
