import type { JSX } from "react";
import type { Finding } from "../../core/findings/finding";
import type { Review } from "../../core/review";
import { Icon } from "../frame/Icon";
import { Rows } from "../frame/Rows";
import { Sign } from "../frame/Sign";
import { useTexts } from "../texts";
import type { ActionsByKey } from "./filtered";

interface AsideRowsProps {
  readonly review: Review;
  readonly findings: readonly Finding[];
  readonly actions: ActionsByKey;
  readonly onOpen: (index: number, from: string) => void;
}

/** What was set aside, a line each: what it is, why it was set aside and by whom. */
export function AsideRows({ review, findings, actions, onOpen }: AsideRowsProps): JSX.Element {
  const texts = useTexts();
  const words = texts.pane.checks;
  return (
    <section className="stack" aria-label={texts.pane.groups["set-aside"]}>
      <div className="ends">
        <h2>{texts.pane.groups["set-aside"]}</h2>
        <span className="small quiet">{findings.length}</span>
      </div>
      <Rows>
        {findings.map((finding, index) => {
          const { reason = "", by = "", until = null } = review.setAside.get(finding) ?? {};
          const id = finding.actionKey === null ? null : actions.get(finding.actionKey)?.action.id;
          return (
            <li key={index}>
              <button
                id={`aside-${String(index)}`}
                type="button"
                className="rows-row"
                onClick={() => onOpen(index, `aside-${String(index)}`)}
              >
                <Sign severity={finding.severity} />
                <span className="grow">
                  <span className="cut">
                    {id ? <span className="strong">{id} </span> : null}
                    {texts.finding(finding).what}
                  </span>
                  <span className="small quiet words block">
                    {reason === "" ? words.noReason : <span lang={review.plan.language}>{reason}</span>}
                    {" · "}
                    {by === "" ? words.noName : words.by(by)}
                    {until && ` · ${words.aside.until(texts.day(until))}`}
                  </span>
                </span>
                <Icon name="forward" size={14} />
              </button>
            </li>
          );
        })}
      </Rows>
    </section>
  );
}
