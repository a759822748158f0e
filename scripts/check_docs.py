#!/usr/bin/env python3
"""Proves that what the Markdown files name exists: paths, scripts with their options, npm
scripts, relative links.

Looked at: code in backticks and in fenced blocks, and link targets. Paths that a build makes
(build/, web/dist/, node_modules/) and patterns (with * < > { } or …) are passed over.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOPS = ("core/", "wasm/", "web/", "tests/", "scripts/", "docs/", ".ci/", ".github/")
MADE = ("build/", "web/dist/", "node_modules/")
PATTERN = set("*<>{}…$")


def pieces(text):
    """Pairs (line number, code): each inline code span and each line of a fenced block."""
    fenced = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("```"):
            fenced = not fenced
        elif fenced:
            yield number, line.strip().removeprefix("$ ").split("#")[0].strip()
        else:
            for code in re.findall(r"`([^`]+)`", line):
                yield number, code.strip()


def problem_with(code, npm_scripts):
    words = code.removeprefix("./").split()
    if not words or PATTERN & set(code):
        return None
    if words[:2] == ["npm", "run"] and len(words) > 2:
        return None if words[2] in npm_scripts else f"package.json has no script {words[2]}"
    path = words[0].removeprefix("./").rstrip(",;")
    # file.cpp:12 names a line; core/text/utf8.{h,cpp} is a pattern and was passed over.
    path = re.sub(r":\d+$", "", path)
    if not path.startswith(TOPS) or path.startswith(MADE):
        return None
    if not (ROOT / path).exists():
        return f"{path} does not exist"
    if path.startswith("scripts/") and (ROOT / path).is_file():
        source = (ROOT / path).read_text(encoding="utf-8", errors="replace")
        for option in re.findall(r"(?<=\s)--[a-z][a-z-]*", code):
            if option not in source:
                return f"{path} has no option {option}"
    return None


def main():
    listing = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "*.md"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    package = ROOT / "package.json"
    npm_scripts = json.loads(package.read_text())["scripts"] if package.exists() else {}
    problems, checked, files = [], 0, [ROOT / name for name in listing.stdout.splitlines()]
    for file in files:
        if not file.is_file():
            continue
        text = file.read_text(encoding="utf-8")
        name = file.relative_to(ROOT).as_posix()
        for number, code in pieces(text):
            checked += 1
            problem = problem_with(code, npm_scripts)
            if problem:
                problems.append(f"{name}:{number}: {problem}")
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text):
            if not re.match(r"[a-z]+:", target) and not (file.parent / target).exists():
                problems.append(f"{name}: the link {target} leads nowhere")
    print(
        "\n".join(problems) if problems else f"docs: {len(files)} files, {checked} names, all there"
    )
    sys.exit(1 if problems else 0)


main()
