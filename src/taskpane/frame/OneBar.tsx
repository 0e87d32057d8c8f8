import { useEffect, useRef, type JSX, type ReactNode } from "react";
import { useTexts } from "../texts";
import { Icon } from "./Icon";

interface OneBarProps {
  readonly back: string;
  readonly onBack: () => void;
  /** "2 of 8 overdue". */
  readonly position: string;
  /** Null at either end. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** The bar over one thing at a time: back, where it is in its list, and the way to the one before and the one after. */
export function OneBar({ back, onBack, position, onPrevious, onNext }: OneBarProps): JSX.Element {
  const { bar } = useTexts().pane;
  return (
    <div className="back">
      <button type="button" className="ghost linked" onClick={onBack}>
        <Icon name="back" size={14} />
        {back}
      </button>
      <span className="beside">
        <span className="small quiet" role="status">
          {position}
        </span>
        {position !== "" && (
          <>
            <Step name="up" label={bar.previous} onStep={onPrevious} />
            <Step name="down" label={bar.next} onStep={onNext} />
          </>
        )}
      </span>
    </div>
  );
}

interface StepProps {
  readonly name: "up" | "down";
  readonly label: string;
  readonly onStep: (() => void) | null;
}

function Step({ name, label, onStep }: StepProps): JSX.Element {
  return (
    <button
      type="button"
      className="ghost"
      aria-label={label}
      aria-disabled={onStep === null ? true : undefined}
      onClick={onStep ?? undefined}
    >
      <Icon name={name} size={14} />
    </button>
  );
}

/** The heading of what has just been opened: it has the focus, so that reading begins there. */
export function OpenedHeading({ of, children }: { readonly of: string; readonly children: ReactNode }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: false }), [of]);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Office.js loses a focus that is on no stop
    <h1 ref={heading} className="words" tabIndex={0}>
      {children}
    </h1>
  );
}
