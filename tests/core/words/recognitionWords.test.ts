import { fieldName } from "../../../src/core/tables/fieldNames";
import { CLI_WORDS } from "../../../src/core/words/cliLanguages";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";

describe.each([english, welsh])("what recognition says", ({ language }) => {
  const { recognition } = CLI_WORDS[language];

  test("a reason quotes the cell it rests on", () => {
    expect(recognition.evidence({ code: "heading", text: "Lead/s" })).toContain("Lead/s");
  });

  test("a field that somebody chose is called by its name", () => {
    expect(recognition.evidence({ code: "correction", text: "revisedDue" })).toContain(
      fieldName("revisedDue", language),
    );
  });
});
