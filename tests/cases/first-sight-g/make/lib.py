"""What the scripts that write the workbooks share: cells, and the answers beside them."""

import calendar
import datetime as dt
import json
import os
import re
import zipfile

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.dirname(HERE)

FILL = {"Red": "FFFF5050", "Amber": "FFFFC000", "Green": "FF92D050", "Blue": "FF5B9BD5", "Grey": "FFD9D9D9", "Head": "FF1F4E78"}
THIN = Side(style="thin", color="FFA6A6A6")
BOX = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)

MONTHS = {}
for names in (
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr",
):
    for i, n in enumerate(names.split()):
        MONTHS[n] = i + 1
MONTHS["sept"] = 9
# Welsh names as they stand after a soft mutation
MONTHS.update({"fawrth": 3, "fai": 5, "fehefin": 6, "orffennaf": 7, "fedi": 9, "dachwedd": 11, "ragfyr": 12, "chwefror": 2})
MON = "|".join(sorted(MONTHS, key=len, reverse=True))


def last(y, m):
    return dt.date(y, m, calendar.monthrange(y, m)[1])


def year(s):
    return int(s) + 2000 if len(s) == 2 else int(s)


def day(iso, basis="written"):
    return {"value": iso, "kind": "exact", "precision": "day", "basis": basis}


def period(iso, precision, basis="written"):
    return {"value": iso, "kind": "period", "precision": precision, "basis": basis}


def nothing(kind=None):
    d = {"value": None, "precision": "none", "basis": "none"}
    if kind:
        d["kind"] = kind
    return d


def either(values, why, kinds=None, precisions=None):
    d = {"accept": values, "why": why}
    if kinds:
        d["kinds"] = kinds
    if precisions:
        d["precisions"] = precisions
    return d


def span(a, b):
    a, b = dt.date.fromisoformat(a), dt.date.fromisoformat(b)
    return [(a + dt.timedelta(days=i)).isoformat() for i in range((b - a).days + 1)]


def term(a, b):
    """The end of a term, which differs from county to county."""
    return either(span(a, b), "the last day of the term differs from county to county", ["exact", "period"], ["day", "term"])


def some(values, why):
    """Nothing, or one of these days."""
    return either([None] + values, why)


def open_group(g, *words):
    """What the row's group is called may be told in more than one way."""
    g.pop("group", None)
    g.setdefault("open", {})["group"] = {"accept": list(words), "why": "with its number or without, or which of two that nest"}


def open_status(g, *words):
    g.pop("status", None)
    g.pop("completedOn", None)
    g.setdefault("open", {})["status"] = {"accept": list(words), "why": "told by a colour or by other words only"}


def week(iso):
    d = dt.date.fromisoformat(iso)
    return either(
        [iso, (d + dt.timedelta(days=4)).isoformat(), (d + dt.timedelta(days=6)).isoformat()],
        "a week beginning: its first or its last day",
        ["exact", "period"],
        ["day", "week"],
    )


def read_date(text, table):
    """What the writer meant by a cell of a day; anything unusual is said in the workbook's own table."""
    if text is None or text == "":
        return nothing()
    if isinstance(text, (dt.date, dt.datetime)):
        return day(text.isoformat()[:10])
    if text in table:
        return table[text]
    t = text.lower().replace("’", "'").strip()
    m = re.fullmatch(r"(?:by )?(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})", t)
    if m:
        return day(dt.date(year(m[3]), int(m[2]), int(m[1])).isoformat())
    m = re.fullmatch(r"(?:by )?(?:mon|tue|tues|wed|thurs?|fri)? ?(\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)? ?(?:of|o)? ?(" + MON + r")\.? '?(\d{2}|\d{4})", t)
    if m:
        return day(dt.date(year(m[3]), MONTHS[m[2]], int(m[1])).isoformat())
    m = re.fullmatch(r"(\d{2})/(" + MON + r")/(\d{2})(?: \d+:\d\d [ap]m)?", t)
    if m:
        return day(dt.date(year(m[3]), MONTHS[m[2]], int(m[1])).isoformat())
    m = re.fullmatch("(" + MON + r")[ -]'?(\d{2}|\d{4})", t)
    if m:
        return period(last(year(m[2]), MONTHS[m[1]]).isoformat(), "month")
    m = re.fullmatch("(?:by )?(?:end of|end|diwedd|erbyn diwedd) (" + MON + r") '?(\d{2}|\d{4})", t)
    if m:
        return either([last(year(m[2]), MONTHS[m[1]]).isoformat()], "the end of a month", ["exact", "period"], ["day", "month"])
    m = re.fullmatch(r"(?:q|ch|chwarter )([1-4]) (\d{4})[/-](\d{2})", t)
    if m:
        q = int(m[1])
        y = int(m[2]) + (1 if q == 4 else 0)
        return period(last(y, {1: 6, 2: 9, 3: 12, 4: 3}[q]).isoformat(), "quarter")
    raise ValueError("no answer for the day " + repr(text))


