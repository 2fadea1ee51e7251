#!/usr/bin/env python3
"""Writes the sample office: make_sample.py [FOLDER], by default config/sample."""

import sys
from pathlib import Path

sys.dont_write_bytecode = True  # leave no __pycache__ in the repository

import affair_files
import duties
import evaluations
import learning_files
import ledgers
import roster
import stories
import village_files


def main():
    here = Path(__file__).resolve()
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else here.parents[3] / "config" / "sample"
    folder.mkdir(parents=True, exist_ok=True)
    stories.check()
    village_files.check()
    duties.check()
    roster.write(folder)
    evaluations.write(folder)
    ledgers.write(folder)
    affair_files.write(folder)
    learning_files.write(folder)
    village_files.write(folder)
    stories.write_expected(here.parent / "expected.csv")
    duties.write_expected(here.parent)


if __name__ == "__main__":
    main()
