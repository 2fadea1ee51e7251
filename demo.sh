#!/bin/sh
# Shows the program on the sample office, on a bare Debian 12 with git and root or sudo: builds it,
# imports a copy of config/sample, writes every report, and explains one lowered grade.
set -eu
cd "$(dirname "$0")"
. cmake/prepare.sh

install_missing_packages
build_release kaoping

rm -rf build/demo
mkdir -p build/demo
cp config/sample/* build/demo/
kaoping=build/kaoping
database=build/demo/kaoping.db

echo
$kaoping run build/demo
echo
echo "报表 / workbooks:"
ls build/demo/reports/*.xlsx

# Someone with two warnings in a year: the ladder lowered the grade.
year=2024
person=$($kaoping score --db "$database" --year $year --format csv |
    grep -m 1 'warning-2' | cut -d , -f 1)
echo
echo "\$ kaoping explain $person --year $year"
$kaoping explain "$person" --db "$database" --year $year
