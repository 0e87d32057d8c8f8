import { CLI_WORDS } from "../../../src/core/words/cliLanguages";
import { firstRun as firstRunCy } from "../../../src/core/words/cy/paneStart";
import { firstRun } from "../../../src/core/words/en/paneStart";
import { history as historyCy } from "../../../src/core/words/cy/history";
import { paneSchools as schoolsCy } from "../../../src/core/words/cy/paneSchools";
import { paneStructure as structureCy } from "../../../src/core/words/cy/paneStructure";
import { paneFrame as frameCy } from "../../../src/core/words/cy/paneFrame";
import { pane as paneCy } from "../../../src/core/words/cy/pane";
import { paneSchools } from "../../../src/core/words/en/paneSchools";

describe("After a figure a Welsh noun is singular, and begins as the figure asks", () => {
  test.each([
    [
      (n: number) => firstRunCy.answer(n),
      ["Ateb 1 cwestiwn", "Ateb 2 gwestiwn", "Ateb 3 chwestiwn", "Ateb 6 chwestiwn"],
    ],
    [(n: number) => firstRunCy.rows(n), ["1 rhes", "2 res", "3 rhes", "6 rhes"]],
    [(n: number) => structureCy.create(n), ["Creu 1 daflen", "Creu 2 daflen", "Creu 3 taflen", "Creu 6 thaflen"]],
    [(n: number) => structureCy.cells(n), ["1 gell:", "2 gell:", "3 cell:", "6 chell:"]],
    [
      (n: number) => historyCy.cellsChanged(n),
      ["diweddarwyd 1 gell", "diweddarwyd 2 gell", "diweddarwyd 3 cell", "diweddarwyd 6 chell"],
    ],
    [(n: number) => paneCy.overview.itsChecks(n), ["Ei 1 gwiriad", "Ei 2 wiriad", "Ei 3 gwiriad", "Ei 6 gwiriad"]],
    [
      (n: number) => paneCy.overview.inDays(n),
      ["ymhen 1 diwrnod", "ymhen 2 ddiwrnod", "ymhen 3 diwrnod", "ymhen 6 diwrnod"],
    ],
    [
      (n: number) => CLI_WORDS.cy.actions(n),
      ["1 cam gweithredu", "2 gam gweithredu", "3 cham gweithredu", "6 cham gweithredu"],
    ],
    [
      (n: number) => CLI_WORDS.cy.findings({ error: n, warning: n, note: n }),
      [
        "1 gwall, 1 rhybudd, 1 nodyn",
        "2 wall, 2 rybudd, 2 nodyn",
        "3 gwall, 3 rhybudd, 3 nodyn",
        "6 gwall, 6 rhybudd, 6 nodyn",
      ],
    ],
    [(n: number) => schoolsCy.title(n), ["1 ysgol", "2 ysgol", "3 ysgol", "6 ysgol"]],
  ])("%#", (said, expected) => {
    expect([1, 2, 3, 6].map(said)).toEqual(expected);
  });

  test("of the sheets that were created", () => {
    expect(frameCy.result.created(6)).toBe("Mae 6 thaflen newydd wedi’u creu.");
  });
});

describe("Sentences hold at none, one and all", () => {
  test("of the schools that are Red, and of the totals that agree", () => {
    expect([paneSchools.red(1, 5), paneSchools.red(2, 5), paneSchools.red(5, 5), paneSchools.red(1, 1)]).toEqual([
      "1 of 5 schools is Red",
      "2 of 5 schools are Red",
      "All 5 schools are Red",
      "The one school is Red",
    ]);
    expect([schoolsCy.red(2, 5), schoolsCy.red(5, 5), schoolsCy.red(1, 1)]).toEqual([
      "Mae 2 o’r 5 ysgol yn Goch",
      "Mae pob un o’r 5 ysgol yn Goch",
      "Mae’r unig ysgol yn Goch",
    ]);
    expect([paneSchools.reconciled(0, 0), paneSchools.reconciled(1, 0), paneSchools.reconciled(3, 0)]).toEqual([
      "",
      "The one total given is what its schools add up to.",
      "All 3 totals given are what their schools add up to.",
    ]);
    expect([paneSchools.reconciled(1, 1), paneSchools.reconciled(3, 2)]).toEqual([
      "1 total is not what its schools add up to: see Checks.",
      "2 totals are not what their schools add up to: see Checks.",
    ]);
  });

  test("of the schools in deficit, and say where some have no balance", () => {
    expect([
      paneSchools.inDeficit(0, 5, 5),
      paneSchools.inDeficit(2, 5, 5),
      paneSchools.inDeficit(5, 5, 5),
      paneSchools.inDeficit(3, 3, 5),
      paneSchools.inDeficit(0, 1, 1),
      paneSchools.inDeficit(1, 1, 4),
    ]).toEqual([
      "None of 5 schools is in deficit",
      "2 of 5 schools in deficit",
      "All 5 schools are in deficit",
      "All 3 schools with a balance are in deficit",
      "The one school is not in deficit",
      "The one school with a balance is in deficit",
    ]);
    expect([schoolsCy.inDeficit(0, 5, 5), schoolsCy.inDeficit(5, 5, 6), schoolsCy.inDeficit(1, 1, 1)]).toEqual([
      "Nid oes yr un o’r 5 ysgol mewn diffyg",
      "Mae pob un o’r 5 ysgol sydd â balans mewn diffyg",
      "Mae’r unig ysgol mewn diffyg",
    ]);
  });

  test("of a plan without recommendations", () => {
    expect([firstRun.found(3, 0), firstRun.found(1, 1)]).toEqual([
      "3 actions, for no recommendation.",
      "1 action for 1 recommendation.",
    ]);
    expect(firstRunCy.found(3, 0)).toBe("3 o gamau gweithredu, heb argymhelliad.");
  });
});
