import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { planOf } from "../recognise/planOf";

const PLAN = gridSheet(
  "Plan",
  "Action | Who | By when | Status\nWrite the guide | MS | 2024-03-01 | Open\nCheck the lists | LlJ / PK | 2024-04-01 | Open\nBook the hall | SPr | 2024-05-01 | Open\nSend the letters | XY | 2024-05-01 | Open",
);
const owners = (list: string): readonly string[] =>
  planOf(gridWorkbook(PLAN, gridSheet("Who is who", list))).actions.map(({ owner }) =>
    owner.owners.map(({ text }) => text).join(" + "),
  );
const NAMED = ["Margaret Sloane", "Llinos Jervis + Father Paul Keane", "Sioned Probert", "XY"];

describe("initials that stand beside a name on any sheet (O5)", () => {
  test("under headings that do not say so, or under none", () => {
    const list =
      "MS | Margaret Sloane | Foundation\nLlJ | Llinos Jervis | Parent\nPK | Father Paul Keane | Foundation\nSPr | Sioned Probert | Staff\nXY | Tudor Wills | LA";
    expect(owners(` | Name | Type\n${list}`)).toEqual(NAMED);
    expect(owners(list)).toEqual(NAMED);
  });

  test("in a list of officers that has no heading for them", () => {
    expect(
      owners(
        "| Name | Post | Phone\nMS | Margaret Sloane | Chair | 1\nLlJ | Llinos Jervis | Bursar | 2\nPK | Father Paul Keane | Priest | 3\nSPr | Sioned Probert | Deputy | 4",
      ),
    ).toEqual(NAMED);
  });

  test("but not letters of a code beside a name that does not spell them", () => {
    expect(owners("Code | Name\nMS | Tudor Wills\nLlJ | Carys Nott")).toEqual(["MS", "LlJ + PK", "SPr", "XY"]);
  });
});
