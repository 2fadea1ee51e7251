// The overview of the committee's papers adds up.
#include "reports/committee.h"

#include <catch2/catch.hpp>
#include <map>

#include "reports/plain_text.h"
#include "tests/reports/golden.h"
#include "tests/reports/sample_papers.h"
#include "tests/reports/sample_results.h"

namespace kaoping {
namespace {

using Sums = std::map<std::size_t, std::int64_t>;  // by column

// What stands in a column of a row; nothing counts 0.
std::int64_t count_in(const Row& row, std::size_t column) {
    const auto* number = std::get_if<std::int64_t>(&row.cells.at(column));
    return number == nullptr ? 0 : *number;
}

}  // namespace

TEST_CASE("parts of the overview add up in every column, and its columns to the office") {
    const Office office = sample::office();
    const YearPack pack = sample::papers_of_year();
    const RuleBook rules = sample::rules_of_papers();
    Workbook workbook =
        committee_report(golden::context_of(office, Language::chinese), pack, rules);
    Sheet& sheet = workbook.sheets.front();
    const std::size_t last = sheet.columns.size() - 1;
    Sums part;
    int totals = 0;
    while (const auto row = sheet.next_row()) {
        CAPTURE(to_text(row->cells.front()));
        if (row->style == RowStyle::emphasised) {
            part.clear();
            continue;
        }
        std::int64_t across = 0;
        for (std::size_t column = 1; column <= last; ++column) {
            const std::int64_t count = count_in(*row, column);
            if (column < last) across += count;
            if (row->style != RowStyle::total) {
                part[column] += count;
            } else {
                CHECK(count == part[column]);
            }
        }
        CHECK(across == count_in(*row, last));
        if (row->style == RowStyle::total) ++totals;
    }
    CHECK(totals == 2);
}

}  // namespace kaoping
