import { readOwnerCell } from "../../../src/core/read/readOwnerCell";
import { planOfGrid } from "../recognise/planOf";

/** "name [post] kind", the lead first. */
const ownersIn = (text: string): string =>
  readOwnerCell(text, [], null)
    .owners.map(
      ({ text: name, post, kind, lead }) =>
        `${name ?? "-"}${post === undefined ? "" : ` [${post}]`} ${kind}${lead ? "*" : ""}`,
    )
    .join(", ");

describe("what stands beside a name is no part of it (O1, O2)", () => {
  test.each([
    ["c/o Sian Price", "Sian Price person*"],
    ["d/o Mair Ellis", "Mair Ellis person*"],
    ["Sian Price supported by Tom Hughes", "Sian Price person*, Tom Hughes person"],
    ["Sian Price, with support from HR", "Sian Price person*, HR team"],
    ["Sian Price gyda chymorth Tom Hughes", "Sian Price person*, Tom Hughes person"],
    ["Lead: SP Support: TH, BD", "SP person*, TH person, BD person"],
    ["Arweinydd: Sian Price Cefnogi: Tom Hughes", "Sian Price person*, Tom Hughes person"],
    ["Sian Price + 2 others", "Sian Price person*"],
    ["Sian Price et al.", "Sian Price person*"],
    ["Sian Price ac eraill", "Sian Price person*"],
    ["1. Sian Price 2. Tom Hughes", "Sian Price person*, Tom Hughes person"],
    ["Sian Price → Tom Hughes", "Tom Hughes person*"],
    ["was Sian Price, now Tom Hughes", "Tom Hughes person*"],
    ["Sian Price <sian.price@council.example>", "Sian Price person*"],
    ["@Sian Price", "Sian Price person*"],
    ["Sian Price*", "Sian Price person*"],
    ["Sian Price 01234 567890", "Sian Price person*"],
    ["Sian Price\n(Head of Inclusion)", "Sian Price [Head of Inclusion] person*"],
    ["Sian Price (to Dec 2020) / Tom Hughes (from Jan 2021)", "Sian Price person*, Tom Hughes person"],
  ])("%s", (text, owners) => {
    expect(ownersIn(text)).toBe(owners);
  });
});

describe("names in other forms (O3, O4)", () => {
  test.each([
    ["Price, Sian", "Sian Price person*"],
    ["PRICE, Sian (Education)", "Sian PRICE [Education] person*"],
    ["Sian, Tom", "Sian person*, Tom person"],
    ["Headteacher, Sian", "Headteacher post*, Sian person"],
    ["sian price", "Sian Price person*"],
    ["SP (Sian Price)", "Sian Price person*"],
    ["Finance (Tom Hughes)", "Tom Hughes person*"],
    ["Finance Team - T Hughes", "T Hughes [Finance Team] person*"],
    ["Education: Sian Price; Finance: Tom Hughes", "Sian Price person*, Tom Hughes person"],
    ["Housing (Merthyr Tydfil)", "Housing (Merthyr Tydfil) team*"],
    ["Head of Finance (Vacant - cover: Tom Hughes)", "- vacant*"],
    ["New appointee", "- placeholder*"],
    ["Various", "Various everyone*"],
    ["Adnoddau Dynol", "Adnoddau Dynol team*"],
    ["Yr Awdurdod Lleol", "Yr Awdurdod Lleol body*"],
    ["CADY", "CADY post*"],
    ["Uwch Dîm Arwain", "Uwch Dîm Arwain team*"],
  ])("%s", (text, owners) => {
    expect(ownersIn(text)).toBe(owners);
  });

  test("a register that is built from the cells has the names alone (O8)", () => {
    const { register } = planOfGrid(`
Action | Lead | Due date
Write to all schools | c/o Sian Price | 2020-03-31
Train the governors | Sian Price supported by Tom Hughes | 2020-03-31
Publish the strategy | Tom Hughes | 2020-03-31
`);
    expect(register.map(({ name }) => name)).toEqual(["Sian Price", "Tom Hughes"]);
  });
});
