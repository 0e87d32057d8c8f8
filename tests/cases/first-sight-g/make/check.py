"""A plain second reader, straight from the XML: does each answer stand where it is said to stand?"""

import datetime as dt
import glob
import json
import os
import re
import sys
import zipfile
import xml.etree.ElementTree as ET

M = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
HERE = os.path.dirname(os.path.abspath(__file__))
wrong = 0


def say(*words):
    global wrong
    wrong += 1
    print(*words)


def number(letters):
    n = 0
    for c in letters:
        n = n * 26 + ord(c) - 64
    return n


def read(path):
    z = zipfile.ZipFile(path)
    assert z.testzip() is None
    parts = {n: ET.fromstring(z.read(n)) for n in z.namelist() if n.endswith((".xml", ".rels"))}
    shared = ["".join(t.text or "" for t in si.iter(M + "t")) for si in parts["xl/sharedStrings.xml"]]
    styles = parts["xl/styles.xml"]
    own = {f.get("numFmtId"): f.get("formatCode") for f in styles.iter(M + "numFmt")}
    formats = [own.get(x.get("numFmtId"), x.get("numFmtId")) for x in styles.find(M + "cellXfs")]
    targets = {x.get("Id"): x.get("Target") for x in parts["xl/_rels/workbook.xml.rels"]}
    book = {}
    for s in parts["xl/workbook.xml"].find(M + "sheets"):
        x = parts["xl/" + targets[s.get(R)].lstrip("/").removeprefix("xl/")]
        cells = {}
        for c in x.iter(M + "c"):
            v = c.find(M + "v")
            if v is None:
                continue
            if c.get("t") == "s":
                value = shared[int(v.text)]
            elif "yy" in str(formats[int(c.get("s", 0))]) and c.get("t") in (None, "n"):
                value = (dt.date(1899, 12, 30) + dt.timedelta(days=int(float(v.text)))).isoformat()
            else:
                value = float(v.text)
            cells[c.get("r")] = value
        for m in x.iter(M + "mergeCell"):
            a, z_ = m.get("ref").split(":")
            (c1, r1), (c2, r2) = (re.match(r"([A-Z]+)(\d+)", e).groups() for e in (a, z_))
            for r in range(int(r1), int(r2) + 1):
                for c in range(number(c1), number(c2) + 1):
                    cells.setdefault(f"{chr(64 + c)}{r}", cells.get(a))
        book[s.get("name")] = (cells, s.get("state", "visible"))
    return book


totals = [0, 0]
for path in sorted(glob.glob(os.path.join(HERE, "..", "g*.gold.json"))):
    gold = json.load(open(path, encoding="utf-8"))
    book = read(os.path.join(HERE, "..", gold["workbook"]))
    name = gold["workbook"]
    tables = {}
    for t in gold["tables"]:
        tables.setdefault(t["sheet"], []).append(t)
        for letter, words in t["headings"].items():
            for r in t["headerRows"]:
                v = book[t["sheet"]][0].get(f"{letter}{r}")
                if v is not None and v not in words:
                    say(name, "heading", letter, r)
    for s in gold["sheets"]:
        if book[s["name"]][1] != s["visibility"]:
            say(name, s["name"], "visibility")
    for sheet in book:
        planned = sheet in tables
        if planned == any(n["sheet"] == sheet for n in gold["notPlans"]):
            say(name, sheet, "is neither or both")
    seen = set()
    for a in gold["actions"]:
        cells, _ = book[a["sheet"]]
        at = (a["sheet"], a["row"])
        if at in seen:
            say(name, at, "twice")
        seen.add(at)
        table = next((t for t in tables[a["sheet"]] if t["firstRow"] <= a["row"] <= t["lastRow"]), None)
        if not table:
            say(name, at, "outside its table")
            continue
        roles = {}
        for c in table["columns"]:
            roles.setdefault(c["role"], []).append(c["letter"])
        value = {k: [cells.get(f"{l}{a['row']}") for l in ls] for k, ls in roles.items()}
        if value["action"] != [a["action"]]:
            say(name, at, "action", value["action"])
        for field in ("owner", "due", "status", "claimedRag"):
            if field in roles and value[field] != [a["raw"].get(field)]:
                say(name, at, field, value[field], a["raw"].get(field))
        for o in a.get("owners", []):
            if not any(w in (value["owner"][0] or "") for w in [o["text"], *o.get("accept", [])]):
                say(name, at, "owner", o)
        if a.get("dueKind") == "exact" and re.fullmatch(r"\d{4}-\d\d-\d\d", a["raw"]["due"]) and a["raw"]["due"] != a["due"]:
            say(name, at, "day", a["due"])
        if "percent" in roles and value["percent"][0] not in a.get("open", {}).get("percent", {}).get("accept", [a.get("percent")]):
            say(name, at, "percent", value["percent"])
        for field in ("start", "revisedDue", "completedOn"):
            for v in value.get(field, []):
                if field in a and re.fullmatch(r"\d{4}-\d\d-\d\d", str(v)) and v != a[field]:
                    say(name, at, field, v, a[field])
            if field in roles and (a.get(field) is None) != all(v in (None, "TBC") for v in value[field]) and field not in a.get("open", {}):
                say(name, at, field, value[field], a.get(field))
    # what else stands in a column of actions, to be looked at by a person
    for sheet, ts in tables.items():
        for t in ts:
            if t["kind"] != "actions":
                continue
            letter = next(c["letter"] for c in t["columns"] if c["role"] == "action")
            for r in range(t["firstRow"], t["lastRow"] + 1):
                v = book[sheet][0].get(f"{letter}{r}")
                if v and (sheet, r) not in seen and "-v" in sys.argv:
                    print("  not an action:", name, sheet, r, v)
    for x in gold.get("schoolBalances", []):
        cells, _ = book[x["sheet"]]
        row = re.sub("[A-Z]", "", x["cell"])
        if round(cells[x["cell"]] * 100) != x["closing"]:
            say(name, x["cell"], "closing")
        if x["school"] not in [v.strip() for v in cells.values() if isinstance(v, str)] or not any(str(v).removesuffix(".0") == x["number"] for v in cells.values()):
            say(name, x["cell"], "school")
        if "opening" in x and x["opening"] + x["inYear"] != x["closing"]:
            say(name, x["cell"], "sum")
    totals[0] += len(gold["actions"])
    totals[1] += len(gold.get("schoolBalances", []))
print(*totals, "actions and balances;", wrong, "wrong")
sys.exit(1 if wrong else 0)
