import type { Finding, FindingCode } from "../../../src/core/findings/finding";
import { FINDING_RULES, makeFinding } from "../../../src/core/findings/findings";
import { findings as welsh } from "../../../src/core/words/cy/findings";
import { findings as english } from "../../../src/core/words/en/findings";
import { on } from "../rate/actionFixture";

const nowhere = { place: null, actionKey: null };

describe("a finding", () => {
  test("carries the number and severity of its rule", () => {
    expect(makeFinding("due-missing", nowhere, {})).toEqual({
      code: "due-missing",
      rule: "F9",
      severity: "error",
      place: null,
      actionKey: null,
      facts: {},
    });
  });

  test("may be of another severity where its rule says so", () => {
    expect(makeFinding("re-dated", nowhere, { times: 2, days: 40 }, "warning").severity).toBe("warning");
  });
});

describe("its sentence states the facts and the next step", () => {
  const SENTENCES: readonly (readonly [Finding, string, string])[] = [
    [
      makeFinding("overdue", nowhere, { day: on("2020-02-16"), days: 12 }),
      "It was due on 16 February 2020, 12 days ago. Complete it, or agree a revised date.",
      "Roedd i’w gwblhau ar 16 Chwefror 2020, 12 diwrnod yn ôl. Cwblhewch ef, neu cytunwch ar ddyddiad diwygiedig.",
    ],
    [
      makeFinding("re-dated", nowhere, { times: 1, days: -10 }),
      "It has been re-dated once, and brought forward by 10 days. Check that the new date is realistic.",
      "Aildrefnwyd y dyddiad unwaith, a’i ddwyn ymlaen 10 diwrnod. Gwiriwch fod y dyddiad newydd yn realistig.",
    ],
    [
      makeFinding("re-dated", nowhere, { times: 1, days: null }),
      "It has been re-dated once. Check that the new date is realistic.",
      "Aildrefnwyd y dyddiad unwaith. Gwiriwch fod y dyddiad newydd yn realistig.",
    ],
    [
      makeFinding("re-dated", nowhere, { times: 2, days: 2 }),
      "It has been re-dated 2 times, by 2 days in all. Check that the new date is realistic.",
      "Aildrefnwyd y dyddiad ddwywaith, o 2 ddiwrnod i gyd. Gwiriwch fod y dyddiad newydd yn realistig.",
    ],
    [
      makeFinding("claimed-rosier-than-computed", nowhere, { claimed: "Green", rating: "Red" }),
      "The plan claims Green; by the rules it is Red. Look at the reason, then correct the claim or the facts.",
      "Gwyrdd y mae’r cynllun yn ei hawlio; Coch ydyw yn ôl y rheolau. Edrychwch ar y rheswm, yna cywirwch yr hawliad neu’r ffeithiau.",
    ],
    [
      makeFinding("threshold-nonsense", nowhere, { setting: "staleDays", text: "soon", standard: 45 }),
      "“soon” is no sensible value for “Rating rules, row R8g”; 45 counts meanwhile. Enter a sensible number, or restore the standard one.",
      "Nid yw “soon” yn werth synhwyrol ar gyfer “Rheolau graddio, rhes R8g”; 45 sy’n cyfrif yn y cyfamser. Rhowch rif synhwyrol, neu adferwch yr un safonol.",
    ],
  ];

  test.each(SENTENCES)("%j", (finding, inEnglish, inWelsh) => {
    expect([english.sentence(finding), welsh.sentence(finding)]).toEqual([inEnglish, inWelsh]);
  });

  test("every kind has a name of its own in both languages", () => {
    const codes = Object.keys(FINDING_RULES) as FindingCode[];
    for (const words of [english, welsh])
      expect(new Set(codes.map((code) => words.kinds[code])).size).toBe(codes.length);
  });
});
