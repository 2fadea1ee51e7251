#!/usr/bin/env python3
"""Runs kaoping and its peer by turns and prints what each took: measure.py KAOPING FOLDER [N...].

Wall time is that of the whole job, peak memory that of its largest process, both as /usr/bin/time
reports them. Before measuring, the two results are compared person by person.
"""

import csv
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PYTHON = "/usr/bin/python3"
COMPARED = ["annual_score", "rank", "score_grade", "warnings", "ceiling", "grade"]
INPUTS = ["花名册.csv", "责任追究.csv", "考评得分.xlsx"]


def generated(folder, count):
    """The input folder of that size, made once."""
    place = folder / f"office-{count}"
    if not place.exists():
        print(f"generating {count} persons", file=sys.stderr)
        fresh = folder / f"office-{count}.part"
        shutil.rmtree(fresh, ignore_errors=True)
        subprocess.run([PYTHON, HERE / "generate_office.py", str(count), fresh], check=True)
        fresh.rename(place)
    return place


def timed(command, log):
    """Runs and returns (seconds, peak MB)."""
    subprocess.run(["/usr/bin/time", "-f", "%e %M", "-o", log, *map(str, command)], check=True,
                   stdout=subprocess.DEVNULL)
    seconds, kilobytes = log.read_text().split()
    return float(seconds), int(kilobytes) / 1024


class Kaoping:
    """init, import, report: three processes, added up; the peak is the largest of them."""

    def __init__(self, program, work):
        self.program, self.work, self.database = program, work, work / "bench.db"

    def _command(self, *words):
        return [self.program, *words, "--db", self.database, "--quiet"]

    def run(self, office):
        for old in self.work.glob("bench.db*"):
            old.unlink()
        shutil.rmtree(self.work / "reports", ignore_errors=True)
        steps = [self._command("init", "--rules", HERE / "bench.toml"),
                 self._command("import", *(office / name for name in INPUTS)),
                 self._command("report", "annual", "--year", "2024", "--out",
                               self.work / "reports")]
        figures = [timed(step, self.work / "time.txt") for step in steps]
        self.steps = [seconds for seconds, _ in figures]
        return sum(self.steps), max(peak for _, peak in figures)

    def results(self, path):
        with open(path, "wb") as out:
            subprocess.run(self._command("score", "--year", "2024", "--format", "csv"), check=True,
                           stdout=out)


class Peer:
    def __init__(self, work):
        self.work = work

    def run(self, office):
        command = [PYTHON, HERE / "peer_openpyxl.py", office, self.work / "peer.xlsx"]
        return timed(command, self.work / "time.txt")

    def results(self, office, path):
        subprocess.run([PYTHON, HERE / "peer_openpyxl.py", office, self.work / "peer.xlsx", path],
                       check=True)


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return {row["person_id"]: [row[column] for column in COMPARED]
                for row in csv.DictReader(file)}


def compare(ours, theirs):
    """Stops unless both have the same people with the same figures."""
    ours, theirs = rows_of(ours), rows_of(theirs)
    different = [n for n in sorted(ours.keys() | theirs.keys()) if ours.get(n) != theirs.get(n)]
    for number in different[:10]:
        print(f"{number}: kaoping {ours.get(number)}, peer {theirs.get(number)}", file=sys.stderr)
    if different:
        sys.exit(f"{len(different)} of {len(theirs)} persons differ")


def main():
    program, folder = Path(sys.argv[1]), Path(sys.argv[2])
    sizes = [int(size) for size in sys.argv[3:]] or [2500, 25000, 250000]
    work = folder / "work"
    work.mkdir(parents=True, exist_ok=True)
    kaoping, peer = Kaoping(program, work), Peer(work)
    load = os.getloadavg()[0]
    print(f"{os.cpu_count()} processors, load {load:.2f} before the runs; medians\n")
    print("| rows | kaoping s | peak MB | µs a row | init + import + report s "
          "| peer s | peak MB | µs a row | peer / kaoping |")
    print("|--:|--:|--:|--:|---|--:|--:|--:|--:|")
    for count in sizes:
        office = generated(folder, count)
        ours, theirs, steps = [], [], []
        runs = int(os.environ.get("RUNS", 5 if count < 20000 else 3))
        for turn in range(runs):
            ours.append(kaoping.run(office))
            steps.append(kaoping.steps)
            theirs.append(peer.run(office))
            if turn == 0:
                kaoping.results(work / "kaoping.csv")
                peer.results(office, work / "peer.csv")
                compare(work / "kaoping.csv", work / "peer.csv")
        print(line(count * 4, ours, steps, theirs), flush=True)
    print("\nEvery person's annual score, rank, warnings, ceiling and grade agreed.")


def line(rows, ours, steps, theirs):
    our_time, our_peak = (statistics.median(column) for column in zip(*ours))
    their_time, their_peak = (statistics.median(column) for column in zip(*theirs))
    parts = " + ".join(f"{statistics.median(column):.2f}" for column in zip(*steps))
    return (f"| {rows:,} | {our_time:.2f} | {our_peak:.0f} | {our_time / rows * 1e6:.2f} | {parts} "
            f"| {their_time:.2f} | {their_peak:.0f} | {their_time / rows * 1e6:.2f} "
            f"| {their_time / our_time:.1f} |")


if __name__ == "__main__":
    main()
