import { moves as welsh } from "../../../src/core/words/cy/moves";
import { moves as english } from "../../../src/core/words/en/moves";

describe("what is said of date moves holds at none, one and all (B16)", () => {
  test.each([
    [{ asked: 1, never: 0, agreed: 0 }, "1 due day was moved: 1 not agreed yet."],
    [{ asked: 0, never: 0, agreed: 3 }, "3 due days were moved: 3 agreed, by whom and when."],
    [
      { asked: 2, never: 1, agreed: 3 },
      "6 due days were moved: 2 not agreed yet, 1 never agreed, 3 agreed, by whom and when.",
    ],
  ])("%j", (counts, said) => expect(english.state(counts)).toBe(said));

  test.each([
    [{ of: 0, moved: 0, days: 0, most: 0 }, "No action has a first day to move from."],
    [{ of: 1, moved: 0, days: 0, most: 0 }, "The one action with a first day keeps it."],
    [{ of: 4, moved: 0, days: 0, most: 0 }, "None of 4 actions with a first day has a later one."],
    [{ of: 1, moved: 1, days: 1, most: 1 }, "1 of 1 action with a first day has a later one, by 1 day."],
    [
      { of: 4, moved: 4, days: 99, most: 40 },
      "4 of 4 actions with a first day have a later one, by 99 days in all, the furthest by 40.",
    ],
  ])("%j", (slip, said) => expect(english.slipped(slip)).toBe(said));

  test("in Welsh", () => {
    expect(welsh.state({ asked: 2, never: 0, agreed: 1 })).toBe(
      "Dyddiadau cwblhau a newidiwyd: 3 (heb gytuno eto: 2, cytunwyd, gan bwy a phryd: 1).",
    );
    expect(welsh.slipped({ of: 1, moved: 0, days: 0, most: 0 })).toBe(
      "Nid oes dyddiad diweddarach gan yr un o blith 1 cam â dyddiad cyntaf.",
    );
    expect(welsh.slipped({ of: 4, moved: 2, days: 12, most: 10 })).toBe(
      "Mae dyddiad diweddarach gan 2 o blith 4 o gamau â dyddiad cyntaf: 12 diwrnod i gyd, hyd at 10 diwrnod.",
    );
  });

  test("an earlier day is no later one, and who or when may be missing", () => {
    expect([english.days(-1), english.days(30), welsh.days(-2)]).toEqual([
      "1 day earlier",
      "30 days later",
      "2 ddiwrnod yn gynt",
    ]);
    expect([english.agreed("Ann Lee", ""), english.asked("", "3 Feb"), welsh.agreed("Ann Lee", "3 Chwef")]).toEqual([
      ...["Agreed by Ann Lee", "Asked on 3 Feb", "Cytunwyd gan Ann Lee ar 3 Chwef"],
    ]);
  });
});
