#!/usr/bin/env python3
"""Makes what the fuzzers begin with out of the tests and their data: seeds.py FOLDER.

FOLDER/seeds/<target> gets one file a seed, FOLDER/words.dict the words importers know. The parts of
workbooks and the tables come from the files of tests/data and config/sample and from the literals of
the tests' own C++."""

import ast
import re
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = [ROOT / "tests/data/files", ROOT / "config/sample"]
LARGEST = 1 << 16
# One literal, or several that C++ joins; raw ones are none.
LITERALS = re.compile(r'(?<!R)"(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*')


def literals(code):
    """The string literals of C++ code, as bytes."""
    for match in LITERALS.finditer(code):
        pieces = re.findall(r'"((?:[^"\\\n]|\\.)*)"', match.group())
        try:
            yield b"".join(ast.literal_eval('b"%s"' % ascii_of(piece)) for piece in pieces)
        except (SyntaxError, ValueError):
            continue  # an escape that only C++ has


def ascii_of(piece):
    return "".join(c if c < "\x80" else "".join("\\x%02x" % b for b in c.encode()) for c in piece)


def test_cases(folder):
    for path in sorted((ROOT / "tests" / folder).glob("*_test.cpp")):
        for case in path.read_text().split("\nTEST_CASE(")[1:]:
            yield list(literals(case))


def files():
    for folder in FILES:
        for path in sorted(folder.iterdir()):
            if path.suffix in (".xlsx", ".xls", ".ods", ".csv") and path.stat().st_size <= LARGEST:
                yield path


def file_seeds():
    for path in files():
        yield path.read_bytes()
        if path.suffix == ".csv":
            text = path.read_text(encoding="utf-8-sig", errors="ignore")[:2000]
            for encoding in ("gb18030", "utf-16", "utf-8-sig"):
                yield text.encode(encoding)
            yield text.replace(",", "\t").replace("\n", "\r").encode()
    for folder in ("importers_files", "app"):
        for case in test_cases(folder):
            yield from (text for text in case if b"," in text and b"\n" in text)


def shortened(content):
    """The first rows of a sheet and the first of the shared strings: short inputs are fast."""
    for tag, most in ((b"row", 6), (b"si", 60), (b"table:table-row", 6), (b"style:style", 6),
                      (b"xf", 12)):
        pattern = rb"<%s[ />].*?(?:</%s>|/>(?=\s*<(?:/|%s[ />])))" % (tag, tag, tag)
        found = list(re.finditer(pattern, content, re.DOTALL))
        if len(found) > most:
            content = content[: found[most - 1].end()] + content[found[-1].end() :]
    return content


def packed(path):
    with zipfile.ZipFile(path) as archive:
        parts = [(info.filename.encode(), archive.read(info)) for info in archive.infolist()
                 if not info.flag_bits & 1 and info.filename.endswith((".xml", ".rels", "mimetype"))]
    unread = (b"theme", b"docProps", b"Content_Types", b"meta.xml", b"settings.xml", b"manifest")
    return b"".join(b"%%%s\n%s\n" % (name, shortened(content))
                    for name, content in parts if not any(word in name for word in unread))


def part_seeds():
    for path in files():
        if path.suffix in (".xlsx", ".ods") and zipfile.is_zipfile(path):
            yield packed(path)
    sheet = b"%%xl/worksheets/sheet1.xml\n<worksheet><sheetData>%s</sheetData></worksheet>"
    for case in test_cases("importers_files"):
        rows = [text for text in case if text.startswith((b"<row", b"<c"))]
        others = [text for text in case if text.startswith((b"<si", b"<numFmts", b"<cellXfs"))]
        if not rows:
            continue
        parts = [sheet % b"".join(row if row.startswith(b"<row") else b"<row>%s</row>" % row
                                  for row in rows)]
        for text in others:
            strings = text.startswith(b"<si")
            root = b"sst" if strings else b"styleSheet"
            name = b"sharedStrings" if strings else b"styles"
            parts.append(b"%%xl/%s.xml\n<%s>%s</%s>" % (name, root, text, root))
        yield b"\n".join(parts)


def streams(data):
    """The workbook stream of a container ([MS-CFB]) with one table of sectors."""
    size = 1 << int.from_bytes(data[30:32], "little")

    def numbers(raw):
        return [int.from_bytes(raw[at: at + 4], "little") for at in range(0, len(raw), 4)]

    def chain(first, nexts, at, each):
        raw = b""
        while first < len(nexts):
            raw += at(first)[:each]
            first = nexts[first]
        return raw

    def sector(n):
        return data[size * (n + 1): size * (n + 2)]

    nexts = [n for table in numbers(data[76:512]) if table < 0xFFFFFFF0 for n in numbers(sector(table))]
    words = numbers(data[48:76])
    directory = chain(words[0], nexts, sector, size)
    small_nexts = numbers(chain(words[3], nexts, sector, size))
    entries = [directory[at: at + 128] for at in range(0, len(directory), 128)]
    small = chain(int.from_bytes(entries[0][116:120], "little"), nexts, sector, size)
    for entry in entries:
        if entry[: entry[64] - 2].decode("utf-16le", "ignore") == "Workbook":
            first, length = numbers(entry[116:124])
            if length < 4096:
                return chain(first, small_nexts, lambda n: small[64 * n: 64 * n + 64], 64)[:length]
            return chain(first, nexts, sector, size)[:length]
    return b""


# Fonts, colours and the like, which nobody reads.
UNREAD = {0x0031, 0x0092, 0x0293, 0x087D, 0x0892, 0x00E1, 0x00EB}


def record_seeds():
    for path in files():
        data = path.read_bytes()
        if not data.startswith(b"\xd0\xcf\x11\xe0"):
            continue
        stream, lines, at = streams(data), [], 0
        while at + 4 <= len(stream):
            kind, length = int.from_bytes(stream[at: at + 2], "little"), stream[at + 2: at + 4]
            end = at + 4 + int.from_bytes(length, "little")
            if kind not in UNREAD and stream[at:end].strip(b"\0"):
                lines.append(b"%%%04X" % kind + stream[at + 4: end])
            at = end
        if lines:
            yield b"\n".join(lines)


def table_seeds():
    for case in test_cases("importers"):
        rows = [text for text in case if b"|" in text and b"\n" not in text]
        if rows:
            yield "2024年第一季度\n".encode() + b"\n".join(rows)
            yield b"\n".join(rows)


def dictionary():
    """Words of the headings and of the vocabularies, for libFuzzer."""
    words = set()
    for path in [*ROOT.glob("config/heading*.cpp"), *ROOT.glob("importers/*.cpp")]:
        for text in literals(path.read_text()):
            if 0 < len(text) <= 40 and not text.startswith(b"importers/"):
                words.add(text)
    lines = ['"%s"' % "".join("\\x%02X" % byte for byte in word) for word in sorted(words)]
    return "\n".join(lines) + "\n"


def main():
    folder = Path(sys.argv[1])
    for target, seeds in (("file", file_seeds()), ("parts", part_seeds()),
                          ("records", record_seeds()), ("table", table_seeds())):
        place = folder / "seeds" / target
        place.mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(seeds):
            (place / f"{number:04}").write_bytes(seed[:LARGEST])
    (folder / "words.dict").write_text(dictionary())


if __name__ == "__main__":
    main()
