import type { FailureSentence } from "./files";
import { parseIsoDate } from "../../calendar/calendarDate";
import type { RefusalWords } from "../failuresWords";
import { sheets } from "./sheets";

/** "28 February 2020" for the day that a failure is about. */
const dayCalled = (iso: string): string => {
  const day = parseIsoDate(iso);
  return day ? sheets.day(day) : iso;
};
const on = (where: string): string => (where ? ` “${where}”` : "");
const UNTOUCHED = { done: "" /** Said where nothing was written besides. */, stands: "The workbook is as it was." };

const untouchedBy = ({ done, stands }: PartDone): string => [done, stands].filter(Boolean).join(" ");
const besidesOf = ({ done }: PartDone): string => (done === "" ? "" : ` ${done}`);

/** The sentences of one refusal after the other, by what is so of the workbook. */
const refusals = (part: PartDone): RefusalWords => ({ ...ofCells(part), ...ofWork(part) });

/** What is in the way in the workbook. */
const ofCells = (part: PartDone) => {
  const { done, stands } = part;
  const untouched = untouchedBy(part);
  return {
    "cell-being-edited": () => ({
      what: done === "" ? "Nothing was written: a cell is being edited." : `A cell is being edited. ${untouched}`,
      next: "Press Enter or Esc in the sheet, then try again.",
    }),
    "sheet-protected": (where: string) => ({
      what: `The sheet${on(where)} is protected. ${untouched}`,
      next: "Unprotect it on Excel’s Review tab, then try again.",
    }),
    "structure-protected": () => ({
      what: `The workbook’s structure is protected, so no sheet can be added, renamed or deleted. ${untouched}`,
      next: "Choose Protect Workbook on Excel’s Review tab to take the protection off, then try again.",
    }),
    "table-refused": (where: string) => ({
      what: `Excel makes no table${on(where)}. ${untouched}`,
      next: "If the title bar says “Shared”, choose Review > Unshare Workbook, save, then try again; several people can still work in it at once from OneDrive or SharePoint.",
    }),
    "workbook-read-only": () => ({
      what: `The workbook is open for reading only. ${untouched}`,
      next: "Choose Edit workbook, or save a copy, then try again.",
    }),
    "changed-meanwhile": (where: string) => ({
      what: `Somebody changed${on(where) || " the workbook"} while this was being prepared. ${untouched}`,
      next: "Look again, then repeat the step.",
    }),
    "left-in-place": (where: string) => ({
      what: `Taken back, except what somebody has changed since or a formula that stays uses${where ? `: ${where}` : ""}.${done === "" ? "" : ` ${stands}`}`,
      next: "Look at what was left, and delete what you no longer want yourself.",
    }),
    "nothing-taken-back": (where: string) => ({
      what: `${done === "" ? "Nothing was taken back" : "Nothing of this step was taken back"}: somebody has changed since what it wrote, or a formula that stays uses it${where ? `: ${where}` : ""}.${besidesOf(part)}`,
      next: "Look at it, and delete what you no longer want yourself.",
    }),
    "name-taken": (where: string, usedBy = "") => ({
      what: `The name${on(where)} is already used${usedBy.startsWith("=") ? ` for ${usedBy}` : usedBy ? ` by a table on${on(usedBy)}` : " in this workbook"}. ${untouched}`,
      next: usedBy.startsWith("=")
        ? "Rename or delete it under Formulas, Name Manager, then try again."
        : "Rename that sheet or table, then try again.",
    }),
    "merged-cells": (where: string) => ({
      what: `Merged cells${where ? ` on${on(where)}` : ""} are in the way of a table. ${untouched}`,
      next: "Unmerge them on the sheet named, then try again.",
    }),
    "filtered-range": (where: string) => ({
      what: `A filter hides rows of the table${on(where)}. ${untouched}`,
      next: "Clear the filter, then try again.",
    }),
    "too-large": (where: string) => ({
      what: `The part${on(where)} is larger than Excel hands over at once. ${untouched}`,
      next: "Delete empty rows and columns that only carry formats, then try again.",
    }),
  } satisfies Partial<RefusalWords>;
};

