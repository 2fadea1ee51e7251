#!/bin/sh
# Shows the program on the sample office, on a bare Debian 12 with git and root or sudo: builds it,
# runs a copy of config/sample, then says in a screen what is late, which duties are not met, why
# one grade was lowered, and which workbooks were written.
set -eu
cd "$(dirname "$0")"
. cmake/prepare.sh

install_missing_packages
build_release kaoping

rm -rf build/demo
mkdir -p build/demo
cp config/sample/* build/demo/
kaoping=build/kaoping
record=build/demo-run.txt  # what the run said, table by table
duties=build/demo-duties.txt

# shown ARGUMENTS...: the command as one would type it.
shown() {
    echo
    echo "\$ kaoping $*"
}

shown run build/demo
if ! $kaoping run build/demo >"$record" 2>&1; then
    cat "$record"
    exit 1
fi
echo "已导入 $(ls config/sample | wc -l) 个文件，生成 $(ls build/demo/reports | wc -l) 个工作簿；逐表记录见 $record"
echo "everything imported and written; the record, table by table, is $record"

export KAOPING_DB=build/demo/kaoping.db KAOPING_LANG=zh
echo
echo "\$ export KAOPING_DB=$KAOPING_DB"
shown status --as-of 2025-12-31
$kaoping status --as-of 2025-12-31 | sed -n '/结账前/,$p'

# The first of those not met, then what is still open.
shown duties --year 2025
$kaoping duties --year 2025 >"$duties"
head -n 8 "$duties"
echo "……共 $(sed '/^$/q' "$duties" | grep -c ' 未完成') 项，全部见 $duties"
sed -n '/进行中：$/,/^$/{/./p}' "$duties"

# Someone with two warnings in a year: the ladder lowered the grade. The rules that did something.
year=2024
person=$($kaoping score --year $year --format csv |
    grep -m 1 'warning-2' | cut -d , -f 1)
shown explain "$person" --year $year
$kaoping explain "$person" --year $year | grep -v -e '^[○◇]' -e '^    [ ●]'

echo
echo "工作簿 / workbooks: build/demo/reports"
for year in 2024 2025; do
    (cd build/demo/reports && for book in "$year"*; do printf '%s  ' "${book%.xlsx}"; done)
    echo
done
