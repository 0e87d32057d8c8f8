import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { OWN_TABLES } from "../../../src/core/recognise/ownTables";

describe.each([english, welsh])("what recognition says", ({ recognition }) => {
  test("every field of our tables has a name", () => {
    const roles = Object.values(OWN_TABLES).flatMap((table) => table.roles);
    expect(roles.filter((role) => recognition.role(role) === role)).toEqual([]);
  });

  test("a question names its choices in words", () => {
    const doubt = {
      code: "column-role",
      tableKey: "R1!A5",
      column: 3,
      choices: ["action", "group"],
      samples: [],
    } as const;
    expect(recognition.doubt(doubt)).toContain(recognition.role("action"));
    expect(recognition.doubt({ ...doubt, code: "table-kind", choices: ["actions", "risks"] })).toContain(
      recognition.tableKinds.risks,
    );
  });

  test("a reason quotes the cell it rests on", () => {
    expect(recognition.evidence({ code: "heading", text: "Lead/s" })).toContain("Lead/s");
  });
});
