import { planFrom, readAlone } from "./planDatesOf";

const PLAN = planFrom("2019-09-02", "2021-03-31");

describe("a second thought is no commitment (D11, D19)", () => {
  test.each([
    ["31 March 2020 (May need extension)", "2020-03-31"],
    ["31 March 2020 (may slip to June 2020)", "2020-03-31"],
    ["31/03/2020 - could be 30/06/2020", "2020-03-31"],
    ["31 March 2020, possibly April 2020", "2020-03-31"],
    ["31 Mawrth 2020 (gall lithro i Fehefin 2020)", "2020-03-31"],
    ["30 June 2020 (was 31 March 2020)", "2020-06-30"],
    ["Originally 31 March 2020, now 30 June 2020", "2020-06-30"],
    ["30 Mehefin 2020 (yn wreiddiol 31 Mawrth 2020)", "2020-06-30"],
    ["Discuss with June by 31 March 2020", "2020-03-31"],
  ])("%s stays committed to %s, and the rest is told (F13)", (text, due) => {
    expect(readAlone(text, PLAN)).toMatchObject({ kind: "exact", day: due, basis: "from-text", raw: text });
  });

  test.each([
    "May slip to June 2020",
    "may need until June 2020",
    "Possibly June 2020",
    "was 31 March 2020",
    "Originally due 31 March 2020",
    "discuss with June by",
    "May need extension",
  ])("%s commits to no day: somebody has to say which (F11)", (text) => {
    expect(readAlone(text, PLAN)).toMatchObject({ kind: "unreadable", day: null });
  });

  test.each([
    ["Report needed by 31 March 2020", "2020-03-31"],
    ["Governors were asked to reply by 31 March 2020", "2020-03-31"],
    ["So that pupils may sit it, by 31 March 2020", "2020-03-31"],
    ["by May 2020", "2020-05-31"],
    ["31 March 2020 (subject to funding)", "2020-03-31"],
  ])("%s doubts nothing", (text, due) => {
    expect(readAlone(text, PLAN).day).toBe(due);
  });
});
