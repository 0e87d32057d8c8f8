import type { JSX } from "react";
import { daysBetween } from "../../core/calendar/calendarDate";
import { findOwnTable } from "../../core/tables/records";
import { CellLink } from "../frame/CellLink";
import { Icon } from "../frame/Icon";
import type { PlaceProps } from "../placeProps";
import { useTexts } from "../texts";
import { usePart } from "../usePart";

/** The next board meeting and how long it is until then, or how to make one known; and what moved since the paper before. */
export function Meeting(props: PlaceProps): JSX.Element {
  const { review, act } = props;
  const texts = useTexts();
  const words = texts.pane.overview;
  const { horizon } = review.report;
  if (horizon.kind === "meeting")
    return (
      <div className="tinted">
        <p className="ends strong">
          <span className="beside">
            <Icon name="day" />
            {words.meeting(texts.day(horizon.day))}
          </span>
          <span>{words.inDays(daysBetween(review.asOf, horizon.day))}</span>
        </p>
        <Since {...props} />
      </div>
    );
  const table = review.recognition.tables.find(({ kind }) => kind === "keyDates");
  return (
    <div className="tinted">
      <p className="strong">{words.noMeeting}</p>
      <p className="small">
        {words.noMeetingNext}{" "}
        {table && (
          <CellLink
            place={{ sheet: table.sheet, row: table.headerRows[0] ?? table.firstRow, column: table.firstColumn }}
            onGoTo={act.goTo}
          />
        )}
      </p>
      <Since {...props} />
    </div>
  );
}

/** Only where papers are sealed in the workbook; what reads them is fetched apart, and shows when it is there. */
const Since = (props: PlaceProps): JSX.Element | null =>
  findOwnTable(props.review.snapshot, "snapshots") ? <SincePart {...props} /> : null;

function SincePart(props: PlaceProps): JSX.Element | null {
  const { part } = usePart("since", props.state.language);
  return part && <part.view {...props} words={part.words as never} />;
}
