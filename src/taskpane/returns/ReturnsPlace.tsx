import { useId, useMemo, useState, type JSX } from "react";
import { returnBytes, returnedFile } from "../../app/returnFiles";
import { mergeReturns, type ConflictChoice, type ReturnConflict } from "../../core/returns/mergeReturns";
import { readReturn, type ReadReturn } from "../../core/returns/readReturn";
import { makeReturns, type ReturnSheet } from "../../core/returns/returnSheet";
import type { Status } from "../../core/read/readings";
import type { CalendarDate } from "../../core/calendar/calendarDate";
import type { PaneReturnsWords } from "../../core/words/paneReturnsWords";
import { RETURNS_WORDS } from "../../core/words/returnsLanguages";
import { Button } from "../frame/Button";
import { OneBar, OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { isBusy, type PlaceProps } from "../placeView";
import { useTexts } from "../texts";

interface ReturnsProps extends PlaceProps {
  readonly words: PaneReturnsWords;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const fileNameOf = ({ owner, asOf, language }: ReturnSheet): string =>
  `${RETURNS_WORDS[language].fileName(owner, asOf).replace(/[\\/:*?"<>|]/g, " ")}.xlsx`;

/** Hands a file to the browser as a download; it goes nowhere else. */
function save(form: ReturnSheet): void {
  const url = URL.createObjectURL(new Blob([returnBytes(form) as BlobPart], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileNameOf(form);
  link.click();
  URL.revokeObjectURL(url);
}

/** A file that is no workbook has no cells, and is told as no return. */
async function readFile(file: File): Promise<ReadReturn> {
  try {
    return readReturn(returnedFile(file.name, new Uint8Array(await file.arrayBuffer())));
  } catch {
    return readReturn({ name: file.name, dateSystem: 1900, sheets: [] });
  }
}

/** What goes to owners, what came back of it, and what becomes of that. */
export function ReturnsPlace(props: ReturnsProps): JSX.Element {
  const { words, review, state, act } = props;
  const { pane, day } = useTexts();
  const id = useId();
  const [files, setFiles] = useState<readonly ReadReturn[]>([]);
  const [choices, setChoices] = useState<readonly ConflictChoice[]>([]);
  const { plan, asOf, language } = review;
  const forms = useMemo(
    () => makeReturns({ plan, asOf, language: language ?? "en", day }),
    [plan, asOf, language, day],
  );
  const merged = useMemo(() => mergeReturns(plan, asOf, files), [plan, asOf, files]);
  const chosen = useMemo(() => mergeReturns(plan, asOf, files, choices), [plan, asOf, files, choices]);
  const back = (): void => act.show("plan");
  const merge = (): void => {
    act.update(chosen.taken);
    setChoices([]);
  };
  const foot = files.length > 0 && (
    <div className="buttons">
      {chosen.taken.length === 0 ? (
        <p>{words.nothingToMerge}</p>
      ) : (
        <Button look="primary" waits={isBusy(state)} onPress={merge}>
          {words.merge(chosen.taken.length, chosen.conflicts.length)}
        </Button>
      )}
    </div>
  );
  return (
    <Page tab="plan" foot={foot} onEscape={back}>
      <OneBar back={pane.bar.back.plan} onBack={back} position="" onPrevious={null} onNext={null} />
      <OpenedHeading of="returns">{words.title}</OpenedHeading>
      <p>{words.about}</p>
      <Outgoing {...props} forms={forms} />
      <div className="field">
        <label htmlFor={id} className="small strong">
          {words.read}
        </label>
        <input
          id={id}
          type="file"
          accept=".xlsx"
          multiple
          className="control"
          onChange={({ target }) =>
            void Promise.all([...(target.files ?? [])].map(readFile)).then((read) => setFiles([...files, ...read]))
          }
        />
      </div>
      {files.length > 0 && (
        <section className="stack" aria-label={words.back(files.length)}>
          <h2 role="status">{words.back(files.length)}</h2>
          <p>{words.taken(merged.taken.length)}</p>
          {merged.notBack.length > 0 && <p>{words.notBack(merged.notBack.join(", "))}</p>}
          {merged.conflicts.length > 0 && <h2>{words.conflicts(merged.conflicts.length)}</h2>}
          {merged.conflicts.map((one) => (
            <Conflict
              key={`${one.key} ${one.field}`}
              conflict={one}
              words={words}
              choice={choices.find((choice) => choice.key === one.key && choice.field === one.field)?.returned ?? null}
              onChoose={(returned) => setChoices(chosenAnew(choices, one, returned))}
            />
          ))}
          {merged.notUnderstood.length > 0 && <h2>{words.notUnderstood(merged.notUnderstood.length)}</h2>}
          {merged.notUnderstood.map((one) => (
            <p key={JSON.stringify(one)} className="words">
              {[one.file, one.id, one.where].filter((part) => part !== "").join(", ")}: “{one.text}”.{" "}
              {words.why[one.why]}
            </p>
          ))}
        </section>
      )}
    </Page>
  );
}

function chosenAnew(
  choices: readonly ConflictChoice[],
  { key, field }: ReturnConflict,
  returned: number | null,
): readonly ConflictChoice[] {
  const others = choices.filter((one) => one.key !== key || one.field !== field);
  return returned === null ? others : [...others, { key, field, returned }];
}

/** A file and a mail for each owner, and all files at once. */
function Outgoing({ words, host, forms }: ReturnsProps & { readonly forms: readonly ReturnSheet[] }): JSX.Element {
  const { day } = useTexts();
  const [told, setTold] = useState("");
  if (forms.length === 0) return <p>{words.none}</p>;
  const copy = (form: ReturnSheet): void => {
    const { mail } = RETURNS_WORDS[form.language];
    const text = mail(form.owner, form.rows.length, fileNameOf(form), day(form.asOf));
    void host.copy(text).then((done) => setTold(done ? words.copied(form.owner) : words.notCopied));
  };
  return (
    <section className="stack" aria-label={words.title}>
      <div className="buttons">
        <Button onPress={() => forms.forEach(save)}>{words.saveAll(forms.length)}</Button>
      </div>
      {forms.map((form) => (
        <div key={form.owner} className="tight">
          <p>
            <span className="strong">{form.owner}</span> · {words.actions(form.rows.length)}
          </p>
          <div className="buttons">
            <Button look="small" label={words.save(form.owner)} onPress={() => save(form)}>
              {words.saveOne}
            </Button>
            <Button look="small" label={words.copyMail(form.owner)} onPress={() => copy(form)}>
              {words.copyOne}
            </Button>
          </div>
        </div>
      ))}
      <p className="small" role="status">
        {told}
      </p>
    </section>
  );
}

interface ConflictProps {
  readonly conflict: ReturnConflict;
  readonly words: PaneReturnsWords;
  /** What of what was returned is taken; null keeps the plan. */
  readonly choice: number | null;
  readonly onChoose: (returned: number | null) => void;
}

function Conflict({ conflict, words, choice, onChoose }: ConflictProps): JSX.Element {
  const { day, statuses } = useTexts();
  const id = useId();
  const { field, before, now, returned } = conflict;
  const said = (value: string | number | null): string => {
    if (value === null || value === "") return words.nothing;
    if (field === "newDay") return day(value as CalendarDate);
    return field === "status" ? statuses[value as Status] : String(value);
  };
  const option = (at: number | null, label: string): JSX.Element => (
    <label key={String(at)} className="option">
      <input type="radio" name={id} checked={choice === at} onChange={() => onChoose(at)} />
      <span className="words">{label}</span>
    </label>
  );
  return (
    <fieldset className="stack">
      <legend className="strong words">{words.conflict(conflict.id, words.columns[field], said(before))}</legend>
      {option(null, words.keepPlan(said(now)))}
      {returned.map(({ value, by }, at) => option(at, words.takeReturned(said(value), by)))}
    </fieldset>
  );
}
