import { ALL_SCHOOLS, NO_CHOICES, NO_FILTER, type Language, type SessionState } from "./sessionState";

/** Before the first look at the workbook. */
export const stateAtFirst = (language: Language): SessionState => ({
  language,
  place: "plan",
  opened: null,
  openedFrom: null,
  expanded: null,
  owner: null,
  checkFilter: NO_FILTER,
  schoolFilter: ALL_SCHOOLS,
  numberKeys: true,
  justLooks: false,
  justCreated: false,
  review: null,
  journal: [],
  work: null,
  failure: null,
  fault: null,
  result: null,
  selection: null,
  choices: NO_CHOICES,
  answered: null,
  weighed: new Map(),
  willWrite: null,
});
