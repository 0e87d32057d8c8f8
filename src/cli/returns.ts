import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { returnBytes, returnedFile } from "../app/returnFiles";
import { mergeRequest } from "../app/steps/requests";
import type { StepRequest } from "../core/history/stepNames";
import { mergeReturns, returnsRead } from "../core/returns/mergeReturns";
import { readReturn, type ReturnedFile } from "../core/returns/readReturn";
import { newReturns, notAnswered, notedReturns, ownersTurns } from "../core/returns/returnRound";
import { makeReturns, type ReturnSheet } from "../core/returns/returnSheet";
import type { Review } from "../core/review";
import { CLI_WORDS } from "../core/words/cliLanguages";
import { RETURNS_WORDS } from "../core/words/returnsLanguages";
import type { Words } from "../core/words/words";
import { FileFailure } from "../ooxml/fileFailure";
import { AskedFailure } from "./asked";

/** A return for each owner, in the language of the sheets that stand, else in that of the words. */
export const returnsIn = ({ plan, asOf, language }: Review, words: Words): readonly ReturnSheet[] =>
  makeReturns({ plan, asOf, language: language ?? words.language });

/** What nobody could call a file on any system is left out. */
const fileNameOf = ({ owner, asOf, language }: ReturnSheet): string =>
  `${RETURNS_WORDS[language]
    .fileName(owner, asOf)
    .replace(/[\\/:*?"<>|]/g, " ")
    .replace(/\s+/g, " ")
    .trim()}.xlsx`;

/** Writes a file for each owner into a folder, none over one that is there unless that was asked for. */
export function writeReturns(forms: readonly ReturnSheet[], folder: string, overwrite: boolean): void {
  const files = forms.map((form) => ({ form, path: join(folder, fileNameOf(form)) }));
  const there = files.find(({ path }) => existsSync(path));
  if (there && !overwrite) throw new AskedFailure("return-there", there.path);
  mkdirSync(folder, { recursive: true });
  for (const { form, path } of files) writeFileSync(path, returnBytes(form));
}

/** Who gets a return, with how many actions, and the mail to each. */
export function returnsText(review: Review, words: Words): string {
  const { returns: texts } = CLI_WORDS[words.language];
  const forms = returnsIn(review, words);
  if (forms.length === 0) return texts.none;
  return forms
    .map((form) => {
      const { mail } = RETURNS_WORDS[form.language];
      const file = fileNameOf(form);
      return `${texts.made(form.owner, form.rows.length, file)}\n\n${mail(form.owner, form.rows.length, file, form.asOf)}`;
    })
    .join("\n");
}

/** Every workbook of a folder, read as one that came back; one that cannot be opened has no cells. */
function filesIn(folder: string): readonly ReturnedFile[] {
  if (!existsSync(folder)) throw new AskedFailure("no-folder", folder);
  const names = readdirSync(folder).filter((name) => /\.xlsx$/i.test(name) && !name.startsWith("~$"));
  return names.sort().map((name): ReturnedFile => {
    try {
      return returnedFile(name, new Uint8Array(readFileSync(join(folder, name))));
    } catch (error) {
      if (error instanceof FileFailure) return { name, dateSystem: 1900, sheets: [] };
      throw error;
    }
  });
}

/** What there is in a folder, beside what the workbook knows of earlier rounds. */
function roundIn({ plan, asOf, snapshot }: Review, folder: string) {
  const noted = notedReturns(snapshot);
  const { news, before } = newReturns(filesIn(folder).map(readReturn), noted);
  const silent = notAnswered(ownersTurns(plan, asOf, noted), news);
  return { ...mergeReturns(plan, news), news, before, silent };
}

/** The step that writes what can be taken of the returns in a folder. */
export function mergeAsked(review: Review, { entry }: { readonly entry: string | null }): StepRequest {
  const { taken, conflicts, news } = roundIn(review, entry ?? "");
  return { name: "merge", about: mergeRequest({ updates: taken, read: returnsRead(news, conflicts) }) };
}

/** What is left once that is written: conflicts, what nobody understands, and who has not answered. */
export function mergedText(review: Review, words: Words, folder: string | null): string {
  const { returns: texts } = CLI_WORDS[words.language];
  const { conflicts, notUnderstood, silent, already, before } = roundIn(review, folder ?? "");
  const value = (field: string, one: string | number | null): string => {
    if (one === null || one === "") return texts.nothing;
    if (field === "newDay") return words.sheets.day(one as Review["asOf"]);
    return field === "status" ? words.sheets.statuses[one as keyof typeof words.sheets.statuses] : String(one);
  };
  return [
    texts.merged(already, conflicts.length, notUnderstood.length),
    ...before.map(({ file, on }) => texts.readBefore(file, on && words.sheets.day(on))),
    ...conflicts.map(({ id, field, before, now, returned }) =>
      texts.conflict(
        id,
        RETURNS_WORDS[words.language].columns[field],
        value(field, before),
        value(field, now),
        returned.map((one) => `${value(field, one.value)} (${one.by})`).join("; "),
      ),
    ),
    ...notUnderstood.map(({ file, id, where, text, why }) =>
      texts.notUnderstood(file, id, where, text, texts.why[why]),
    ),
    ...(silent.length === 0 ? [] : [texts.notBack(silent.join(", "))]),
  ].join("\n");
}
