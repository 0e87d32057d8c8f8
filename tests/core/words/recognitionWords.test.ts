import { OWN_TABLES } from "../../../src/core/recognise/ownTables";
import { CLI_WORDS } from "../../../src/core/words/cliLanguages";
import { english } from "../../../src/core/words/english";
import { roleName } from "../../../src/core/words/rolesWords";
import { welsh } from "../../../src/core/words/welsh";

describe.each([english, welsh])("what recognition says", ({ roles, language }) => {
  const { recognition } = CLI_WORDS[language];

  test("every field of our tables has a name", () => {
    const all = Object.values(OWN_TABLES).flatMap((table) => table.roles);
    expect(all.filter((role) => roleName(role, roles) === role)).toEqual([]);
  });

  test("a reason quotes the cell it rests on", () => {
    expect(recognition.evidence({ code: "heading", text: "Lead/s" })).toContain("Lead/s");
  });

  test("a field that somebody chose is called by its name", () => {
    expect(recognition.evidence({ code: "correction", text: "revisedDue" })).toContain(roles.revisedDue);
  });
});
