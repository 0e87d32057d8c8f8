import { namesReplaced } from "../../../src/core/papers/namesReplaced";

const one = (name: string, ...others: readonly string[]): ((text: string) => string) =>
  namesReplaced(
    [{ spellings: [name, ...others], addresses: ["schools@council.wales"], shown: "Officer A" }],
    "an officer",
    ["David Hughes Primary", "Ysgol Elan"],
  );

describe("Names of officers in a text (B12)", () => {
  test.each([
    ["Mared Ifans", "MARED TO CHASE", "Officer A TO CHASE"],
    ["Mared Ifans", "MARED IFANS TO CHASE", "Officer A TO CHASE"],
    ["Mared Ifans", "Mared I to chase, mared ifans too", "Officer A to chase, Officer A too"],
    ["Mared Ifans", "Mared Elin Ifans met Mared E. Ifans", "Officer A met Officer A"],
    ["Mared Ifans", "Ifans, M. has met", "Officer A has met"],
    ["Mared Elin Ifans", "M. E. Ifans, M.E. Ifans and Mared Elin", "Officer A, Officer A and Officer A"],
    ["Ifans, Mared", "Mared Ifans, M Ifans and Ms Ifans", "Officer A, Officer A and Officer A"],
    ["Siân Jones", "Sia\u0302n Jones rang; Sia\u0302n wrote", "Officer A rang; Officer A wrote"],
    ["Nia ap Gwyn", "Nia ap Gwyn, Ms ap Gwyn, N. ap Gwyn", "Officer A, Officer A, Officer A"],
  ])("%s is found in “%s”", (name, text, said) => {
    expect(one(name)(text)).toBe(said);
  });

  test.each([
    ["mared.ifans@council.wales", "Officer A"],
    ["Ask mifans@council.wales.", "Ask Officer A."],
    ["maredifans@council.wales, ifansm@council.wales, mared.ifans2@council.wales", "Officer A, Officer A, Officer A"],
    ["schools@council.wales", "Officer A"],
    ["finance@council.wales", "finance@council.wales"],
  ])("the address in “%s” is that of nobody else", (text, said) => {
    expect(one("Mared Ifans")(text)).toBe(said);
  });

  test.each([
    ["Alun Price", "bought at a price of £5 for a day", "bought at a price of £5 for a day", "a price"],
    ["Ann Day", "a day of training, A Day of training, Day A", "a day of training, A Day of training, Day A", "a day"],
    ["Will Price", "we will price the works", "we will price the works"],
    ["May Ifans", "May I ask?", "May I ask?"],
    ["Mared Ifans", "Mared Davies", "Mared Davies"],
    ["David Hughes", "Ysgol David Hughes, Ysgol Syr David Hughes", "Ysgol David Hughes, Ysgol Syr David Hughes"],
    ["David Hughes", "David Hughes Primary and David Hughes", "David Hughes Primary and Officer A"],
  ])("%s is nobody in “%s”", (name, text, said, ...others) => {
    expect(one(name, ...others)(text)).toBe(said);
  });

  test("a spelling that two people share is nobody's, and a whole name is its own", () => {
    const replace = namesReplaced(
      [
        { spellings: ["Sioned Wyn Davies"], addresses: [], shown: "Officer A" },
        { spellings: ["Sioned Wyn"], addresses: [], shown: "Officer B" },
        { spellings: ["Sara Davies"], addresses: [], shown: "Officer C" },
      ],
      "an officer",
    );
    expect(replace("Sioned Wyn met S. Davies, sdavies@council.wales and Sara")).toBe(
      "Officer B met an officer, an officer and Officer C",
    );
  });
});
