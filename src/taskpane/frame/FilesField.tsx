import { useId, type JSX } from "react";

interface FilesFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Endings of files, as the browser takes them: ".xlsx,.xlsm". */
  readonly accept: string;
  readonly multiple?: true;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files are chosen, or dropped anywhere around the field; the same file can be chosen again. */
export function FilesField({ label, hint, accept, multiple, onFiles }: FilesFieldProps): JSX.Element {
  const id = useId();
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the field in it does the same with the keyboard
    <div
      className="tinted field"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <label htmlFor={id} className="small strong">
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        className="control"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <span id={`${id}-hint`} className="small quiet">
        {hint}
      </span>
    </div>
  );
}
