import { partText, workbookWith } from "./packages";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const ART = "http://schemas.openxmlformats.org/drawingml/2006/main";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PERSON = "{5E3A8E4B-0B0C-4C55-9F5E-0A7C2D8A1B11}";

interface NoteToWrite {
  /** "B7". */
  readonly cell: string;
  readonly text: string;
  readonly isThread?: true;
}

interface DrawnToWrite {
  readonly name: string;
  /** Row and column, from 0, of the first cell; and of the cell in which it ends. */
  readonly from: readonly [row: number, column: number];
  readonly to: readonly [row: number, column: number];
  /** How far below the top of its last row it ends. */
  readonly rowOffset?: number;
  readonly editAs?: "twoCell" | "oneCell" | "absolute";
}

/** A sheet's part with notes, threads, pictures and shapes, as Excel writes them. */
export function withAttached(
  bytes: Uint8Array,
  sheet: string,
  { notes = [], drawn = [] }: { readonly notes?: readonly NoteToWrite[]; readonly drawn?: readonly DrawnToWrite[] },
): Uint8Array {
  const relationships = sheet.replace(/([^/]+)$/, "_rels/$1.rels");
  const links = [
    [`${OFFICE}/comments`, "../comments9.xml"],
    [`${OFFICE}/vmlDrawing`, "../drawings/vmlDrawing9.vml"],
    [
      "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
      "../threadedComments/threadedComment9.xml",
    ],
    ...(drawn.length > 0 ? [[`${OFFICE}/drawing`, "../drawings/drawing9.xml"]] : []),
  ].map(([type, target], index) => `<Relationship Id="rId9${index}" Type="${type ?? ""}" Target="${target ?? ""}"/>`);
  const inSheet = `${drawn.length > 0 ? `<drawing xmlns:r="${OFFICE}" r:id="rId93"/>` : ""}<legacyDrawing xmlns:r="${OFFICE}" r:id="rId91"/>`;
  const text = partText(bytes, sheet);
  const end = text.includes("<tableParts") ? "<tableParts" : "</worksheet>";
  const known = partText(bytes, relationships);
  return workbookWith(
    {
      [sheet]: text.replace(end, inSheet + end),
      [relationships]:
        known === ""
          ? `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`
          : known.replace("</Relationships>", `${links.join("")}</Relationships>`),
      "xl/comments9.xml": comments(notes),
      "xl/threadedComments/threadedComment9.xml": threads(notes),
      "xl/persons/person.xml": `${HEAD}<personList xmlns="${THREADS}"><person displayName="Ann Officer" id="${PERSON}" userId="ann" providerId="None"/></personList>`,
      "xl/drawings/vmlDrawing9.vml": boxes(notes),
      ...(drawn.length > 0 && { "xl/drawings/drawing9.xml": drawing(drawn) }),
      "xl/_rels/workbook.xml.rels": partText(bytes, "xl/_rels/workbook.xml.rels").replace(
        "</Relationships>",
        '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/></Relationships>',
      ),
      "[Content_Types].xml": partText(bytes, "[Content_Types].xml").replace(
        "</Types>",
        `${types(drawn.length > 0)}</Types>`,
      ),
    },
    bytes,
  );
}

const types = (isDrawn: boolean): string =>
  [
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    '<Override PartName="/xl/comments9.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>',
    '<Override PartName="/xl/threadedComments/threadedComment9.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/>',
    '<Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/>',
    ...(isDrawn
      ? [
          '<Override PartName="/xl/drawings/drawing9.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>',
        ]
      : []),
  ].join("");

const idOf = (index: number): string => `{00000000-0000-4000-8000-00000000000${index}}`;

function comments(notes: readonly NoteToWrite[]): string {
  const authors = notes.map((note, index) => `<author>${note.isThread ? `tc=${idOf(index)}` : "Ann Officer"}</author>`);
  const list = notes.map(({ cell, text, isThread }, index) => {
    const shown = isThread ? `[Threaded comment] ${text}` : text;
    return `<comment ref="${cell}" authorId="${index}" shapeId="0"><text><r><t xml:space="preserve">${shown}</t></r></text></comment>`;
  });
  return `${HEAD}<comments xmlns="${MAIN}"><authors>${authors.join("")}</authors><commentList>${list.join("")}</commentList></comments>`;
}

