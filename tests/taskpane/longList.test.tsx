/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import { LongList } from "../../src/taskpane/views/LongList";

// jsdom lays nothing out: a list is as high here as it may be in the pane.
Object.defineProperties(HTMLElement.prototype, { offsetHeight: { value: 400 }, offsetWidth: { value: 320 } });

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

  test("of ten thousand only those in sight are drawn, and each says which of how many it is", () => {
    show(10_000);
    const drawn = screen.getAllByRole("listitem");
    expect(drawn.length).toBeLessThan(60);
    expect(screen.getByRole("list", { name: "Overdue" })).toBeVisible();
    expect(drawn[0]).toHaveAttribute("aria-setsize", "10000");
    expect(drawn[0]).toHaveAttribute("aria-posinset", "1");
  });
});
