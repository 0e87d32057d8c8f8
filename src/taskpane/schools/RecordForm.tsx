import { useEffect, useRef, useState, type JSX, type KeyboardEvent } from "react";
import type { CalendarDate } from "../../core/calendar/calendarDate";
import { asTyped, typedDay } from "../../core/calendar/typedDay";
import type { CaseChange } from "../../core/proposals/proposeSchoolCase";
import { SCHOOL_DAYS, type School } from "../../core/plan/schoolRecords";
import { CASE_EVENTS, EVENT_FIELDS, type CaseEvent, type CaseField } from "../../core/schools/caseEvents";
import { Button } from "../frame/Button";
import { Choice } from "../frame/Choice";
import { isBusy } from "../placeProps";
import { useTexts } from "../texts";
import { DayField, NameField, TextField } from "./fields";
import type { CaseProps } from "./schoolsProps";

interface FormProps extends CaseProps {
  readonly event: CaseEvent;
  readonly onEvent: (event: CaseEvent) => void;
  readonly onClose: () => void;
}

type Typed = Readonly<Partial<Record<CaseField | "intervention", string>>>;

const isDay = (field: CaseField): boolean => SCHOOL_DAYS.some((day) => day === field);
/** Days that are agreed beforehand. */
const AHEAD: ReadonlySet<CaseField> = new Set<CaseField>(["planDue", "complianceEnds", "nextMeeting", "licenceUntil"]);

const currentText = (school: School, field: CaseField): string => {
  const value = school[field];
  return value === null ? "" : isDay(field) ? asTyped(value as CalendarDate) : String(value);
};

/** What a text means in a field: undefined where it cannot be read. */
function parsed(field: CaseField, text: string): string | number | null | undefined {
  const stated = text.trim();
  if (stated === "") return null;
  if (isDay(field)) return typedDay(stated) ?? undefined;
  if (field === "recoveryYears") return /^[1-9]$/.test(stated) ? Number(stated) : undefined;
  return stated;
}

/** Records what has happened in the case: days, words, a note and who says so. What is typed stays until it is written. */
export function RecordForm(props: FormProps): JSX.Element {
  const { rated, state, words, act, event, onEvent, onClose, name, onName } = props;
  const texts = words.case.record;
  const { school } = rated;
  const [typed, setTyped] = useState<Typed>({});
  const [note, setNote] = useState("");
  const [wrong, setWrong] = useState<"unreadable" | "notANumber" | "nothing" | "noName" | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(state.result);
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    const { result } = state;
    if (result !== before.current && result?.kind === "schoolCase" && result.cells > 0) onClose();
    before.current = result;
  }, [state, onClose]);
  const save = (): void => {
    const found = asked(event, school, typed);
    const problem = "wrong" in found ? found.wrong : name.trim() === "" ? "noName" : null;
    setWrong(problem);
    if ("wrong" in found || problem !== null) return;
    const { key, school: called } = school;
    act.recordCase({ key, school: called, ...found, note, by: name.trim(), plan: null });
  };
  const pressed = (key: KeyboardEvent): void => {
    if (key.key === "Enter" && key.ctrlKey) save();
    if (key.key !== "Escape") return;
    // What is typed is never closed by a key; without anything typed there is nothing to lose.
    key.stopPropagation();
    if (note === "" && Object.keys(typed).length === 0) onClose();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields in it
    <section className="tinted stack" aria-label={texts.title} onKeyDown={pressed}>
      <h2 className="small strong" tabIndex={-1} ref={title}>
        {texts.title}
      </h2>
      <Choice
        label={texts.what}
        value={event}
        options={CASE_EVENTS.map((one) => ({ value: one, text: texts.events[one] }))}
        onChoose={(one) => {
          setWrong(null);
          onEvent(one);
        }}
      />
      <Fields {...props} typed={typed} onType={(field, text) => setTyped({ ...typed, [field]: text })} />
      <TextField label={texts.note} value={note} onType={setNote} lines />
      <NameField label={texts.name} value={name} onType={onName} />
      {wrong !== null && <p role="alert">{texts[wrong]}</p>}
      <div className="buttons">
        <Button look="primary" keys="Control+Enter" waits={isBusy(state)} onPress={save}>
          {texts.save}
        </Button>
        <Button look="text" onPress={onClose}>
          {texts.cancel}
        </Button>
      </div>
      <p className="small quiet">{texts.about}</p>
    </section>
  );
}

/** What is to be written of an event, or what is wrong with it. */
function asked(
  event: CaseEvent,
  school: School,
  typed: Typed,
):
  | { readonly wrong: "unreadable" | "notANumber" | "nothing" }
  | { readonly changes: readonly CaseChange[]; readonly intervention: CalendarDate | null } {
  const read = EVENT_FIELDS[event].map((field) => ({
    field,
    to: parsed(field, typed[field] ?? currentText(school, field)),
  }));
  const bad = read.find(({ to }) => to === undefined);
  const on = typed.intervention?.trim() ?? "";
  const intervention = event === "intervention" && on !== "" ? typedDay(on) : null;
  if (bad) return { wrong: bad.field === "recoveryYears" ? "notANumber" : "unreadable" };
  if (event === "intervention" && on !== "" && intervention === null) return { wrong: "unreadable" };
  const changes = read.flatMap(({ field, to = null }): readonly CaseChange[] =>
    to === school[field] ? [] : [{ field, was: school[field], to }],
  );
  return changes.length === 0 && intervention === null ? { wrong: "nothing" } : { changes, intervention };
}

interface FieldsProps extends FormProps {
  readonly typed: Typed;
  readonly onType: (field: CaseField | "intervention", text: string) => void;
}

function Fields({ event, rated, review, words, typed, onType }: FieldsProps): JSX.Element {
  const { role, ofSchools } = useTexts();
  const texts = words.case.record;
  const { school } = rated;
  if (event === "intervention")
    return (
      <DayField
        label={texts.interventionOn}
        value={typed.intervention ?? ""}
        onType={(text) => onType("intervention", text)}
        words={texts}
        asOf={review.asOf}
        isAhead={false}
      />
    );
  return (
    <>
      {EVENT_FIELDS[event].map((field) => {
        const value = typed[field] ?? currentText(school, field);
        const type = (text: string): void => onType(field, text);
        const same = { label: role(field), value, onType: type };
        if (isDay(field))
          return <DayField key={field} {...same} words={texts} asOf={review.asOf} isAhead={AHEAD.has(field)} />;
        if (field !== "licence") return <TextField key={field} {...same} lines={field !== "recoveryYears"} />;
        return (
          <Choice
            key={field}
            label={role(field)}
            value={value}
            options={[
              { value: "", text: texts.notStated },
              { value: "licensed", text: ofSchools.licences.licensed },
              { value: "unlicensed", text: ofSchools.licences.unlicensed },
            ]}
            onChoose={type}
          />
        );
      })}
    </>
  );
}