/** What went wrong with the work itself. */
const ofWork = (part: PartDone) => {
  const untouched = untouchedBy(part);
  const besides = besidesOf(part);
  return {
    "excel-too-old": (where: string) => ({
      what: `This Excel lacks what Action Plan needs${where ? ` (${where})` : ""}. ${untouched}`,
      next: "Use Excel 2021 or later, Microsoft 365, or Excel on the web.",
    }),
    offline: () => ({ what: `Excel cannot be reached.${besides}`, next: "Check the connection, then try again." }),
    "sheet-hidden": (where: string) => ({
      what: `The sheet${on(where)} is hidden, so its cells cannot be shown.${besides}`,
      next: "Right-click a sheet tab and choose Unhide, then try again.",
    }),
    "not-loaded": () => ({
      what: `A part of Action Plan could not be loaded. ${untouched}`,
      next: "Check the connection, then try again; if it comes back, close the pane and open it again.",
    }),
    "not-kept": () => ({
      what: "Your choices could not be kept in the workbook: they hold until the pane is closed.",
      next: "Save a copy of the workbook that you may change, and choose again there.",
    }),
    "day-ahead": (where: string) => ({
      what: `Nothing was built: ${dayCalled(where)} has not come yet.${besides}`,
      next: "Choose today or an earlier day at the top, then build again.",
    }),
    busy: () => ({ what: `Excel is busy. ${untouched}`, next: "Wait a moment, then try again." }),
    stopped: () => ({ what: `Stopped. ${untouched}`, next: "Start again whenever you are ready." }),
    "half-written": (where: string) => ({
      what: `Excel stopped half way${where ? ` at${on(where)}` : ""}: part of the step is written, part is not.${besides}`,
      next: "Choose Finish or Take back. Until then, do not send or print what was written.",
    }),
    "not-known": () => ({
      what: `Excel cannot be reached, so nobody knows yet how much was written.${besides}`,
      next: "Try again when Excel answers: if part of it is missing, Finish and Take back are offered.",
    }),
    interrupted: () => ({
      what: `An earlier step stopped half way, and nothing else is written before it is settled.${besides}`,
      next: "Choose Finish or Take back.",
    }),
    "no-such-step": (where: string) => ({
      what: `There is no step ${where ? `${where} ` : ""}that could be taken back.${besides}`,
      next: "The sheet Change history lists what was done.",
    }),
    "rested-on": (where: string) => ({
      what: `Later steps have written on the sheets of this one: ${where}. ${untouched}`,
      next: "Take those back first.",
    }),
    "undo-dropped": () => ({
      what: `What is needed to take this step back was dropped, to keep the workbook small. ${untouched}`,
      next: "Restore an earlier version of the workbook under File, Info, Version History.",
    }),
    "excel-error": (where: string) => ({
      what: `Excel reported an error${where ? ` at${on(where)}` : ""}. ${untouched}`,
      next: "Try again; if it comes back, copy the diagnostics and send them to support.",
    }),
  } satisfies Partial<RefusalWords>;
};

const excel: RefusalWords = refusals(UNTOUCHED);
const remainderBack: PartDone = {
  done: "What there was of the interrupted step has gone.",
  stands: "It has not been done again.",
};
const stepDone: PartDone = { done: "The step before it is done.", stands: "" };

/** What happened and what to do next, for everything that Excel can refuse. */
export const failures = {
  excel,
  /** The same where part of the work was done before it was refused: what was done, and what stands as it was. */
  excelAfter: refusals,
  /** Later steps went before the one that was asked for was refused; `left` names cells of them that stay. */
  laterStepsBack: (steps: number, left: string): PartDone => ({
    done: `Before that, ${steps === 1 ? "1 later step was" : `${String(steps)} later steps were`} taken back${left === "" ? "" : `, except what somebody has changed since (${left})`}.`,
    stands: "The step itself still stands.",
  }),
  /** What there was of an interrupted step has gone, and it is not done again. */
  remainderBack,
  /** The last step is done; what was refused came after it. */
  stepDone,
  /** A step was being taken back when Excel stopped: it can only be taken back further. */
  halfBack: (where: string): FailureSentence => ({
    what: `Excel stopped half way${where ? ` at${on(where)}` : ""}: part of the step has gone, part has not.`,
    next: "Choose Finish: the rest goes, too. Until then, do not send or print these sheets.",
  }),
};

export type PartDone = typeof UNTOUCHED;
export type FailuresWords = typeof failures;
