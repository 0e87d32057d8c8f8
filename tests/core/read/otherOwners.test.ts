import { readOwnerCell } from "../../../src/core/read/readOwnerCell";

const ownersOf = (text: string): string =>
  readOwnerCell(text, [], null)
    .owners.map(({ text: name, kind, post }) => `${name ?? "-"} ${kind}${post === undefined ? "" : ` as ${post}`}`)
    .join(", ");

describe("owners that look like people, and are none (O3)", () => {
  test.each([
    ["Customer Relations", "Customer Relations team"],
    ["National Park", "National Park team"],
    ["Meddygfa", "Meddygfa team"],
    ["SADY Blynyddoedd Cynnar", "SADY Blynyddoedd Cynnar post"],
    ["Unigolyn Cyfrifol", "Unigolyn Cyfrifol post"],
    ["Hyfforddwr allanol", "Hyfforddwr allanol post"],
    ["Senedd Ysgol", "Senedd Ysgol body"],
    ["Information Asset Owners", "Information Asset Owners team"],
    ["SIRO", "SIRO post"],
  ])("%s", (text, owners) => {
    expect(ownersOf(text)).toBe(owners);
  });

  test.each(["Ann Park", "Rhys Street", "J. Home", "Mr Shop", "Constance Lee", "Bex"])("%s is somebody", (text) => {
    expect(ownersOf(text)).toBe(`${text} person`);
  });
});

describe("where one owner ends (O1, O4)", () => {
  test.each([
    ["HoD Maths and HoD English", "HoD Maths post, HoD English post"],
    ["EWO, Attendance Officer", "EWO post, Attendance Officer post"],
    ["HR Business Partner, Head of ICT", "HR Business Partner post, Head of ICT post"],
    ["Form tutors & Welsh Coordinator", "Form tutors team, Welsh Coordinator post"],
    ["Head of HR: Ann Lee", "Ann Lee person as Head of HR"],
    ["Ann (with Bob)", "Ann person, Bob person"],
    ["Ann Lee?", "Ann Lee person"],
    ["Service Manager (CLA)", "Service Manager (CLA) post"],
    ["Service Manager (GR)", "Service Manager post"],
  ])("%s", (text, owners) => {
    expect(ownersOf(text)).toBe(owners);
  });
});
