import { ownersToList, withListedOwners } from "../../../src/core/plan/listedOwners";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { actionOf, ownerOf, planOf as planWith } from "../proposals/planFixture";
import { planOf } from "../recognise/planOf";

const answers = (name: string, registerIsBuilt: boolean): boolean | undefined =>
  withListedOwners(planWith([actionOf({ owners: [ownerOf(name)] })], ["R1"], { registerIsBuilt })).actions[0]
    ?.ownerInTable?.answers;

describe("an owner counts before the tables are made as in them", () => {
  test("a short name that no list has answers for nothing, as its formula will say", () => {
    expect(answers("Bex", false)).toBe(false);
  });

  test("one that the list of owners will have does answer", () => {
    expect(answers("Bex", true)).toBe(true);
  });

  test("a word for nobody is no owner of the list, unless a formula could take it for a person", () => {
    const listed = (text: string): readonly string[] => {
      const nobody = { ...ownerOf(text), kind: "placeholder" } as const;
      return ownersToList(planWith([actionOf({ owners: [nobody] })], ["R1"])).map(({ name }) => name);
    };
    expect(listed("TBC")).toEqual([]);
    expect(listed("Someone new in spring")).toEqual(["Someone new in spring"]);
  });
});

test.each([
  ["Placeholder", "placeholder"],
  ["I’w gadarnhau", "placeholder"],
  ["Vacant", "vacant"],
  ["Gwag", "vacant"],
])("a row of Owners of the kind %s is read back as nobody, never as a person", (word, kind) => {
  const settings = gridSheet(
    "Settings",
    "Setting | Value | In force | Unit | What it does\nLanguage | English | | | x",
    {
      tables: [{ name: "PlanSettings", at: "A1:E2" }],
    },
  );
  const owners = gridSheet(
    "Owners",
    `Name | Initials | Post | Team | E-mail | Aliases | From | To | Kind\nSomeone new | | | | | | | | ${word}`,
    { tables: [{ name: "PlanOwners", at: "A1:I2" }] },
  );
  const plan = gridSheet(
    "Plan",
    "Ref | Action | Owner | Due\nR1.1 | Track pupils in all schools | Someone new | 2020-03-31",
  );
  expect(planOf(gridWorkbook(plan, settings, owners)).register).toMatchObject([{ name: "Someone new", kind }]);
});
