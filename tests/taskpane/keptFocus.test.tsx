/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import type { JSX } from "react";
import { useKeptFocus } from "../../src/taskpane/useKeptFocus";

function Part({ grey, gone }: { readonly grey?: boolean; readonly gone?: boolean }): JSX.Element {
  const part = useKeptFocus();
  return (
    <div ref={part} tabIndex={0} data-testid="part">
      {gone ? null : <button disabled={grey ?? false}>Create</button>}
    </div>
  );
}

describe("The keyboard keeps its place in the pane", () => {
  test.each([{ grey: true }, { gone: true }])("when what had the focus is %j", (then) => {
    const { rerender } = render(<Part />);
    screen.getByRole("button").focus();
    rerender(<Part {...then} />);
    expect(screen.getByTestId("part")).toHaveFocus();
  });

  test("and stays where it is while that is still there", () => {
    const { rerender } = render(<Part />);
    screen.getByRole("button").focus();
    rerender(<Part />);
    expect(screen.getByRole("button")).toHaveFocus();
  });
});
