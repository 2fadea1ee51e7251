#!/usr/bin/env bash
# Measures kaoping against a Python script that does the same job, on generated offices.
#
#   tests/bench/run.sh [PERSONS...]     default: 2500 25000 250000 (four rows a person)
#
# Installs what it needs (Debian), builds the program in Release, keeps the generated files under
# build/bench. RUNS=n overrides the number of runs, KAOPING=path measures that program instead.
set -euo pipefail
cd "$(dirname "$0")/../.."

missing=()
[ -x /usr/bin/time ] || missing+=(time)
for module in openpyxl xlsxwriter; do
    /usr/bin/python3 -c "import $module" 2>/dev/null || missing+=("python3-$module")
done
if [ ${#missing[@]} -gt 0 ]; then
    root=()
    [ "$(id -u)" -eq 0 ] || root=(sudo)
    "${root[@]}" apt-get install -y --no-install-recommends "${missing[@]}" >&2
fi

if [ -z "${KAOPING:-}" ]; then
    cmake -S . -B build/bench/program -DCMAKE_BUILD_TYPE=Release -DKAOPING_TESTS=OFF >/dev/null
    cmake --build build/bench/program --parallel "$(nproc)" --target kaoping >&2
    KAOPING=build/bench/program/kaoping
fi

exec /usr/bin/python3 tests/bench/measure.py "$(realpath "$KAOPING")" build/bench "$@"
