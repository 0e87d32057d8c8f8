import { indexOf, matchName } from "../read/owners/ownerRegister";
import { takeApart } from "../read/owners/readOwner";
import type { NamedOwner, RegisterEntry } from "../read/readings";
import type { Doubt } from "../recognise/recognition";
import { foldText } from "../text/normalise";
import type { ActionPlan } from "./actionPlan";

/** A spelling close to a name of the register that was built, and whether it is the same owner, as the user has said (T11). */
export interface OwnerSpelling {
  readonly text: string;
  readonly who: "same" | "another";
}

/** The register with what the user has said of spellings close to its names (O8): an alias, or an owner of its own. */
export function withSpellings(
  register: readonly RegisterEntry[],
  spellings: readonly OwnerSpelling[],
): readonly RegisterEntry[] {
  return spellings.reduce((entries, { text, who }) => {
    const name = takeApart(text, undefined).name;
    const match = matchName(name, indexOf(entries));
    if (match.how !== "close") return entries;
    const { entry } = match;
    return who === "another"
      ? [...entries, { ...entry, name, initials: null, post: null, aliases: [] }]
      : entries.map((one) => (one === entry ? { ...one, aliases: [...one.aliases, name] } : one));
  }, register);
}

/** A plan with more such spellings is not asked about all of them at once. */
const MOST_ASKED = 5;

/** Asks of each spelling close to a name of the built register whether it is the same owner (O8). */
export function spellingDoubts(plan: ActionPlan): readonly Doubt[] {
  if (!plan.registerIsBuilt) return [];
  const doubts = new Map<string, Doubt>();
  for (const { tableKey, cells, owner, supportingOwners } of plan.actions) {
    const asked: readonly (readonly [NamedOwner, number | undefined])[] = [
      ...owner.owners.map((one) => [one, cells.owner?.column] as const),
      ...supportingOwners.map((one) => [one, cells.supportingOwners?.column] as const),
    ];
    for (const [{ match, raw }, column] of asked) {
      const key = foldText(raw);
      if (match.how !== "close" || column === undefined || doubts.has(key) || doubts.size === MOST_ASKED) continue;
      doubts.set(key, { code: "owner-spelling", tableKey, column, choices: [match.entry.name], samples: [raw] });
    }
  }
  return [...doubts.values()];
}
