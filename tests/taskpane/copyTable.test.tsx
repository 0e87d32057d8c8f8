/** @jest-environment jsdom */
import { fireEvent, render, screen } from "@testing-library/react";
import { paneBoard as words } from "../../src/core/words/en/paneBoard";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { CopyTable } from "../../src/taskpane/board/CopyTable";
import type { PaneHost } from "../../src/taskpane/placeProps";
import { builtOn } from "../core/papers/builtPapers";
import { gridSheet, gridWorkbook } from "../snapshots/gridSheet";
import { typedInField } from "../core/tables/inTables";

const PLAN = gridWorkbook(
  gridSheet(
    "R1",
    [
      "R1 Improve outcomes for learners",
      "Ref | Action | Lead officer | Start | Deadline | Status",
      "R1.1 | Moderate Year 10 work | Ann Lee | 6/1/2020 | 30/6/2020 | In progress",
      "R1.2 | Publish the strategy | Bob Day | 6/1/2020 | 30/6/2020 | In progress",
    ].join("\n"),
  ),
);

test("where Excel forbids copying, a table that was built again since is no longer shown for copying", async () => {
  const host = { copyTable: () => Promise.resolve(false) } as unknown as PaneHost;
  const shown = (snapshot: WorkbookSnapshot) => <CopyTable words={words} snapshot={snapshot} host={host} />;
  const first = builtOn(PLAN, "2020-02-28");
  const { rerender } = render(shown(first));
  fireEvent.click(screen.getByRole("button", { name: words.copyTable }));
  expect((await screen.findByRole("table")).textContent).toContain("Improve outcomes");
  expect(screen.queryByText(words.tableByHand)).not.toBeNull();
  const edited = typedInField(first, "actions", 0, "status", "Complete");
  rerender(shown(edited));
  expect(screen.getAllByRole("table")).toHaveLength(1);
  rerender(shown(builtOn(edited, "2020-02-28")));
  expect(screen.queryByRole("table")).toBeNull();
  expect(screen.queryByText(words.tableByHand)).toBeNull();
});
