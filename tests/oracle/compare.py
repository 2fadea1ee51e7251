#!/usr/bin/env python3
"""Compares the program with the oracle, field by field, on random offices.

    compare.py --program PATH --seeds 1..300 [--keep-failing DIR] [--exotic] [--jobs N] [--show N]
               [--reading NAME=VALUE ...] [--only score,warnings,duties] [--rules FILE]
    compare.py --count --seeds 1..300        how often each word of the output occurs (oracle only)

Exit 1 on any difference. --reading tries another reading of facts.READINGS; --rules puts
every office under that rule book, with the calendars beside it, instead of a random one.
"""
import argparse
import ast
import csv
import io
import itertools
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import facts
import oracle
from generate import Generator


class Failure(Exception):
    """The program refused or broke where it should have answered."""


def run(program, *arguments):
    """Runs the program; its stdout, or Failure with what it said."""
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 0:
        said = (done.stderr + done.stdout).strip()[-1500:]
        raise Failure(f"exit {done.returncode} of {' '.join(map(str, arguments))}\n{said}")
    return done.stdout


def expected_tables(folder, queries):
    """Query → (columns, rows) of the oracle."""
    office, rules = oracle.load_office(folder / "in"), facts.RuleBook(folder / "rules.toml")
    return {query: oracle.answer(office, rules, query.split()) for query in queries}


def keyed(columns, rows):
    """Key → row: the person, or of a duty its rule, subject and period, numbered where several share them."""
    width, found = (("rule", "subject", "period") if columns[0] == "rule" else columns[:1]), {}
    for row in rows:
        key = tuple(row[columns.index(c)] if columns.index(c) < len(row) else "" for c in width)
        n = next(n for n in itertools.count(1) if (*key, n) not in found)
        found[*key, n] = row
    return found


def key_text(key):
    *words, n = key
    return " ".join(words) + f" ({n})" * (n > 1)


def row_differences(expected, got):
    """What rows one side lacks, the first of each rule (or of all people), and another order."""
    lines = []
    for side, mine, other in (("program lacks", expected, got), ("program has beyond", got, expected)):
        lost = [key for key in mine if key not in other]
        for rule in dict.fromkeys(key[0] for key in lost if len(key) > 2):
            those = [key for key in lost if key[0] == rule]
            lines.append(f"{side} {len(those)} of {rule}: {key_text(those[0])}: {mine[those[0]]}")
        if people := [key_text(key) for key in lost if len(key) == 2]:
            lines.append(f"{side} {people}")
    common = [key for key in expected if key in got]
    order = [key for key in got if key in expected]
    place = next((n for n, (a, b) in enumerate(zip(common, order)) if a != b), None)
    if place is not None:
        lines.append(f"another order: oracle {key_text(common[place])}, program {key_text(order[place])}")
    return lines


def table_differences(query, expected, text):
    """Lines that name the row, the column and both values: the first of each column (and rule), how many."""
    columns, rows = expected
    got = list(csv.reader(io.StringIO(text, newline="")))
    if not got or got[0] != columns:
        return [f"{query}: header {got[0] if got else 'absent'} instead of {columns}"]
    mine, other = keyed(columns, rows), keyed(columns, got[1:])
    lines, first, count = row_differences(mine, other), {}, Counter()
    for key, row in mine.items():
        given = other.get(key, row)
        if len(given) != len(columns):
            lines.append(f"{key_text(key)}: {len(given)} fields instead of {len(columns)}")
        for column, a, b in zip(columns, row, given):
            if a != b:
                place = (column, key[0]) if len(key) > 2 else column
                first.setdefault(place, f"{key_text(key)} column {column}: oracle {a!r}, program {b!r}")
                count[place] += 1
    lines += [line + f" (and {count[place] - 1} more)" * (count[place] > 1) for place, line in first.items()]
    if not lines and text != oracle.csv_text(columns, rows):
        lines.append("equal fields, but other bytes (quoting, line ends, BOM)")
    return [f"{query}: {line}" for line in lines]


def under(rules, folder):
    """Replaces the rule book of an office."""
    for calendar in (*folder.glob("holidays-*.toml"), *rules.parent.glob("holidays-*.toml")):
        calendar.unlink() if calendar.parent == folder else shutil.copy(calendar, folder)
    shutil.copy(rules, folder / "rules.toml")


def check_seed(seed, options):
    """The differences of one seed, as lines; [] when all fields agree."""
    facts.READINGS.update(options.readings)
    with tempfile.TemporaryDirectory(prefix=f"oracle-{seed}-") as name:
        folder = Path(name)
        queries = [q for q in Generator(seed, options.exotic).write(folder) if q.split()[0] in options.only]
        if options.rules:
            under(options.rules, folder)
        lines = []
        try:
            run(options.program, "init", "--db", folder / "k.db", "--rules", folder / "rules.toml")
            run(options.program, "import", folder / "in", "--db", folder / "k.db")
            for query, expected in expected_tables(folder, queries).items():
                text = run(options.program, *query.split(), "--format", "csv", "--db", folder / "k.db")
                lines += table_differences(query, expected, text)
        except Failure as failure:
            lines.append(str(failure))
        if lines and options.keep_failing:
            kept = Path(options.keep_failing) / f"seed-{seed}"
            shutil.rmtree(kept, ignore_errors=True)
            shutil.copytree(folder, kept)
        return [f"seed {seed}: {line}" for line in lines]


