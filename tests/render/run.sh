#!/usr/bin/env bash
# Prints every report of an office to pictures, and lists the sheets whose text is cut off.
#
#   tests/render/run.sh [PEOPLE...]     default: 60 600
#
# 60 is the sample office; any other number an invented one with long names and long reasons
# (tests/render/generate_office.py). Installs what it needs (Debian: LibreOffice, poppler, fonts),
# builds the program, leaves the workbooks, their pages as PDF and PNG in build/render/PEOPLE. Ends
# with 1 when any text is cut off.
set -euo pipefail
cd "$(dirname "$0")/../.."
. cmake/prepare.sh

packages="$packages libreoffice-calc poppler-utils fontconfig fonts-noto-cjk
    fonts-crosextra-carlito python3-openpyxl python3-pil"
install_missing_packages
build_as Release build
program=$PWD/build/kaoping
export FONTCONFIG_FILE=$PWD/tests/render/fonts.conf
[ $# -gt 0 ] || set -- 60 600

cut=0
for people in "$@"; do
    place=build/render/$people
    rm -rf "$place"
    mkdir -p "$place/office"
    if [ "$people" = 60 ]; then
        cp config/sample/* "$place/office"
    else
        /usr/bin/python3 tests/render/generate_office.py "$people" "$place/office"
    fi
    "$program" run "$place/office" --quiet
    "$program" report --year 2024 --lang en --db "$place/office/kaoping.db" --quiet \
        --out "$place/office/reports-en"
    echo "$people people:"
    /usr/bin/python3 tests/render/cut_off.py "$place"/office/reports{,-en} || cut=1
    find "$place/office/reports" -name '*.xlsx' -print0 | LC_ALL=C sort -z |
        xargs -0 -n 8 soffice --headless --convert-to pdf --outdir "$place/pdf" >/dev/null 2>&1
    mkdir -p "$place/png"
    for pdf in "$place"/pdf/*.pdf; do
        pdftoppm -png -r 60 -l 20 "$pdf" "$place/png/$(basename "$pdf" .pdf)"
        if pdftotext "$pdf" - | grep -q '###'; then
            echo "  $(basename "$pdf"): a figure is wider than its column"
            cut=1
        fi
    done
done
exit $cut
