// The duties of the sample office, row by row, against what its recipe counted beforehand without
// the program (tests/data/sample_recipe/duties.py).
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

#include "tests/app/trial.h"

using namespace kaoping;

namespace {

void import_sample(const Trial& trial) {
    const Ran ran = trial.run({"import", KAOPING_SOURCE_DIR "/config/sample"});
    INFO(ran.err);
    REQUIRE(ran.exit == Exit::done);
}

std::vector<std::string> duties_of(const Trial& trial, std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"duties", "--format", "csv", "--year"});
    const Ran ran = trial.run(std::move(arguments));
    INFO(ran.err);
    CHECK(ran.exit == Exit::done);
    return lines_of(ran.out);
}

std::string row_of(const std::vector<std::string>& rows, const std::string& start) {
    for (const std::string& row : rows) {
        if (row.starts_with(start)) return row;
    }
    return {};
}

}  // namespace

TEST_CASE("the sample office: every row of its duties is as told beforehand") {
    const Trial trial;
    import_sample(trial);
    for (const std::string year : {"2024", "2025"}) {
        CAPTURE(year);
        std::ifstream file{KAOPING_SOURCE_DIR "/tests/data/sample_recipe/expected_duties_" + year +
                           ".csv"};
        const std::string text{std::istreambuf_iterator<char>{file}, {}};
        const auto expected = lines_of(text);
        const auto rows = duties_of(trial, {year});
        REQUIRE(expected.size() > 900);
        CHECK(rows.size() == expected.size());
        for (std::size_t i = 0; i < std::min(rows.size(), expected.size()); ++i) {
            CAPTURE(i + 1);
            CHECK(rows[i] == expected[i]);
        }
    }
}

TEST_CASE("the sample office: the case nobody closed is open to its last day and overdue then") {
    const Trial trial;
    import_sample(trial);
    const std::string row = "deadline,XB2025-013,项目资金绩效自评材料,2025,2025-12-12,,";
    const auto judged = [&](const char* day) {
        return row_of(duties_of(trial, {"2025", "--as-of", day}), "deadline,XB2025-013");
    };
    CHECK(judged("2025-12-04").empty());
    CHECK(judged("2025-12-12") == row + "open,");
    CHECK(judged("2025-12-13") == row + "not-met,");
}
