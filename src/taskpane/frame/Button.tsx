import type { JSX, ReactNode } from "react";

interface ButtonProps {
  readonly look?: "primary" | "small" | "text";
  /** It waits while a write is under way: it can be reached, and does nothing. */
  readonly waits?: boolean;
  readonly label?: string;
  readonly keys?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button that says what it does. */
export function Button({ look, waits = false, label, keys, onPress, children }: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      className={
        look === "primary"
          ? "button button-primary"
          : look === "small"
            ? "button button-small"
            : look === "text"
              ? "button button-text"
              : "button"
      }
      aria-disabled={waits ? true : undefined}
      aria-label={label}
      aria-keyshortcuts={keys}
      onClick={waits ? undefined : onPress}
    >
      {children}
    </button>
  );
}
