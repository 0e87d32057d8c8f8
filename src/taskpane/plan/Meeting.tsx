import type { JSX } from "react";
import { daysBetween } from "../../core/calendar/calendarDate";
import type { Review } from "../../core/review";
import type { CellPlace } from "../../core/snapshot/address";
import { CellLink } from "../frame/CellLink";
import { Icon } from "../frame/Icon";
import { useTexts } from "../texts";

interface MeetingProps {
  readonly review: Review;
  readonly onGoTo: (place: CellPlace) => void;
}

/** The next board meeting and how long it is until then; where none is known, how to make it known. */
export function Meeting({ review, onGoTo }: MeetingProps): JSX.Element {
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
            onGoTo={onGoTo}
          />
        )}
      </p>
    </div>
  );
}
