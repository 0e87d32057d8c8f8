import { ownerCellAnswers } from "../../../src/core/read/ownerCell";

test.each(["Vacancy", "vacant post", "Gwag"])("%s in the Owner cell of our table names nobody who answers", (text) => {
  expect(ownerCellAnswers(text, [])).toBe(false);
});

test("a name that is not listed is taken for a person who answers", () => {
  expect(ownerCellAnswers("Mared Ifans", [])).toBe(true);
});

test("an error in the Owner cell names nobody (O10)", () => {
  expect(ownerCellAnswers("#N/A", [])).toBe(false);
});
