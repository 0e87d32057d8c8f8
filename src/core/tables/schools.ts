import { column, describeTable } from "./description";

/** Each school's case: its position, licence, recovery plan, notices and meetings. */
export const SCHOOLS = describeTable({
  key: "schools",
  name: "PlanSchools",
  sheet: { en: "Schools", cy: "Ysgolion" },
  about: {
    en: "Each school’s case: position, licence, recovery plan, notices and meetings. Position, Step, Rating and Reason are formulas.",
    cy: "Achos pob ysgol: sefyllfa, trwydded, cynllun adfer, hysbysiadau a chyfarfodydd. Fformiwlâu yw’r Sefyllfa, y Cam, y Radd a’r Rheswm.",
  },
  life: "theirs",
  recordKey: ["schoolNumber"],
  frozenColumns: 2,
  columns: [
    column("schoolNumber", ["School number", "Rhif yr ysgol"], "text", 10, "theirs", { look: "strong" }),
    column("school", ["School", "Ysgol"], "text", 30, "theirs"),
    column("aliases", ["Aliases", "Enwau eraill"], "text", 24, "theirs"),
    column("phase", ["Phase", "Cyfnod"], { oneOf: "phases" }, 12, "theirs"),
    column("language", ["Language", "Iaith"], "text", 12, "theirs"),
    column("position", ["Position", "Sefyllfa"], "text", 22, "formula"),
    column("licenceFrom", ["Licence from", "Trwydded o"], "day", 12, "theirs"),
    column("licenceUntil", ["Licence until", "Trwydded hyd"], "day", 12, "theirs"),
    column("budgetSetOn", ["Budget set on", "Pennwyd y gyllideb ar"], "day", 12, "theirs"),
    column("forecastInOn", ["Forecast in on", "Daeth y rhagolwg ar"], "day", 12, "theirs"),
    column("auditOpinion", ["Audit opinion", "Barn archwilio"], "text", 16, "theirs"),
    column("noticeOfConcern", ["Notice of concern", "Hysbysiad o bryder"], "day", 12, "theirs"),
    column("warningNotice", ["Warning notice", "Hysbysiad rhybuddio"], "day", 12, "theirs"),
    column("grounds", ["Grounds", "Seiliau"], "text", 24, "theirs"),
    column("actionRequired", ["Action required", "Y camau gofynnol"], "text", 24, "theirs"),
    column("complianceEnds", ["Compliance ends", "Cydymffurfio erbyn"], "day", 12, "theirs"),
    column("compliedOn", ["Complied on", "Cydymffurfiwyd ar"], "day", 12, "theirs"),
    column("noticeWithdrawn", ["Notice withdrawn", "Tynnwyd yr hysbysiad yn ôl"], "day", 12, "theirs"),
    column("planAskedFor", ["Plan asked for", "Gofynnwyd am gynllun"], "day", 12, "theirs"),
    column("planDue", ["Plan due", "Cynllun i ddod erbyn"], "day", 12, "theirs"),
    column("planSubmitted", ["Plan submitted", "Cyflwynwyd y cynllun"], "day", 12, "theirs"),
    column("planAccepted", ["Plan accepted", "Derbyniwyd y cynllun"], "day", 12, "theirs"),
    column("recoveryYears", ["Recovery years", "Blynyddoedd adfer"], "wholeNumber", 10, "theirs"),
    column("lastMeeting", ["Last meeting", "Cyfarfod diwethaf"], "day", 12, "theirs"),
    column("nextMeeting", ["Next meeting", "Cyfarfod nesaf"], "day", 12, "theirs"),
    column("step", ["Step", "Cam"], "text", 24, "formula"),
    column("rating", ["Rating", "Gradd"], "rating", 12, "formula"),
    column("reason", ["Reason", "Rheswm"], "text", 40, "formula"),
  ],
});

/** Balances by school, year and kind, in whole pence (M1). */
export const SCHOOL_BALANCES = describeTable({
  key: "schoolBalances",
  name: "PlanSchoolBalances",
  sheet: { en: "School balances", cy: "Balansau ysgolion" },
  about: {
    en: "Opening, in-year and closing balance by school, year and kind. ALL, or a phase, instead of a number is a control total.",
    cy: "Balans agoriadol, yn ystod y flwyddyn a therfynol fesul ysgol, blwyddyn a math. Cyfanswm rheoli yw ALL, neu gyfnod, yn lle rhif.",
  },
  life: "theirs",
  recordKey: ["schoolNumber", "year", "kind"],
  frozenColumns: 1,
  columns: [
    column("schoolNumber", ["School number", "Rhif yr ysgol"], "text", 12, "theirs", { look: "strong" }),
    column("year", ["Year", "Blwyddyn"], "text", 10, "theirs"),
    column("kind", ["Kind", "Math"], { oneOf: "balanceKinds" }, 14, "theirs"),
    column("opening", ["Opening", "Agoriadol"], "money", 14, "theirs"),
    column("inYear", ["In-year", "Yn ystod y flwyddyn"], "money", 14, "theirs"),
    column("closing", ["Closing", "Terfynol"], "money", 14, "theirs"),
    column("budgetShare", ["Budget share", "Cyfran o’r gyllideb"], "money", 14, "theirs"),
    column("asAt", ["As at", "Fel yr oedd ar"], "day", 12, "theirs"),
    column("source", ["Source", "Ffynhonnell"], "link", 24, "ours"),
  ],
});

/** What the council has done about a school, day by day (M17). */
export const SCHOOL_STEPS = describeTable({
  key: "schoolSteps",
  name: "PlanSchoolSteps",
  sheet: { en: "School steps", cy: "Camau ysgolion" },
  about: {
    en: "What the council has done about each school, day by day. Lines are added and never changed.",
    cy: "Yr hyn a wnaeth y cyngor ynghylch pob ysgol, fesul diwrnod. Caiff llinellau eu hychwanegu, ac nid ydynt yn newid.",
  },
  life: "register",
  recordKey: ["schoolNumber", "step", "on"],
  frozenColumns: 1,
  columns: [
    column("schoolNumber", ["School number", "Rhif yr ysgol"], "text", 12, "ours", { look: "strong" }),
    column("step", ["Step", "Cam"], "text", 24, "ours"),
    column("on", ["On", "Ar"], "day", 12, "ours"),
    column("note", ["Note", "Nodyn"], "longText", 44, "ours"),
    column("by", ["By", "Gan"], "text", 18, "ours"),
  ],
});
