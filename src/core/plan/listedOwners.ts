import { ownerCellAnswers, rowsThatCount } from "../read/ownerCell";
import type { OwnerKind, RegisterEntry } from "../read/readings";
import type { Action, ActionPlan } from "./actionPlan";

/** The accountable owner (O2): the one marked, else the first. */
export const leadOf = ({ owner }: Action): number =>
  Math.max(
    0,
    owner.owners.findIndex(({ lead }) => lead),
  );

/** What the Owner cell says: the accountable owner by name, else the words as typed. */
export function ownerText(action: Action): string {
  const lead = action.owner.owners[leadOf(action)];
  return lead?.text ?? lead?.raw ?? action.owner.raw;
}

/** Owners that are no one person: the live rating knows them by their kind in this table. */
const COLLECTIVE: ReadonlySet<OwnerKind> = new Set(["team", "body", "everyone", "vacant", "placeholder"]);

/**
 * Owners that actions name and the register lacks, once each: teams, bodies and stand-ins; and, where the register was
 * built from the actions (O8), also whoever is named by a forename or initials alone. A list that left those out would say
 * of each of them that nobody of that name is in it.
 */
export function ownersToList(
  plan: Pick<ActionPlan, "actions" | "register" | "registerIsBuilt">,
): readonly RegisterEntry[] {
  const known = new Set(plan.register.map(({ name }) => name.toLowerCase()));
  const found: RegisterEntry[] = [];
  const list = (name: string, kind: OwnerKind): void => {
    if (name === "" || known.has(name.toLowerCase())) return;
    // "TBC" is no owner. Other words for nobody are listed where the formulas would take them for a person.
    if ((kind === "vacant" || kind === "placeholder") && !ownerCellAnswers(name, [])) return;
    known.add(name.toLowerCase());
    found.push({ ...NOTHING_KNOWN, name, kind });
  };
  for (const action of plan.actions) {
    const lead = action.owner.owners.find((owner) => owner.lead) ?? action.owner.owners[0];
    if (lead && COLLECTIVE.has(lead.kind)) list(ownerText(action).trim(), lead.kind);
    if (!plan.registerIsBuilt) continue;
    for (const { text, raw, kind, match } of [...action.owner.owners, ...action.supportingOwners])
      if (NAMED.has(kind) && match.how === "none") list((text ?? raw).trim(), kind);
  }
  return found;
}

const NAMED: ReadonlySet<OwnerKind> = new Set(["person", "post"]);

const NOTHING_KNOWN = { initials: null, post: null, team: null, email: null, aliases: [], from: null, to: null };

/**
 * The plan with its owners as the Owner cells of our table will name them, so that a rating does not change when the tables
 * are made: whether somebody answers is asked in the list that PlanOwners will be.
 */
export function withListedOwners(plan: ActionPlan): ActionPlan {
  if (plan.origin === "tables") return plan;
  const listed = [...plan.register, ...ownersToList(plan)];
  const actions = plan.actions.map((action) => {
    const text = ownerText(action);
    return { ...action, ownerInTable: { answers: ownerCellAnswers(text, listed), rows: rowsThatCount(text, listed) } };
  });
  return { ...plan, actions };
}
