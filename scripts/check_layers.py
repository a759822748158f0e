#!/usr/bin/env python3
"""Proves that every include and import obeys the layer table in docs/architecture.md and that no
files form a cycle.

The table is the Markdown table there whose first two headings are "folder" and "may include"; an
optional third, "libraries", names the outside headers (C++) a folder may include, by their first
part: `unicode/`, `phonenumbers/`, `nlohmann/`. Folders stand in backticks, from the root
(`core/text`, `web/src/ui`); the allowed ones may be named by their last part. What a folder may
include it may also include through it: permission is transitive. `core/*` allows every folder of
core. An import of the form `...?worker` starts another program and brings in none of its code, so
it is no edge.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CPP = {".h", ".cpp"}
TS = {".ts", ".tsx", ".mjs"}
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', re.M)
IMPORT = re.compile(r"""(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']""")
LIBRARIES = ("unicode/", "phonenumbers/", "nlohmann/", "emscripten/", "absl/", "google/")


def read_table():
    rows, header = {}, None
    for line in (ROOT / "docs/architecture.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if [cell.lower() for cell in cells[:2]] == ["folder", "may include"]:
            header = [cell.lower() for cell in cells]
        elif not line.strip().startswith("|"):
            header = None
        elif header and not set(line) <= set("|-: "):
            row = dict(zip(header, cells))
            for folder in re.findall(r"`([^`]+)`", row["folder"]):
                rows[folder.rstrip("/")] = (
                    re.findall(r"`([^`]+)`", row["may include"]),
                    row.get("libraries"),
                )
    return rows


def resolve(rows):
    """Full names for short ones, then the transitive closure: folder -> set of folders."""
    direct = {}
    for folder, (names, _) in rows.items():
        direct[folder] = set()
        for name in (name.rstrip("/") for name in names):
            if name.endswith("/*"):
                direct[folder] |= {
                    other for other in rows if other.startswith(name[:-1]) and other != folder
                }
                continue
            sibling = str(Path(folder).parent / name)
            known = name if name in rows else sibling
            if known not in rows:
                sys.exit(
                    f"docs/architecture.md: `{name}` in the row of `{folder}` is no folder of the table"
                )
            direct[folder].add(known)
    closure = {}

    def reach(folder, path):
        if folder in path:
            sys.exit(
                "docs/architecture.md: the layer table has a cycle: " + " -> ".join([*path, folder])
            )
        if folder not in closure:
            closure[folder] = set(direct[folder])
            for below in direct[folder]:
                closure[folder] |= reach(below, [*path, folder])
        return closure[folder]

    for folder in direct:
        reach(folder, [])
    return closure


def ts_target(file, spec):
    """The file a relative import means, or None for a package or a file of another kind."""
    if not spec.startswith("."):
        return None
    base = (file.parent / spec.split("?")[0]).resolve()
    stem = base.with_suffix("") if base.suffix in {".js", ".jsx"} else base
    candidates = [
        base,
        *(stem.with_name(stem.name + end) for end in (".ts", ".tsx", ".d.ts")),
        stem / "index.ts",
        stem / "index.tsx",
    ]
    return next((found for found in candidates if found.is_file()), None)


def edges(file):
    """Pairs (target path relative to the root or None, the text of the include)."""
    text = file.read_text(encoding="utf-8", errors="replace")
    if file.suffix in CPP:
        for quoted, angled in INCLUDE.findall(text):
            name = quoted or angled
            target = ROOT / name
            yield (
                target.relative_to(ROOT).as_posix() if quoted and target.is_file() else None
            ), name
    else:
        for spec in (spec for spec in IMPORT.findall(text) if "?worker" not in spec):
            target = ts_target(file, spec)
            inside = target is not None and target.is_relative_to(ROOT)
            yield (target.relative_to(ROOT).as_posix() if inside else None), spec


def find_cycle(graph):
    done, stack = set(), []

    def visit(node):
        if node in stack:
            return [*stack[stack.index(node) :], node]
        if node in done:
            return None
        stack.append(node)
        for target in graph.get(node, ()):
            cycle = visit(target)
            if cycle:
                return cycle
        stack.pop()
        done.add(node)
        return None

    return next((cycle for cycle in map(visit, graph) if cycle), None)


def main():
    sys.setrecursionlimit(10000)
    rows = read_table()
    if not rows:
        sys.exit("docs/architecture.md has no table with the headings: folder | may include")
    allowed = resolve(rows)
    folders = sorted(rows, key=len, reverse=True)

    def folder_of(path):
        return next(
            (folder for folder in folders if path == folder or path.startswith(folder + "/")), None
        )

    problems, graph = [], {}
    files = [
        f
        for top in ("core", "wasm", "web/src")
        for f in sorted((ROOT / top).rglob("*"))
        if f.suffix in CPP | TS
    ]
    for file in files:
        path = file.relative_to(ROOT).as_posix()
        folder = folder_of(path)
        if folder is None and path.count("/") > (2 if path.startswith("web/") else 1):
            problems.append(f"{path}: its folder is not in the table of docs/architecture.md")
        graph[path] = []
        for target, name in edges(file):
            if target is not None:
                graph[path].append(target)
                goal = folder_of(target)
                if folder and goal and goal != folder and goal not in allowed[folder]:
                    problems.append(f"{path}: includes {name}, but {folder} may not use {goal}")
            libraries = rows[folder][1] if folder else None
            if file.suffix in CPP and libraries is not None and name.startswith(LIBRARIES):
                if name.split("/")[0] + "/" not in libraries:
                    problems.append(f"{path}: includes {name}, a library that {folder} may not use")
    cycle = find_cycle(graph)
    if cycle:
        problems.append("cycle: " + " -> ".join(cycle))
    print(
        "\n".join(problems)
        if problems
        else f"layers: {len(files)} files, {len(rows)} folders, all in order"
    )
    sys.exit(1 if problems else 0)


main()
