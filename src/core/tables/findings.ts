import { column, describeTable } from "./description";

/** What somebody should look at: a register, in which a finding keeps its row and what was typed beside it. */
export const FINDINGS = describeTable({
  key: "findings",
  name: "PlanFindings",
  sheet: { en: "Findings", cy: "Canfyddiadau" },
  about: {
    en: "What somebody should look at. A finding whose cause has gone is marked gone and keeps its row; set one aside with a reason and a name.",
    cy: "Yr hyn y dylai rhywun edrych arno. Caiff canfyddiad ei nodi fel un a aeth pan fydd ei achos yn diflannu, ac mae’n cadw ei res; gellir neilltuo un gyda rheswm ac enw.",
  },
  life: "register",
  recordKey: ["code", "subject"],
  frozenColumns: 1,
  columns: [
    column("code", ["Code", "Cod"], "text", 28, "ours"),
    column("severity", ["Severity", "Difrifoldeb"], { oneOf: "severities" }, 11, "ours", { look: "centred" }),
    column("where", ["Where", "Ble"], "link", 26, "ours"),
    column("what", ["What", "Beth"], "text", 80, "ours"),
    column("whatToDo", ["What to do", "Beth i’w wneud"], "text", 40, "ours", { isLater: true }),
    column("foundOn", ["Found on", "Canfuwyd ar"], "day", 12, "ours", { isLater: true }),
    column("seenLast", ["Seen last", "Gwelwyd ddiwethaf"], "day", 12, "ours", { isLater: true }),
    column("state", ["State", "Cyflwr"], { oneOf: "findingStates" }, 12, "ours", { look: "centred", isLater: true }),
    column("setAsideReason", ["Set aside reason", "Rheswm dros neilltuo"], "longText", 30, "theirs"),
    column("setAsideBy", ["Set aside by", "Neilltuwyd gan"], "text", 18, "theirs"),
    column("lookAgainOn", ["Look again on", "Edrych eto ar"], "day", 12, "theirs", { isLater: true }),
    column("subject", ["About", "Am beth"], "text", 24, "ours", { folded: true, isLater: true }),
    // Short marks of the cells as we wrote them: a cell that somebody changed since is left as it is.
    column("written", ["As written", "Fel yr ysgrifennwyd"], "text", 24, "ours", { folded: true, isLater: true }),
  ],
});
