#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks the rules of kiosk/clearance one place at a time and looks whether a test notices.

    ./dev mutate              every rule taken out, and every change of every file of kiosk/clearance/rules
    ./dev mutate --rules      only the rules taken out (a minute or two)
    ./dev mutate goods.cpp    only the changes of this file

The tree is not touched: a changed file is compiled aside and linked before the library that has the whole one. A mutant
that no test notices is printed with its line; where it is a rule that was taken out the exit code is 1.
"""
import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build/dev"
RULES = ROOT / "kiosk/clearance/rules"
TESTS = ["unit_clearance_cases", "unit_clearance_decide", "unit_clearance_properties"]
# What a change of a line is: the operator that is there, and the one that takes its place.
CHANGES = [
    (" == ", " != "), (" != ", " == "), (" && ", " || "), (" || ", " && "), (" < ", " <= "), (" <= ", " < "),
    (" > ", " >= "), (" >= ", " > "), ("(!", "("), (" + ", " - "), ("Lane::Staff", "Lane::Normal"),
    ("Lane::Quar", "Lane::Normal"), ("Lane::Joint", "Lane::Normal"), ("Lane::Scan", "Lane::Normal"),
    ("Lane::Manual", "Lane::Normal"), ("any_of", "all_of"), ("none_of", "any_of"), ("all_of", "any_of"),
]


def commands():
    """The compile command of each file of the rules, and the link command of each test."""
    compile_of = {}
    for entry in json.loads((BUILD / "compile_commands.json").read_text()):
        compile_of[Path(entry["file"]).resolve()] = (entry["command"], entry["directory"])
    link_of = {}
    for test in TESTS:
        listed = subprocess.run(["ninja", "-C", str(BUILD), "-t", "commands", test], capture_output=True, text=True,
                                check=True).stdout.splitlines()
        link = [line for line in listed if f"-o tests/{test}" in line][-1]
        link_of[test] = link.removeprefix(": && ").removesuffix(" && :")
    return compile_of, link_of


def mutants(file):
    """(line number, what changed, the whole text) of each."""
    lines = file.read_text().split("\n")
    for number, line in enumerate(lines):
        code = line.split("//")[0]
        if code.lstrip().startswith(("#", "///", "namespace", "using", "constexpr std::string_view")):
            continue
        for old, new in CHANGES:
            start = code.find(old)
            while start >= 0:
                changed = line[:start] + new + line[start + len(old):]
                yield number + 1, f"{old.strip()} -> {new.strip()}", "\n".join(
                    lines[:number] + [changed] + lines[number + 1:])
                start = code.find(old, start + len(old))


def without_rules(file):
    text = file.read_text()
    for entry in re.finditer(r"\{(\d+), (\w+)\},", text):
        line = text.count("\n", 0, entry.start()) + 1
        yield line, f"rule {entry.group(1)}, {entry.group(2)}, taken out", text[:entry.start()] + text[entry.end():]


def noticed(index, file, text, compile_of, link_of):
    """None where no test fails; what noticed it otherwise."""
    aside = BUILD / "mutation" / str(index)
    aside.mkdir(parents=True, exist_ok=True)
    (aside / file.name).write_text(text)
    command, directory = compile_of[file.resolve()]
    words = shlex.split(command)
    words[words.index("-c") + 1] = str(aside / file.name)
    words[words.index("-o") + 1] = str(aside / "mutant.o")
    if words[0].endswith("ccache"):
        words = words[1:]
    if subprocess.run(words, cwd=directory, capture_output=True).returncode != 0:
        return "the compiler"
    for test, link in link_of.items():
        program = aside / test
        linked = link.replace(f"-o tests/{test}", f"{aside / 'mutant.o'} -o {program}")
        if subprocess.run(linked, shell=True, cwd=BUILD, capture_output=True).returncode != 0:
            return "the linker"
        try:
            if subprocess.run([program], capture_output=True, timeout=120).returncode != 0:
                return test
        except subprocess.TimeoutExpired:
            return f"{test} (without end)"
    return None


def main():
    names = [word for word in sys.argv[1:] if not word.startswith("-")]
    if any(word in ("-h", "--help") for word in sys.argv[1:]):
        print(__doc__)
        return 0
    compile_of, link_of = commands()
    work = []
    if not names:
        work += [(RULES / "rules.cpp", mutant, True) for mutant in without_rules(RULES / "rules.cpp")]
    if "--rules" not in sys.argv[1:]:
        files = [RULES / name for name in names] or sorted(RULES.glob("*.cpp"))
        work += [(file, mutant, False) for file in files for mutant in mutants(file)]
    survivors = 0
    rules_unnoticed = 0

    def run(item):
        index, (file, (line, what, text), whole_rule) = item
        return file, line, what, whole_rule, noticed(index, file, text, compile_of, link_of)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for done, (file, line, what, whole_rule, by) in enumerate(pool.map(run, enumerate(work)), 1):
            if sys.stderr.isatty():
                print(f"\r{done}/{len(work)}", end="", file=sys.stderr)
            if by is None:
                survivors += 1
                rules_unnoticed += whole_rule
                print(f"{file.relative_to(ROOT)}:{line}: {what}: no test noticed")
    print(f"{len(work)} mutants, {len(work) - survivors} noticed, {survivors} not")
    return 1 if rules_unnoticed else 0


if __name__ == "__main__":
    sys.exit(main())
