import { ownerCellAnswers } from "../read/ownerCell";
import type { OwnerKind, RegisterEntry } from "../read/readings";
import type { Work } from "../steps/work";
import { OWNERS } from "../tables/owners";
import { ownerText } from "./layoutActions";
import { dayContent, layoutTable, textContent, type Column, type LayoutInput, type SheetLayout } from "./sheetLayout";
import { tableColumns } from "./tableColumns";

/** The columns of PlanOwners in their order. */
export function ownerColumns(input: LayoutInput): readonly Column<RegisterEntry>[] {
  const { ownerKinds } = input.words.sheets;
  const { dateSystem } = input.snapshot;
  return tableColumns(OWNERS, input, {
    name: { content: ({ name }) => textContent(name) },
    initials: { content: ({ initials }) => textContent(initials) },
    post: { content: ({ post }) => textContent(post) },
    team: { content: ({ team }) => textContent(team) },
    email: { content: ({ email }) => textContent(email) },
    aliases: { content: ({ aliases }) => textContent(aliases.join("; ")) },
    from: { content: ({ from }) => dayContent(from, dateSystem) },
    to: { content: ({ to }) => dayContent(to, dateSystem) },
    kind: { content: ({ kind }) => ownerKinds[kind] },
  });
}

/** Owners that are no one person: the live rating knows them by their kind in this table. */
const COLLECTIVE: ReadonlySet<OwnerKind> = new Set(["team", "body", "everyone", "vacant", "placeholder"]);

/**
 * Owners that actions name and the register lacks, once each: teams, bodies and stand-ins; and, where the register was
 * built from the actions (O8), also whoever is named by a forename or initials alone. A list that left those out would say
 * of each of them that nobody of that name is in it.
 */
export function ownersToList({ plan }: LayoutInput): readonly RegisterEntry[] {
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

/** PlanOwners: the register, dated rows and all (O9), then whoever else answers for actions and is no one person. */
export const layoutOwners = (input: LayoutInput): Work<SheetLayout> =>
  layoutTable(input, {
    table: OWNERS,
    columns: ownerColumns(input),
    rows: [...input.plan.register, ...ownersToList(input)],
  });
