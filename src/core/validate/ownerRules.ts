import type { CalendarDate } from "../calendar/calendarDate";
import type { Action } from "../plan/actionPlan";
import type { NamedOwner, OwnerKind } from "../read/readings";
import type { ActionRole } from "../recognise/recognition";
import { dayThatCounts, rowsOfOwner } from "../plan/actionFacts";
import { rule, type ActionContext, type ActionRule } from "./ruleTable";

interface OwnerAt {
  readonly owner: NamedOwner;
  readonly field: ActionRole;
}

/** The owners of both cells, each with the cell that names it. */
const allOwners = (action: Action): readonly OwnerAt[] => [
  ...action.owner.owners.map((owner) => ({ owner, field: "owner" as const })),
  ...action.supportingOwners.map((owner) => ({ owner, field: "supportingOwners" as const })),
];

const isKind = (...kinds: readonly OwnerKind[]) => {
  return (owner: NamedOwner): boolean => kinds.includes(owner.kind);
};
const isNamed = isKind("person", "post");
const isNobody = isKind("vacant", "placeholder");
const isCollective = isKind("team", "body", "everyone");

const nameOf = (owner: NamedOwner): string => owner.text ?? owner.raw;

/** The last day in the register when every row of the owner ended by `asOf`, or before the day that counts; else null. */
function leftOn(owner: NamedOwner, action: Action, context: ActionContext): CalendarDate | null {
  const due = dayThatCounts(action);
  const rows = rowsOfOwner(owner, context.plan.register);
  const ends = rows.map((row) => row.to);
  const last = ends.reduce(
    (latest, end) => (latest !== null && end !== null && end > latest ? end : latest),
    ends[0] ?? null,
  );
  const gone = (end: CalendarDate | null): boolean =>
    end !== null && (end <= context.asOf || (due !== null && end < due));
  return ends.every(gone) ? last : null;
}

export const OWNER_RULES: readonly ActionRule[] = [
  rule("open", "owner-missing", "owner", ({ owner }) =>
    owner.owners.every((one) => one.kind === "missing") ? { facts: { text: owner.raw.trim() } } : null,
  ),
  rule("open", "owner-placeholder", "owner", ({ owner }) => {
    const nobody = owner.owners.find(isNobody);
    // "LL / vacancy" has somebody who answers; a vacancy that is marked as the lead has not.
    return nobody && (nobody.lead || !owner.owners.some(isNamed)) ? { facts: { text: nobody.raw } } : null;
  }),
  rule("open", "owner-not-in-register", "owner", (action, { plan }) => {
    if (plan.registerIsBuilt || plan.register.length === 0) return null;
    return allOwners(action)
      .filter(({ owner }) => isNamed(owner) && owner.match.how === "none")
      .map(({ owner, field }) => ({ facts: { text: nameOf(owner) }, field }));
  }),
  rule("all", "owner-misspelt", "owner", (action) =>
    allOwners(action).flatMap(({ owner, field }) =>
      owner.match.how === "close" ? [{ facts: { text: owner.raw, register: owner.match.entry.name }, field }] : [],
    ),
  ),
  rule("open", "owner-ambiguous", "owner", (action) =>
    allOwners(action).flatMap(({ owner, field }) =>
      owner.match.how === "ambiguous"
        ? [{ facts: { text: owner.raw, candidates: owner.match.entries.map((entry) => entry.name) }, field }]
        : [],
    ),
  ),
  rule("open", "owner-left", "owner", (action, context) =>
    allOwners(action).flatMap(({ owner, field }) => {
      const left = isNamed(owner) ? leftOn(owner, action, context) : null;
      return left === null ? [] : [{ facts: { text: nameOf(owner), leftOn: left }, field }];
    }),
  ),
  rule("open", "owner-collective", "owner", ({ owner }) => {
    const collective = owner.owners.find(isCollective);
    return collective && !owner.owners.some(isNamed) ? { facts: { text: nameOf(collective) } } : null;
  }),
  rule("open", "owner-several", "owner", ({ owner }) => {
    const persons = owner.owners.filter(isKind("person")).map(nameOf);
    const [first, ...others] = persons;
    return first !== undefined && others.length > 0 && !owner.leadMarked ? { facts: { first, others } } : null;
  }),
];
