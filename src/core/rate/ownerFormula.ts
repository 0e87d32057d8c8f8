import type { OwnerKind } from "../read/readings";
import { isOneOf } from "./phrase";
import { columnOfTable } from "./structuredReference";

/** The headings of PlanOwners that tell who can answer for an action. */
export interface OwnerNames {
  readonly name: string;
  readonly initials: string;
  readonly aliases: string;
  readonly kind: string;
}

/** Kinds of owner that are no one person: whoever is listed as one of them does not answer for an action. */
const NOT_ONE_PERSON: readonly OwnerKind[] = ["team", "body", "everyone", "vacant", "placeholder", "missing"];

/** Words for nobody and for everybody, as they are typed; a cell cannot tell by parsing, so they are listed. */
const NOBODY = ["tbc", "tba", "tbd", "?", "-", "n/a", "vacant", "vacancy", "gwag", "all", "everyone", "pawb"] as const;

/**
 * Whether the Owner cell names one person, or a post held by one person. The formula looks the name up in PlanOwners: a
 * name listed there as a team, a body or nobody does not answer, nor do initials or an alias that two rows share. A name
 * that is not listed is taken for a person, as F3 does. In the name, the signs * ? and ~ would be read as patterns by
 * MATCH and COUNTIFS; a leading = or > is not, for the "=" before it.
 */
export function ownerAnswers(owner: string, names: OwnerNames, kinds: Readonly<Record<OwnerKind, string>>): string {
  const column = (heading: string): string => columnOfTable("PlanOwners", heading);
  const row = `MATCH(${owner},${column(names.name)},0)`;
  const isNoPerson = isOneOf(
    `INDEX(${column(names.kind)},${row})`,
    NOT_ONE_PERSON.map((one) => kinds[one]),
  );
  const shared = (heading: string, ...patterns: readonly string[]): string =>
    patterns.map((pattern) => `COUNTIFS(${column(heading)},${pattern})`).join("+");
  const twoHave = `OR(${shared(names.initials, `"="&${owner}`)}>1,${shared(
    names.aliases,
    `"="&${owner}`,
    `"="&${owner}&"; *"`,
    `"*; "&${owner}`,
    `"*; "&${owner}&"; *"`,
  )}>1)`;
  const unlisted = `IF(${isOneOf(owner, NOBODY)},FALSE,NOT(${twoHave}))`;
  return `IF(TRIM(${owner})="",FALSE,IF(ISNUMBER(${row}),NOT(${isNoPerson}),${unlisted}))`;
}