function threads(notes: readonly NoteToWrite[]): string {
  const list = notes.flatMap(({ cell, text, isThread }, index) =>
    isThread
      ? [
          `<threadedComment ref="${cell}" dT="2020-02-03T09:00:00.00" personId="${PERSON}" id="${idOf(index)}"><text>${text}</text></threadedComment>`,
          `<threadedComment ref="${cell}" dT="2020-02-04T09:00:00.00" personId="${PERSON}" id="{00000000-0000-4000-9000-00000000000${index}}" parentId="${idOf(index)}"><text>and more</text></threadedComment>`,
        ]
      : [],
  );
  return `${HEAD}<ThreadedComments xmlns="${THREADS}">${list.join("")}</ThreadedComments>`;
}

/** As Excel writes it, with an open `<br>`, which makes it no XML. */
function boxes(notes: readonly NoteToWrite[]): string {
  const list = notes.map(({ cell }, index) => {
    const [, letter = "", number = ""] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    const [row, column] = [Number(number) - 1, letter.charCodeAt(0) - 65];
    return (
      `<v:shape id="_x0000_s10${25 + index}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto">` +
      `<v:textbox style='mso-direction-alt:auto'><div style='text-align:left'><br></div></v:textbox>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>\n    ${column + 1}, 15, ${Math.max(0, row - 1)}, 10, ${column + 3}, 15, ${row + 3}, 4</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype>' +
    `${list.join("")}</xml>`
  );
}

function drawing(drawn: readonly DrawnToWrite[]): string {
  const corner = (local: string, [row, column]: readonly [number, number], rowOffset: number): string =>
    `<xdr:${local}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff></xdr:${local}>`;
  const list = drawn.map(({ name, from, to, rowOffset = 0, editAs }, index) => {
    const shape =
      `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${index + 2}" name="${name}"/><xdr:cNvSpPr/></xdr:nvSpPr>` +
      '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp>';
    return (
      `<xdr:twoCellAnchor${editAs ? ` editAs="${editAs}"` : ""}>${corner("from", from, 0)}${corner("to", to, rowOffset)}` +
      `${shape}<xdr:clientData/></xdr:twoCellAnchor>`
    );
  });
  return `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${ART}">${list.join("")}</xdr:wsDr>`;
}

/** Where the notes of a file stand, by its three parts; they must agree. */
export function notePlaces(bytes: Uint8Array): Record<"comments" | "threads" | "boxes", string[]> {
  const refs = (part: string, local: string): string[] =>
    [...partText(bytes, part).matchAll(new RegExp(`<${local} ref="([^"]+)"`, "g"))].map(([, ref = ""]) => ref);
  const rows = [...partText(bytes, "xl/drawings/vmlDrawing9.vml").matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</g)];
  return {
    comments: refs("xl/comments9.xml", "comment"),
    threads: refs("xl/threadedComments/threadedComment9.xml", "threadedComment"),
    boxes: rows.map(([, row, column]) => `${String.fromCharCode(65 + Number(column))}${Number(row) + 1}`),
  };
}

/** "2,1 to 4,3" of each thing drawn, by its name. */
export function drawnPlaces(bytes: Uint8Array, part = "xl/drawings/drawing9.xml"): Record<string, string> {
  const anchors = partText(bytes, part).match(/<xdr:twoCellAnchor[\s\S]*?<\/xdr:twoCellAnchor>/g) ?? [];
  return Object.fromEntries(
    anchors.map((anchor) => {
      const name = /name="([^"]*)"/.exec(anchor)?.[1] ?? "";
      const corners = [...anchor.matchAll(/<xdr:col>(\d+)<\/xdr:col>.*?<xdr:row>(\d+)<\/xdr:row>/g)];
      return [name, corners.map(([, column, row]) => `${row},${column}`).join(" to ")];
    }),
  );
}
