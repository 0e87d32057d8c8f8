import { readOwnerCell } from "../../../src/core/read/readOwnerCell";
import { readStatusOfUpdate } from "../../../src/core/read/readStatus";
import type { RegisterEntry } from "../../../src/core/read/readings";

const person = (name: string, initials: string): RegisterEntry => ({
  name,
  initials,
  post: null,
  team: null,
  email: null,
  aliases: [],
  from: null,
  to: null,
  kind: "person",
});
const LIST = [person("Sioned Probert", "SPr"), person("Rhys Bumford", "RBu")];

test.each([
  ["SPr, RBu", ["Sioned Probert", "Rhys Bumford"]],
  ["RBu & Heads of Year", ["Rhys Bumford", "Heads of Year"]],
  ["RBu, Catering Manager", ["Rhys Bumford", "Catering Manager"]],
  ["Estates and Head of Legal", ["Estates", "Head of Legal"]],
  ["Area Manager Prevention and Watch Managers", ["Area Manager Prevention", "Watch Managers"]],
  ["Headteacher, Ysgol Cae Brân", ["Headteacher, Ysgol Cae Brân"]],
])("%s names %j (O1, O5)", (text, names) => {
  const { owners } = readOwnerCell(text, LIST, null);
  expect(owners.map((owner) => owner.text ?? owner.raw)).toEqual(names);
});

test.each([
  ["Notice given to the service on 3 July. Done.", "complete"],
  ["On hold till the diocese has met", "on hold"],
  ["Talks with the service. Not done.", null],
  ["Three of six schools visited. Done.", null],
  ["Letters sent, two replies still awaited. Done.", null],
  ["Cytunwyd ar y dyddiad. Wedi'i wneud.", "complete"],
  ["Anfonwyd llythyr, aros am ateb. Wedi'i wneud.", null],
])("an update without a column of states: %s (S1)", (text, status) => {
  expect(readStatusOfUpdate(text, { heading: "", percent: null, hasStarted: false }).status).toBe(status);
});
