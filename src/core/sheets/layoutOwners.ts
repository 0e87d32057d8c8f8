import { ownersToList } from "../plan/listedOwners";
import type { RegisterEntry } from "../read/readings";
import type { Work } from "../steps/work";
import { OWNERS } from "../tables/owners";
import { dayContent, layoutTable, textContent, type Column, type LayoutInput, type SheetLayout } from "./sheetLayout";
import { tableColumns } from "./tableColumns";

/** The columns of PlanOwners in their order. */
export function ownerColumns(input: LayoutInput): readonly Column<RegisterEntry>[] {
  const { ownerKinds } = input.words.sheets;
  const { languages } = input.words.sheets.settings;
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
    language: { content: ({ language }) => (language ? languages[language] : null) },
  });
}

/** PlanOwners: the register, dated rows and all (O9), then whoever else answers for actions and is no one person. */
export const layoutOwners = (input: LayoutInput): Work<SheetLayout> =>
  layoutTable(input, {
    table: OWNERS,
    columns: ownerColumns(input),
    rows: [...input.plan.register, ...ownersToList(input.plan)],
  });