def count_seed(seed, options):
    """Word → rows of the unlimited-day queries of one seed in which it occurs; open duties of all queries."""
    facts.READINGS.update(options.readings)
    words = Counter()
    listed = {"orders", "rules", "notes", "missing"}
    plain = {"participation", "score_grade", "ceiling", "suggested_grade", "decided_grade", "grade", "status",
             "award_eligible", "transfer_required", "pool"}
    with tempfile.TemporaryDirectory() as name:
        queries = Generator(seed, options.exotic).write(name)
        for query, (columns, rows) in expected_tables(Path(name), queries).items():
            if "--as-of" in query:
                words.update(key for row in rows if query.startswith("duties") and "open" in row
                             for key in duty_words(dict(zip(columns, row))))
                continue
            table = "period" if "--period" in query else query.split()[0]
            for row in rows:
                if table == "duties":
                    words.update(duty_words(dict(zip(columns, row))))
                    continue
                for column, value in zip(columns, row):
                    if column in listed and not (table == "warnings" and column == "orders"):
                        for word in filter(None, value.split(";")):
                            words[table, column, re.sub(r":.*", ":…", word) if column != "missing" else "…"] += 1
                    elif column in plain and not (table == "warnings" and column == "ceiling"):
                        words[table, column, value or "(empty)"] += 1
                if table == "warnings" and row[columns.index("in_window")] not in ("", "0"):
                    words[table, "in_window", "1 or more"] += 1
                if table == "warnings" and row[columns.index("revoked")] != "0":
                    words[table, "revoked", "1 or more"] += 1
    return words


def duty_words(row):
    """The words of a duty's row: its verdict, and the keys of its detail."""
    yield "duties", row["rule"], row["verdict"]
    if row["rule"] not in ("complaints-monthly", "two-reports-ballot"):
        yield from (("duties", row["rule"], re.sub(r"=[\d.]*$", "=…", word)) for word in filter(None, row["detail"].split(";")))


def over_seeds(function, options):
    """(seed, result) in order, by several processes."""
    with ProcessPoolExecutor(options.jobs) as pool:
        yield from zip(options.seeds, pool.map(function, options.seeds, [options] * len(options.seeds)))


def count(options):
    """Prints word, rows and seeds."""
    rows, seeds = Counter(), Counter()
    for _, words in over_seeds(count_seed, options):
        rows.update(words)
        seeds.update(words.keys())
    print(f"{'table':9} {'column':18} {'word':28} {'rows':>8} {'seeds':>6}")
    for key in sorted(rows):
        print(f"{key[0]:9} {key[1]:18} {key[2]:28} {rows[key]:8} {seeds[key]:6}")
    return 0


def compare(options):
    """Compares every seed; 1 on any difference."""
    failed = 0
    for seed, lines in over_seeds(check_seed, options):
        failed += bool(lines)
        for line in lines[:options.show]:
            print(line)
        if len(lines) > options.show:
            print(f"seed {seed}: … {len(lines) - options.show} more")
    print(f"{len(options.seeds) - failed} passed, {failed} failed")
    return 1 if failed else 0


def seeds_of(text):
    """1..300 or 7."""
    first, _, last = text.partition("..")
    return list(range(int(first), int(last or first) + 1))


def reading_of(text):
    """NAME=VALUE of facts.READINGS, the value a Python literal."""
    name, _, value = text.partition("=")
    if name not in facts.READINGS:
        raise argparse.ArgumentTypeError(f"no such reading: {name}; there are {', '.join(facts.READINGS)}")
    return name, ast.literal_eval(value)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program")
    parser.add_argument("--seeds", type=seeds_of, default=seeds_of("1..100"))
    parser.add_argument("--keep-failing")
    parser.add_argument("--exotic", action="store_true")
    parser.add_argument("--count", action="store_true")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--show", type=int, default=5)
    parser.add_argument("--only", type=lambda text: text.split(","), default=["score", "warnings", "duties"])
    parser.add_argument("--rules", type=Path)
    parser.add_argument("--reading", type=reading_of, action="append", default=[])
    options = parser.parse_args()
    options.readings = dict(options.reading)
    if options.count:
        return count(options)
    if not options.program:
        parser.error("--program or --count is needed")
    options.program = str(Path(options.program).resolve())
    return compare(options)


if __name__ == "__main__":
    sys.exit(main())
