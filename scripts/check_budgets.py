#!/usr/bin/env python3
"""Proves the budgets and bans of the house rules (CONTRIBUTING.md) on every file that git would
take.

Files have 500 lines at most, functions 60 (by universal-ctags, when installed), C++ lines 100
columns; each source file opens with a comment that says what it is; no unfinished work, skipped
test, loose type, path of one machine or registry address. Files named *_data.* are tables and
count neither lines nor columns.
"""

import json
import re
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MAX_FILE, MAX_FUNCTION, MAX_COLUMNS = 500, 60, 100
CODE = {".h", ".cpp", ".ts", ".tsx", ".css", ".mjs", ".py", ".sh", ".cmake"}
# Written apart so that this file does not find itself.
UNFINISHED = re.compile(
    "|".join(
        [
            "TO" + "DO",
            "FIX" + "ME",
            r"\bXX" + r"X\b",
            r"\bHA" + r"CK\b",
            "not " + "implemented",
            r"\bst" + r"ub\b",
            "placeholder " + "implementation",
        ]
    )
)
SKIPPED = re.compile(r"\b(?:it|test|describe)\.(?:skip|only|fixme)\(|\bxit\(|doctest::sk" + r"ip")
LOOSE = re.compile(
    r":\s*any\b|\bas any\b|<any>|@ts-ignore|@ts-expect-error|innerHTML|dangerouslySet" + "InnerHTML"
)
MACHINE = re.compile(r"(?<![\w.])/(?:ro" + r"ot|wo" + r"rk|home/[a-z]+)/")
REGISTRY = re.compile(r'"resolved":\s*"https?://')


def tracked():
    listing = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [ROOT / name for name in listing.stdout.splitlines() if (ROOT / name).is_file()]


def columns(line):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def opens_with_comment(text):
    body = re.sub(r"\A#!.*\n", "", text).lstrip()
    return body.startswith(("//", "/*", "#", '"""'))


def check_text(path, file, text, problems):
    lines = text.splitlines()
    table = "_data." in file.name
    ours = path.startswith(("core/", "wasm/", "web/", "tests/", "scripts/"))
    if ours and file.suffix in CODE:
        if len(lines) > MAX_FILE and not table:
            problems.append(f"{path}: {len(lines)} lines, {MAX_FILE} at most")
        if not opens_with_comment(text):
            problems.append(f"{path}:1: does not open with a comment that says what it is")
    for number, line in enumerate(lines, 1):
        where = f"{path}:{number}:"
        if (
            ours
            and file.suffix in {".h", ".cpp"}
            and not table
            and columns(line) > MAX_COLUMNS
            and "scripts/" not in path
        ):
            problems.append(f"{where} {columns(line)} columns, {MAX_COLUMNS} at most")
        if ours and file.suffix in CODE and not table and UNFINISHED.search(line):
            problems.append(f"{where} unfinished by its own words: {line.strip()[:80]}")
        if path.startswith(("web/", "tests/")) and file.suffix in CODE and SKIPPED.search(line):
            problems.append(f"{where} a test is skipped or focused")
        if path.startswith("web/") and file.suffix in {".ts", ".tsx"} and LOOSE.search(line):
            problems.append(f"{where} loose type or HTML from a string: {line.strip()[:80]}")
        if MACHINE.search(line) and not table:
            problems.append(f"{where} a path of one machine: {line.strip()[:80]}")
        if file.name == "package-lock.json" and REGISTRY.search(line):
            problems.append(
                f"{where} a registry address; run: npm install --omit-lockfile-registry-resolved"
            )


def check_functions(files, problems):
    """Returns how many functions were measured; a lambda counts with the function it stands in."""
    sources = [
        f for f in files if f.suffix in {".h", ".cpp", ".ts", ".tsx"} and "_data." not in f.name
    ]
    if not shutil.which("ctags") or not sources:
        return 0
    command = [
        "ctags",
        "--output-format=json",
        "--fields=+neK",
        "--languages=C++,TypeScript",
        "--map-C++=+.h",
        "-f",
        "-",
        "-L",
        "-",
    ]
    names = "\n".join(str(f.relative_to(ROOT)) for f in sources)
    run = subprocess.run(
        command, cwd=ROOT, input=names, capture_output=True, text=True, check=False
    )
    tags = [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]
    functions = [t for t in tags if t.get("kind") in {"function", "method"} and "end" in t]
    for tag in functions:
        length = tag["end"] - tag["line"] + 1
        is_table = tag["path"].startswith("tests/") and tag["name"].endswith("_rows")
        if length > MAX_FUNCTION and not is_table:
            problems.append(
                f"{tag['path']}:{tag['line']}: {tag['name']} has {length} lines, {MAX_FUNCTION} at most"
            )
    return len(functions)


def main():
    problems, files = [], tracked()
    for file in files:
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a binary file, or a fixture in another encoding
        path = file.relative_to(ROOT).as_posix()
        if "/golden/" not in path and "/corpus/" not in path:
            check_text(path, file, text, problems)
    measured = check_functions(
        [f for f in files if f.relative_to(ROOT).parts[0] in {"core", "wasm", "web", "tests"}],
        problems,
    )
    print(
        "\n".join(problems)
        if problems
        else f"budgets: {len(files)} files, {measured} functions, all within"
    )
    sys.exit(1 if problems else 0)


main()
