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
    ["ALL", "ALL everyone*"],
    ["Harbour Master", "Harbour Master post*"],
    ["Designated Person", "Designated Person post*"],
    ["Superintendent Vaughan", "Superintendent Vaughan person*"],
    ["Cyber Security Lead", "Cyber Security Lead post*"],
    ["Ann Lee Lead", "Ann Lee [Lead] person*"],
    ["Training Sub-group", "Training Sub-group team*"],
    ["Ymwelwyr Iechyd", "Ymwelwyr Iechyd team*"],
    ["Cymdeithas Rieni", "Cymdeithas Rieni body*"],
    ["Ysgrifenyddes", "Ysgrifenyddes post*"],
    ["Procurement,Tom Hughes,Legal Services", "Procurement team*, Tom Hughes person, Legal Services team"],
    ["Education, Mrs Price", "Education team*, Mrs Price person"],
    ["Finance and Legal Services Manager", "Finance and Legal Services Manager post*"],
    ["Uwch Dîm Arwain", "Uwch Dîm Arwain team*"],
  ])("%s", (text, owners) => {
    expect(ownersIn(text)).toBe(owners);
  });

  test("two that stand alone elsewhere are two, whatever joins them", () => {
    const { actions } = planOfGrid(`
Action | Lead | Due date
Let a three year contract | Procurement and Harbour Master | 2022-12-31
Renew the second contract | Procurement | 2022-06-01
Train the pilots | Harbour Master | 2022-06-01
`);
    expect(actions[0]?.owner.owners.map((o) => o.text)).toEqual(["Procurement", "Harbour Master"]);
  });

  test("initials that the line of those present puts behind a name are that name (O5)", () => {
    const { actions } = planOfGrid(`
Present: Lorna Beynon LB (chair), Carys Roderick CMR, Sam O'Dell SO

Action | Who | By when
Look at a sample of 30 referrals | CMR | 2019-04-26
Break them down by team | SO / LB | 2019-05-26
`);
    expect(actions.map(({ owner }) => owner.owners.map((o) => o.text))).toEqual([
      ["Carys Roderick"],
      ["Sam O'Dell", "Lorna Beynon"],
    ]);
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
