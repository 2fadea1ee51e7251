#!/usr/bin/env bash
# Fuzzes every target for some seconds.
#
#   tests/fuzz/run.sh SECONDS [TARGET...]     default: all targets
#
# Installs what it needs (Debian: clang, its runtime), builds into build-fuzz, keeps what each
# target learnt in build-fuzz/corpus and what it found in build-fuzz/found. Ends with 1 when
# something was found. README.md says what to do then.
set -euo pipefail
cd "$(dirname "$0")/../.."
. cmake/prepare.sh

[ $# -gt 0 ] || {
    sed -n '4p' "$0" >&2
    exit 2
}
seconds=$1
shift
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(file parts records table)

packages="$packages clang libclang-rt-dev python3"
install_missing_packages
cmake -S . -B build-fuzz -DCMAKE_BUILD_TYPE=Sanitize -DKAOPING_FUZZ=ON \
    -DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clang++ >/dev/null
cmake --build build-fuzz --parallel "$(nproc)" --target "${targets[@]/#/fuzz_}" >&2
python3 tests/fuzz/seeds.py build-fuzz

export ASAN_OPTIONS=malloc_context_size=5
found=0
for target in "${targets[@]}"; do
    dictionary=tests/fuzz/$target.dict
    [ -f "$dictionary" ] || dictionary=build-fuzz/words.dict
    findings=()
    [ ! -d "tests/fuzz/findings/$target" ] || findings=("tests/fuzz/findings/$target")
    mkdir -p "build-fuzz/corpus/$target" "build-fuzz/found/$target"
    # Twice the time is a hang of libFuzzer itself.
    if ! timeout $((2 * seconds + 600)) "build-fuzz/tests/fuzz/fuzz_$target" \
        "build-fuzz/corpus/$target" "build-fuzz/seeds/$target" "${findings[@]}" \
        -dict="$dictionary" -max_total_time="$seconds" -max_len=65536 -timeout=10 \
        -rss_limit_mb=1024 -entropic=0 -print_final_stats=1 \
        -artifact_prefix="build-fuzz/found/$target/" >"build-fuzz/$target.log" 2>&1; then
        found=1
    fi
    echo "$target: $(sed -n 's/stat::number_of_executed_units: *//p' "build-fuzz/$target.log")" \
        "executions, $(find "build-fuzz/found/$target" -type f | wc -l) findings"
done
exit $found
