import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { planOf } from "../recognise/planOf";

const balancesIn = (grid: string, name = "Balances"): readonly string[] =>
  (planOf(gridWorkbook(gridSheet(name, grid))).schoolBalances ?? []).map(
    ({ school, number, year, kind, opening, inYear, closing }) =>
      [
        number ?? school,
        year,
        kind,
        ...[opening, inYear, closing].map((pence) => (pence === null ? "-" : String(pence / 100))),
      ].join(" "),
  );

describe("balances with the schools across (M1)", () => {
  test("a row a figure under a line for each year, with numbers and a total that is no school", () => {
    expect(
      balancesIn(
        "School | Bryn Glas Primary | Hafod High School | Cluster\nDfE number | 2114 | 4032 | \nPupils | 204 | 866 | 1070\n\n2021-22 – outturn\n" +
          "Balance at 1 April 2021 | 5000 | -2000 | 3000\nMovement in year | -6000 | 500 | -5500\nBalance at 31 March 2022 | -1000 | -1500 | -2500\n\n" +
          "2022-23 – approved budget\nBalance at 1 April 2022 | -1000 | -1500 | -2500\nBalance at 31 March 2023 | -3000 | 900 | -2100",
      ),
    ).toEqual([
      "2114 2021-22 actual 5000 -6000 -1000",
      "2114 2022-23 budget -1000 - -3000",
      "4032 2021-22 actual -2000 500 -1500",
      "4032 2022-23 budget -1500 - 900",
    ]);
  });

  test("a row a year, in Welsh", () => {
    expect(
      balancesIn(
        "Balansau ysgolion (£)\n\nYsgol | Ysgol Bro Tawelfan | Ysgol y Gelli\n2021-22 alldro | -17495 | 9450\n2022-23 rhagolwg | -42795 | -20665",
      ),
    ).toEqual([
      "Ysgol Bro Tawelfan 2021-22 actual - - -17495",
      "Ysgol Bro Tawelfan 2022-23 forecast - - -42795",
      "Ysgol y Gelli 2021-22 actual - - 9450",
      "Ysgol y Gelli 2022-23 forecast - - -20665",
    ]);
  });

  test("no balance is read from schools across over pupils, or over dates", () => {
    expect(
      balancesIn(
        "School | Bryn Glas Primary | Hafod High School\n2021-22 | 204 | 866\nPupils 2022-23 | 210 | 870",
        "Pupils",
      ),
    ).toEqual([]);
    expect(balancesIn("School | Bryn Glas Primary | Hafod High School\nVisit | 2024-03-12 | 2024-04-01")).toEqual([]);
  });
});

test("a row a year with the school once: reserves by their day (M4)", () => {
  expect(
    balancesIn(
      "School | Est. no. | Year | Basis | Reserve at 1 April | Movement in year | Reserve at 31 March\n" +
        "Bryn Glas Primary | 2114 | 2022/23 | Outturn | 5000 | -6000 | -1000\n | | 2023/24 | Approved budget | -1000 | -2000 | -3000",
    )[0],
  ).toBe("2114 2022-23 actual 5000 -6000 -1000");
});
