/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { english } from "../../src/core/words/english";
import { textsOf } from "../../src/taskpane/languages";
import { TextsProvider } from "../../src/taskpane/texts";
import { LongList } from "../../src/taskpane/views/LongList";

const entries = (): readonly HTMLElement[] => screen.getAllByRole("button", { name: /^Action/ });

const show = (length: number): void => {
  const items = Array.from({ length }, (_, n) => `Action ${String(n + 1)}`);
  render(
    <TextsProvider value={textsOf(english)}>
      <LongList label="Overdue" items={items} keyOf={(item) => item}>
        {(item) => <button type="button">{item}</button>}
      </LongList>
    </TextsProvider>,
  );
};

describe("A list of actions answers at once, however long it is", () => {
  test("a short one is simply there", () => {
    show(30);
    expect(screen.getAllByRole("button")).toHaveLength(30);
  });

  test("of ten thousand the first are drawn, and each says how many there are", () => {
    show(10_000);
    expect(entries()).toHaveLength(40);
    expect(screen.getAllByRole("listitem")[0]).toHaveAttribute("aria-setsize", "10000");
  });

  test("more are shown on asking, the keyboard goes on at the first of them, and at the end nothing is left to ask for", async () => {
    show(100);
    await userEvent.click(screen.getByRole("button", { name: "Show 40 more (of 60)" }));
    expect(entries()).toHaveLength(80);
    expect(screen.getByRole("button", { name: "Action 41" })).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: "Show 20 more (of 20)" }));
    expect(entries()).toHaveLength(100);
    expect(screen.queryByRole("button", { name: /^Show/ })).toBeNull();
  });
});
