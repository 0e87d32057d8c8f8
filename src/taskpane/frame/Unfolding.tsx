import { useId, useState, type JSX, type ReactNode } from "react";
import { Icon } from "./Icon";

interface UnfoldingProps {
  readonly title: string;
  /** What it is called where the title alone would be said of several. */
  readonly label?: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/**
 * A line that opens into more, which is drawn only then. It is a button: Office.js, which walks with the Tab key itself in
 * Excel on the web, stops at no `summary`.
 */
export function Unfolding({ title, label, isOpenAtFirst = false, children }: UnfoldingProps): JSX.Element {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className="ghost linked unfolding"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={isOpen ? "down" : "forward"} size={14} />
        <span className="words">{title}</span>
      </button>
      {isOpen && <div id={id}>{children}</div>}
    </div>
  );
}
