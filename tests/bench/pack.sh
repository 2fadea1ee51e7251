#!/usr/bin/env bash
# Measures the whole pack of a year — every paper `report` writes — on two processors and on one.
#
#   tests/bench/pack.sh [PERSONS]     default: 5000 (four quarters each, 5 % with warnings)
#
# Builds the program in Release and keeps the generated office under build/bench. RUNS=n overrides
# the number of runs.
set -euo pipefail
cd "$(dirname "$0")/../.."
persons=${1:-5000}

missing=()
[ -x /usr/bin/time ] || missing+=(time)
/usr/bin/python3 -c "import xlsxwriter" 2>/dev/null || missing+=(python3-xlsxwriter)
if [ ${#missing[@]} -gt 0 ]; then
    root=()
    [ "$(id -u)" -eq 0 ] || root=(sudo)
    "${root[@]}" apt-get install -y --no-install-recommends "${missing[@]}" >&2
fi
cmake -S . -B build/bench/program -DCMAKE_BUILD_TYPE=Release -DKAOPING_TESTS=OFF >/dev/null
cmake --build build/bench/program --parallel "$(nproc)" --target kaoping >&2
program=$PWD/build/bench/program/kaoping

office=build/bench/office-$persons
[ -d "$office" ] || /usr/bin/python3 tests/bench/generate_office.py "$persons" "$office"
work=build/bench/pack
rm -rf "$work"
mkdir -p "$work"
"$program" init --db "$work/pack.db" --rules tests/bench/bench.toml --quiet
"$program" import "$office" --db "$work/pack.db" --quiet

for processors in 0,1 0; do
    for _ in $(seq "${RUNS:-3}"); do
        /usr/bin/time -f "processors $processors: %e s, %M KB at most" taskset -c "$processors" \
            "$program" report --year 2024 --db "$work/pack.db" --out "$work/reports" --quiet
    done
done
echo "$(find "$work/reports" -name '*.xlsx' | wc -l) workbooks, $(du -sm "$work/reports" | cut -f1) MB"
