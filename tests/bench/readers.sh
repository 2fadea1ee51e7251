#!/usr/bin/env bash
# Measures how fast table files are read, format by format, beside openpyxl, SheetJS and unzip.
#
#   tests/bench/readers.sh [ROWS]     default: 60000 rows of eight cells
#
# Installs what it needs (Debian, and SheetJS from npm into build/bench), builds the reader alone in
# Release, keeps the generated files under build/bench. RUNS=n overrides the number of runs.
set -euo pipefail
cd "$(dirname "$0")/../.."
rows=${1:-60000}

missing=()
[ -x /usr/bin/time ] || missing+=(time)
for tool in unzip node npm; do
    command -v "$tool" >/dev/null || missing+=("${tool/#node/nodejs}")
done
for module in openpyxl xlsxwriter xlwt odf; do
    /usr/bin/python3 -c "import $module" 2>/dev/null || missing+=("python3-$module")
done
if [ ${#missing[@]} -gt 0 ]; then
    root=()
    [ "$(id -u)" -eq 0 ] || root=(sudo)
    "${root[@]}" apt-get install -y --no-install-recommends "${missing[@]}" >&2
fi

cmake -S . -B build/bench/program -DCMAKE_BUILD_TYPE=Release -DKAOPING_TESTS=OFF >/dev/null
cmake --build build/bench/program --parallel "$(nproc)" --target read_cells >&2

node=build/bench/node
mkdir -p "$node"
[ -d "$node/node_modules/xlsx" ] || npm install --silent --no-fund --prefix "$node" xlsx@0.18.5 >&2
cp tests/bench/readers/peer_sheetjs.mjs "$node"

files=build/bench/readers-$rows
if [ ! -d "$files" ]; then
    rm -rf "$files.part"
    /usr/bin/python3 tests/bench/readers/generate.py "$rows" "$files.part"
    mv "$files.part" "$files"
fi
exec /usr/bin/python3 tests/bench/readers/measure.py build/bench/program/tests/bench/read_cells "$node" \
    "$files" "$rows"
