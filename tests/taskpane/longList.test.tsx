/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import { LongList } from "../../src/taskpane/views/LongList";

const show = (length: number): void => {
  const items = Array.from({ length }, (_, n) => `Action ${String(n + 1)}`);
  render(
    <LongList label="Overdue" items={items} keyOf={(item) => item}>
      {(item) => <button type="button">{item}</button>}
    </LongList>,
  );
};

describe("A list of actions answers at once, however long it is", () => {
  test("a short one is simply there", () => {
    show(30);
    expect(screen.getAllByRole("button")).toHaveLength(30);
  });

  test("of ten thousand only those in sight are drawn", () => {
    show(10_000);
    expect(screen.getByRole("list", { name: "Overdue" })).toBeVisible();
    expect(screen.queryAllByRole("button").length).toBeLessThan(60);
  });
});
