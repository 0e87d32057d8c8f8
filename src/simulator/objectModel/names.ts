import type { DefinedName } from "../../ooxml/workbookContents";
import { ApiError } from "../workbook/apiError";
import { defineClass, method, scalar } from "../protocol/hostObject";
import type { Session, HostObject } from "../protocol/session";
import { isTableName, sameName } from "../workbook/nameRules";

/** The names of the workbook; those that belong to one sheet are not among them. */
const namesOf = ({ workbook }: Session): readonly DefinedName[] => workbook.names.filter(({ sheet }) => sheet === null);

/** What a name is now; it may have been deleted since a program got hold of it. */
function current(name: string, session: Session): DefinedName {
  const found = namesOf(session).find((other) => sameName(other.name, name));
  if (!found) throw new ApiError("ItemNotFound");
  return found;
}

const nameObject: (name: string) => HostObject = defineClass<string>({
  name: "NamedItem",
  identity: (name) => ({ Id: name }),
  members: {
    name: scalar(1, (name) => name),
    scope: scalar(4, () => "Workbook"),
    formula: scalar(
      7,
      (name, session) => current(name, session).refersTo,
      (name, value, session) => {
        if (typeof value !== "string") throw new ApiError("InvalidArgument");
        session.workbook.setName(name, formulaOf(value), current(name, session).isHidden);
      },
    ),
    visible: scalar(
      1,
      (name, session) => current(name, session).isHidden !== true,
      (name, value, session) => {
        if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
        session.workbook.setName(name, current(name, session).refersTo, !value);
      },
    ),
    delete: method(4, (name, _, session) => session.workbook.setName(current(name, session).name, null)),
  },
});

function formulaOf(text: string): string {
  if (!/^=./u.test(text)) throw new ApiError("InvalidArgument");
  return text;
}

export const namesObject = defineClass<null>({
  name: "NamedItemCollection",
  members: {
    add: method(4, (_, args, session) => {
      const name = args.text(0);
      // A table and a name share one list of names.
      if (!isTableName(name) || session.workbook.isNameTaken(name)) throw new ApiError("InvalidArgument");
      session.workbook.setName(name, formulaOf(args.text(1)));
      return nameObject(name);
    }),
    getCount: method(4, (_, __, session) => namesOf(session).length),
    getItemOrNullObject: method(4, (_, args, session) => {
      const key = args.text(0);
      const found = namesOf(session).find(({ name }) => sameName(name, key));
      return found ? nameObject(found.name) : null;
    }),
  },
  items: (_, session) => namesOf(session).map(({ name }) => nameObject(name)),
  item: (_, key, session) => nameObject(current(String(key), session).name),
});