def share_strings(path, stamp):
    """Writes the text of cells as spreadsheet programs do: once each, in a part of their own; and days that do not change from run to run."""
    with zipfile.ZipFile(path) as z:
        parts = {n: z.read(n).decode("utf-8") for n in z.namelist()}
    index = {}

    def take(m):
        return f'<c{m[1]} t="s"><v>{index.setdefault(m[2], len(index))}</v></c>'

    for n in parts:
        if n.startswith("xl/worksheets/"):
            parts[n] = re.sub(r'<c([^>]*) t="inlineStr"><is>(.*?)</is></c>', take, parts[n], flags=re.S)
    strings = "".join(f"<si>{t}</si>" for t in index)
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    parts["xl/sharedStrings.xml"] = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="{main}" uniqueCount="{len(index)}">{strings}</sst>'
    if "sharedStrings" not in parts["xl/_rels/workbook.xml.rels"]:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
        parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace(
            "</Relationships>", f'<Relationship Id="rIdStrings" Type="{kind}" Target="sharedStrings.xml"/></Relationships>'
        )
    if "sharedStrings" not in parts["[Content_Types].xml"]:
        kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
        parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace("</Types>", f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}"/></Types>')
    parts["docProps/core.xml"] = re.sub(r"\d{4}-\d\d-\d\dT[\d:]+Z", stamp.strftime("%Y-%m-%dT%H:%M:%SZ"), parts["docProps/core.xml"])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for n in sorted(parts, key=lambda n: n != "[Content_Types].xml"):
            z.writestr(zipfile.ZipInfo(n, stamp.timetuple()[:6]), parts[n].encode("utf-8"), zipfile.ZIP_DEFLATED)


VAGUE = {
    "Ongoing": nothing("ongoing"), "ongoing": nothing("ongoing"), "Parhaus": nothing("ongoing"), "parhaus": nothing("ongoing"), "On-going": nothing("ongoing"),
    "TBC": nothing("placeholder"), "tbc": nothing("placeholder"), "I’w gadarnhau": nothing("placeholder"), "ASAP": nothing(), "asap": nothing(), "Immediate": nothing(), "Ar unwaith": nothing(),
}


GROUPISH = ["team", "body", "everyone", "post"]


