import { NO_FILTER } from "../../app/sessionState";
import type { Finding } from "../../core/findings/finding";
import type { Review } from "../../core/review";
import type { PaneCallbacks } from "../usePane";
import { asideGroup, groupOf, groupsOf } from "./groups";
import { asideFindings, openFindings } from "./openFindings";

/** Opens a check in the place of the checks, in its group, or among those that were set aside. */
export function showCheck(finding: Finding, review: Review, act: PaneCallbacks): void {
  const setAside = review.setAside.has(finding);
  const group = setAside ? "set-aside" : groupOf(finding);
  const groups = setAside ? asideGroup(asideFindings(review)) : groupsOf(openFindings(review));
  const all = groups.find(({ name }) => name === group)?.findings ?? [];
  act.narrow({ checkFilter: { ...NO_FILTER, setAside } });
  act.show("checks", { kind: "finding", group, index: Math.max(0, all.indexOf(finding)) });
}
