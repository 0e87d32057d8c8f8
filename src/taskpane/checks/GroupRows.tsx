import type { JSX } from "react";
import { Icon } from "../frame/Icon";
import { Rows } from "../frame/Rows";
import { Sign } from "../frame/Sign";
import { useTexts } from "../texts";
import type { Group } from "./groups";

export interface GroupRowsProps {
  readonly groups: readonly Group[];
  readonly onOpen: (group: Group) => void;
}

/** Groups, a line each: how bad, what to do, how many. */
export function GroupRows({ groups, onOpen }: GroupRowsProps): JSX.Element {
  const { pane } = useTexts();
  return (
    <Rows>
      {groups.map((group) => (
        <li key={group.name}>
          <button id={`group-${group.name}`} type="button" className="rows-row" onClick={() => onOpen(group)}>
            <Sign severity={group.severity} />
            <span className="grow">{pane.groups[group.name]}</span>
            <span className="strong figure">{group.findings.length}</span>
            <Icon name="forward" size={14} />
          </button>
        </li>
      ))}
    </Rows>
  );
}