class Book:
    def __init__(self, name, language, as_of):
        self.name, self.language, self.as_of = name, language, as_of
        self.wb = Workbook()
        self.wb.remove(self.wb.active)
        self.date_format = None
        self.tables, self.actions, self.balances, self.not_plans = [], [], [], []
        self.owners, self.dates, self.states, self.special, self.known = {}, dict(VAGUE), {}, {}, {}

    def sheet(self, title, widths=(), hidden=False):
        ws = self.wb.create_sheet(title)
        for i, w in enumerate(widths):
            ws.column_dimensions[chr(65 + i)].width = w
        if hidden:
            ws.sheet_state = "hidden"
        return ws

    def other(self, title, why, rows, widths=(), hidden=False, head=None):
        """A sheet that is no plan: its rows, the one numbered head in bold."""
        ws = self.sheet(title, widths, hidden)
        for r, row in enumerate(rows, 1):
            for c, v in enumerate(row, 1):
                if v is not None:
                    put(ws, ws.cell(r, c).coordinate, v, bold=(r == 1 or r == head))
        self.not_plans.append({"sheet": title, "why": why})
        return ws

    def read_owner(self, text):
        if text in self.special:
            return self.special[text]
        if text is None or text == "":
            return []
        if text in self.owners:
            parts = [text]
        else:
            parts = [p.strip() for p in re.split(r"\s*(?:/|,|;|&|\+|\n| and | with | gyda | a’r | a'r | ac | a )\s*", text) if p.strip()]
        out = []
        for i, p in enumerate(parts):
            if p in self.known:
                # initials that a list of the workbook explains: the name of the list, the initials accepted too
                out.append({"text": self.known[p], "kind": "person", "lead": i == 0, "accept": [p]})
                continue
            if p not in self.owners:
                raise ValueError("who is " + repr(p) + " in " + repr(text))
            out.append({"text": p, "kind": self.owners[p], "lead": i == 0})
        return out

    def action(self, ws, row, cells, group=None, rows=None, **given):
        """cells: role to (cell's address, value); a role in capitals is written but not answered."""
        g = {"sheet": ws.title, "row": row}
        if rows:
            g["rows"] = rows
            g["table"] = "cards"
        if group:
            g["group"] = group
        raw, opened = {}, {}
        g["action"] = cells["action"][1]
        if "owner" in cells:
            who = cells["owner"][1]
            g["owners"] = self.read_owner(who)
            kinds = {o["kind"] for o in g["owners"]}
            if any("accept" in o for o in g["owners"]):
                opened["ownerKind"] = {"accept": sorted(kinds | {"initials", "person"} | (set(GROUPISH) if kinds & {"team", "body"} else set())), "why": "initials explained by a list"}
            elif kinds & {"team", "body", "initials"}:
                accept = set(kinds)
                if kinds & {"team", "body"}:
                    accept |= set(GROUPISH)
                if "initials" in kinds:
                    accept |= {"initials", "person"}
                opened["ownerKind"] = {"accept": sorted(accept), "why": "a group of people, or initials: its kind is a matter of taste"}
            if who:
                raw["owner"] = who
        due = cells.get("due", (None, None))[1]
        if "due" in cells:
            d = read_date(due, self.dates)
            if "accept" in d:
                opened["due"] = {"accept": d["accept"], "why": d["why"]}
                if "kinds" in d:
                    opened["dueKind"] = {"accept": d["kinds"], "why": d["why"]}
                if "precisions" in d:
                    opened["duePrecision"] = {"accept": d["precisions"], "why": d["why"]}
            else:
                g["due"] = d["value"]
                if "kind" in d:
                    g["dueKind"] = d["kind"]
                    g["duePrecision"] = d["precision"]
                    g["dueBasis"] = d["basis"]
            if due not in (None, ""):
                raw["due"] = due.isoformat()[:10] if isinstance(due, (dt.date, dt.datetime)) else due
        for field in ("start", "revisedDue", "completedOn"):
            if field in cells:
                d = read_date(cells[field][1], self.dates)
                if "accept" in d:
                    opened[field] = {"accept": d["accept"], "why": d["why"]}
                else:
                    g[field] = d["value"]
            else:
                g[field] = None
        if "status" in cells:
            s = cells["status"][1]
            if s in self.states:
                m = self.states[s]
                if isinstance(m, list):
                    opened["status"] = {"accept": m, "why": "the words allow more than one state"}
                elif m != "?":
                    g["status"] = m
            elif s not in (None, ""):
                raise ValueError("no answer for the state " + repr(s))
            if s not in (None, ""):
                raw["status"] = s
        if "percent" in cells:
            p = cells["percent"][1]
            if p is None:
                g["percent"] = None
            else:
                whole = round(p * 100)
                opened["percent"] = {"accept": [whole, p], "why": "a share of a hundred or of one"}
                if "status" not in cells:
                    if whole == 100:
                        g["status"] = "complete"
                    elif whole == 0:
                        g["status"] = "not started"
                    else:
                        g["status"] = "in progress"
        else:
            g["percent"] = None
        if "rag" in cells:
            c = cells["rag"][1]
            colour = COLOURS.get(c)
            g["claimedRag"] = colour
            if c and not c.startswith("#"):
                raw["claimedRag"] = c
        else:
            g["claimedRag"] = None
        g.update(given)
        for field in given:
            opened.pop(field, None)
        if "completedOn" not in cells and "completedOn" not in given and g.get("status") == "complete":
            g.pop("completedOn")  # a day may be told in the update: in doubt
        if opened:
            g["open"] = opened
        g["raw"] = raw
        self.actions.append(g)
        for role, (at, value) in cells.items():
            if value is None or at == "^":
                continue
            if role == "rag":
                put(ws, at, None if value.startswith("#") else value, fill=FILL[COLOURS[value]], box=True)
            else:
                put(ws, at, value, box=True, percent=role == "percent")
        return g

    def fill(self, ws, r, letters, text, group=None, bands=None, grey=False):
        """Rows of text, one a line, cells between bars, for the columns (letter, role); a small letter role is answered, None only written.
        "## " a band and group, "~" a row struck through, "^" merged with the cell above and its value held, "@" a real day, "=" a number, "!" more answers, "--" an empty row."""
        top, held = {}, {}
        for line in text.strip("\n").split("\n"):
            if line.strip() == "--":
                r += 1
                continue
            if line.startswith("## "):
                group = line[3:].strip()
                band(ws, f"{letters[0][0]}{r}", group, bands and f"{bands}{r}")
                r += 1
                continue
            struck = line.startswith("~")
            line, _, more = line.lstrip("~").partition("!")
            given = eval("dict(" + more + ")")
            cells = [c.strip() for c in line.split("|")]
            roles = {}
            skip = given.pop("skip", False)
            for (letter, role), v in zip(letters, cells):
                at = f"{letter}{r}"
                if v == "^":
                    top[letter][1] = r
                    if role not in (None, "group"):
                        roles[role] = ("^", held[letter])
                    continue
                if v == "":
                    v = None
                elif v[0] == "@":
                    v = dt.date.fromisoformat(v[1:])
                elif v[0] == "=":
                    v = float(v[1:])
                    v = int(v) if v == int(v) and role != "percent" else v
                else:
                    v = v.replace("\\n", "\n")
                top[letter] = [r, r] if letter not in top else top[letter]
                if top[letter][1] > top[letter][0]:
                    ws.merge_cells(f"{letter}{top[letter][0]}:{letter}{top[letter][1]}")
                top[letter] = [r, r]
                held[letter] = v
                if role == "group":
                    group = v
                if role in (None, "group") or skip:
                    put(ws, at, v, box=True)
                else:
                    roles[role] = (at, v)
                    ws[at].border = BOX
            for letter, role in letters[len(cells):]:
                if role and role != "group" and not skip:
                    roles[role] = (f"{letter}{r}", None)
            if not skip:
                self.action(ws, r, roles, group=given.pop("group", group), **given)
            if struck:
                for letter, _ in letters:
                    c = ws[f"{letter}{r}"]
                    c.font = Font(strike=True, size=10, name="Arial", color="FF7F7F7F" if grey else None)
            r += 1
        for letter, (a, z) in top.items():
            if z > a:
                ws.merge_cells(f"{letter}{a}:{letter}{z}")
        return r

    def table(self, ws, kind, head_rows, first, last_row, columns):
        cols, headings = [], {}
        for letter, role in columns.items():
            entry = {"letter": letter}
            if isinstance(role, tuple):
                entry["role"] = role[0]
                entry["accept"] = list(role)
            else:
                entry["role"] = role
            cols.append(entry)
            words = []
            for r in head_rows:
                at = f"{letter}{r}"
                for m in ws.merged_cells.ranges:
                    if at in m and m.min_row == r:
                        at = m.start_cell.coordinate
                if ws[at].value is not None:
                    words.append(str(ws[at].value))
            if words:
                headings[letter] = " / ".join(words)
        self.tables.append(
            {
                "sheet": ws.title,
                "kind": kind,
                "headerRows": list(head_rows),
                "firstRow": first,
                "lastRow": last_row,
                "columns": cols,
                "headings": headings,
                "name": ws.title,
            }
        )

    def save(self):
        path = os.path.join(OUT, self.name)
        for ws in self.wb.worksheets:
            for row in ws.iter_rows():
                for c in row:
                    if self.date_format and isinstance(c.value, dt.date):
                        c.number_format = self.date_format
        stamp = dt.datetime.fromisoformat(self.as_of + "T09:00:00")
        self.wb.properties.created = stamp
        self.wb.properties.modified = stamp
        self.wb.properties.creator = ""
        self.wb.save(path + ".xlsx")
        share_strings(path + ".xlsx", stamp)
        gold = {
            "format": "plan-gold/2",
            "workbook": self.name + ".xlsx",
            "language": self.language,
            "asOf": self.as_of,
            "dateSystem": "1900",
            "tables": self.tables,
            "actions": self.actions,
            "notPlans": self.not_plans,
            "sheets": [{"name": ws.title, "visibility": ws.sheet_state} for ws in self.wb.worksheets],
        }
        if self.balances:
            gold["schoolBalances"] = self.balances
        with open(path + ".gold.json", "w", encoding="utf-8") as f:
            json.dump(gold, f, ensure_ascii=False, indent=2)
            f.write("\n")
        with open(path + ".txt", "w", encoding="utf-8") as f:
            for ws in self.wb.worksheets:
                f.write(f"== {ws.title}" + (" (hidden)" if ws.sheet_state != "visible" else "") + "\n")
                if ws.merged_cells.ranges:
                    f.write("merged: " + " ".join(sorted(str(m) for m in ws.merged_cells.ranges)) + "\n")
                for row in ws.iter_rows():
                    for c in row:
                        if c.value is None:
                            continue
                        v = c.value
                        if isinstance(v, (dt.date, dt.datetime)):
                            v = v.isoformat()[:10]
                        f.write(f"{c.coordinate}\t{v}" + (" (struck through)" if c.font.strike else "") + "\n")
                f.write("\n")
        print(self.name, len(self.actions), "actions", len(self.balances), "balances")


