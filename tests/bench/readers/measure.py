#!/usr/bin/env python3
"""Runs the readers by turns on the same files and prints cells a second.

measure.py READER NODE_FOLDER FILES ROWS

Wall time and peak memory are those of the whole process, its start included. Every reader has to
find the same number of cells before its time counts.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
PYTHON = "/usr/bin/python3"
COLUMNS = 8


def timed(command, log, cells):
    """Runs and returns (seconds, peak MB); stops when the number of cells is another."""
    begun = time.perf_counter()
    run = subprocess.run(["/usr/bin/time", "-f", "%M", "-o", log, *map(str, command)], check=True,
                         stdout=subprocess.PIPE if cells else subprocess.DEVNULL)
    seconds = time.perf_counter() - begun
    if cells and int(run.stdout) != cells:
        sys.exit(f"{command}: {run.stdout.decode().strip()} cells instead of {cells}")
    return seconds, int(log.read_text()) / 1024


def commands(reader, node, path, codepage):
    """Of each reader that knows the format, by name."""
    known = {"kaoping": [reader, path]}
    if path.suffix == ".xlsx":
        known["openpyxl"] = [PYTHON, HERE / "peer_openpyxl.py", path]
    known["SheetJS"] = ["node", node / "peer_sheetjs.mjs", path, *codepage]
    if path.suffix in (".xlsx", ".ods"):
        known["unzip"] = ["unzip", "-p", path]
    return known


def measured(known, log, cells, runs):
    figures = {name: [] for name in known}
    for _ in range(runs):
        for name, command in known.items():
            figures[name].append(timed(command, log, 0 if name == "unzip" else cells))
    return {name: tuple(statistics.median(column) for column in zip(*taken))
            for name, taken in figures.items()}


def cell(figures, name, cells):
    if name not in figures:
        return "| | "
    seconds, peak = figures[name]
    rate = "" if name == "unzip" else f"{cells / seconds / 1e6:.2f} · {peak:.0f}"
    return f"| {rate} | {seconds / figures['kaoping'][0]:.1f} "


def main():
    reader, node, folder = (Path(word).resolve() for word in sys.argv[1:4])
    cells = (int(sys.argv[4]) + 1) * COLUMNS
    print(f"{cells:,} cells; {os.cpu_count()} processors, load {os.getloadavg()[0]:.2f} before the "
          "runs; medians; × = its time / that of kaoping\n")
    print("| file | kaoping M cells/s · peak MB | openpyxl | × | SheetJS | × | unzip × |")
    print("|---|--:|--:|--:|--:|--:|--:|")
    for name in ("shared.xlsx", "inline.xlsx", "table.xls", "table.ods", "utf-8.csv",
                 "gb18030.csv"):
        codepage = [name.removesuffix(".csv")] if name.endswith(".csv") else []
        figures = measured(commands(reader, node, folder / name, codepage),
                           folder / "peak.txt", cells, int(os.environ.get("RUNS", 5)))
        seconds, peak = figures["kaoping"]
        unzip = f"{figures['unzip'][0] / seconds:.2f}" if "unzip" in figures else ""
        print(f"| {name} | {cells / seconds / 1e6:.2f} · {peak:.0f} "
              f"{cell(figures, 'openpyxl', cells)}{cell(figures, 'SheetJS', cells)}| {unzip} |",
              flush=True)


if __name__ == "__main__":
    main()