COLOURS = {}
for colour, words in {
    "Red": "R C Red red Coch #Red",
    "Amber": "A O Amber amber Oren #Amber",
    "Green": "G Green green Gwyrdd #Green",
    "Blue": "B GL Blue blue Glas #Blue",
}.items():
    for w in words.split():
        COLOURS[w] = colour
        COLOURS[w.upper()] = colour


def put(ws, at, value, bold=False, fill=None, size=None, wrap=True, box=False, strike=False, percent=False, fmt=None, color=None, italic=False):
    c = ws[at]
    if value is not None:
        c.value = value
    c.font = Font(bold=bold, size=size or 10, strike=strike, color=color, italic=italic, name="Arial")
    c.alignment = Alignment(wrap_text=wrap, vertical="top")
    if fill:
        c.fill = PatternFill("solid", start_color=fill, end_color=fill)
    if box:
        c.border = BOX
    if isinstance(value, (dt.date, dt.datetime)):
        c.number_format = "dd/mm/yyyy"
    if percent:
        c.number_format = "0%"
    if fmt:
        c.number_format = fmt
    return c


def head(ws, row, words, start="A", fill="FFBDD7EE"):
    """A row of headings from a column on; None leaves a cell empty."""
    for i, w in enumerate(words):
        if w is not None:
            put(ws, f"{chr(ord(start) + i)}{row}", w, bold=True, fill=fill, box=True)


def title(ws, at, words, upto=None, size=14):
    put(ws, at, words, bold=True, size=size, wrap=False)
    if upto:
        ws.merge_cells(f"{at}:{upto}")


def note(ws, at, words, upto=None):
    put(ws, at, words, italic=True, wrap=upto is not None)
    if upto:
        ws.merge_cells(f"{at}:{upto}")


def band(ws, at, words, upto=None, fill="FFDDEBF7"):
    put(ws, at, words, bold=True, fill=fill, wrap=False)
    if upto:
        ws.merge_cells(f"{at}:{upto}")


def strike(ws, row, letters):
    for letter in letters:
        c = ws[f"{letter}{row}"]
        c.font = Font(strike=True, size=10, name="Arial", color="FF808080")
        c.fill = PatternFill("solid", start_color=FILL["Grey"], end_color=FILL["Grey"])


def D(y, m, d):
    return dt.date(y, m, d)
