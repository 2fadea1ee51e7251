// Serial numbers, ISO dates and number formats.
#include <catch2/catch.hpp>

#include "importers/workbook_dates.h"
#include "reading.h"
#include "records/day.h"
#include "temporary_folder.h"
#include "xlsx_builder.h"

namespace kaoping {
namespace {

TEST_CASE("serial numbers count from 1900 with its leap day that never was") {
    const auto [serial, date] = GENERATE(table<std::string, std::string>({
        {"1", "1900-01-01"},
        {"59", "1900-02-28"},
        {"60", ""},
        {"60.5", ""},
        {"61", "1900-03-01"},
        {"45200", "2023-10-01"},
        {"45351", "2024-02-29"},
        {"45356", "2024-03-05"},
        {"45356.0", "2024-03-05"},
        {"4.5356E4", "2024-03-05"},
        {"45356.25", "2024-03-05T06:00:00"},
        {"45356.99999", "2024-03-05T23:59:59"},
        {"45356.999999", "2024-03-06"},  // less than half a second before midnight
        {"45356.000001", "2024-03-05"},  // less than half a second after it
        {"45356.000011574073", "2024-03-05T00:00:01"},
        {"2958465", "9999-12-31"},
        {"2958465.9999999", ""},
        {"2958466", ""},
        {"0", ""},
        {"0.75", ""},
        {"-1", ""},
        {"1e300", ""},
        {"", ""},
        {"abc", ""},
        {"45356x", ""},
    }));
    CAPTURE(serial);
    CHECK(date_of_serial(serial, DateBase::from_1900).value_or("") == date);
}

TEST_CASE("serial numbers of a 1904 workbook") {
    const auto [serial, date] = GENERATE(table<std::string, std::string>({
        {"0", "1904-01-01"},
        {"60", "1904-03-01"},
        {"43894", "2024-03-05"},
        {"43894.5", "2024-03-05T12:00:00"},
        {"2957003", "9999-12-31"},
        {"2957004", ""},
        {"-1", ""},
    }));
    CAPTURE(serial);
    CHECK(date_of_serial(serial, DateBase::from_1904).value_or("") == date);
}

TEST_CASE("every serial number from March 1900 to 2100 is the day after the one before") {
    Day expected = day_of(1900, 3, 1);
    for (int serial = 61; serial <= 73'415; ++serial, expected = expected.plus_days(1)) {
        REQUIRE(date_of_serial(std::to_string(serial), DateBase::from_1900) == to_string(expected));
    }
    CHECK(expected == day_of(2101, 1, 1));
}

TEST_CASE("ISO dates of a workbook") {
    const auto [text, date] = GENERATE(table<std::string, std::string>({
        {"2024-03-05", "2024-03-05"},
        {"2024-02-29", "2024-02-29"},
        {"2024-03-05T00:00:00", "2024-03-05"},
        {"2024-03-05T00:00:00.000Z", "2024-03-05"},
        {"2024-03-05T23:30", "2024-03-05T23:30:00"},
        {"2024-03-05 08:00:01", "2024-03-05T08:00:01"},
        {"2024-03-05T23:30:00+08:00", "2024-03-05T23:30:00"},
        {"2023-02-29", ""},
        {"2024-3-5", ""},
        {"2024-03-05T24:00:00", ""},
        {"2024-03-05T10", ""},
        {"2024-03-05T10-30", ""},
        {"2024-03-05T10:30:61", ""},
        {"2024-03-05T10:30:00 上午", ""},
        {"10:30:00", ""},
        {"", ""},
    }));
    CAPTURE(text);
    CHECK(date_of_iso(text).value_or("") == date);
}

TEST_CASE("number formats that show a date") {
    const auto [code, is_date] = GENERATE(table<std::string, bool>({
        {"yyyy\"年\"m\"月\"d\"日\"", true},
        {"yyyy\"年\"m\"月\"", true},
        {"[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@", true},
        {"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", true},
        {"yyyy/m/d;@", true},
        {"YYYY-MM-DD", true},
        {"m\"月\"d\"日\"", true},
        {"h:mm:ss\\ AM/PM", true},
        {"[h]:mm", true},
        {"mm-dd-yy", true},
        {"General", false},
        {"", false},
        {"0.00", false},
        {"0.00_);[Red]\\(0.00\\)", false},
        {"0.00\"d\"", false},
        {"0.0\\d", false},
        {"0_d", false},
        {"0*d", false},
        {"[Red]0;[Blue]-0", false},
        {"#,##0.00\"元\"", false},
        {"[$￥-804]#,##0.00", false},
        {"0.00E+00", false},
        {"@", false},
        {"\"yyyy", false},
        {"[yyyy", false},
    }));
    CAPTURE(code);
    CHECK(is_date_format(code) == is_date);
}

TEST_CASE("built-in formats that show a date, with the East Asian ones") {
    std::string dates;
    for (unsigned id = 0; id < 80; ++id) {
        if (is_built_in_date_format(id)) dates += std::to_string(id) + " ";
    }
    CHECK(dates ==
          "14 15 16 17 18 19 20 21 22 27 28 29 30 31 32 33 34 35 36 45 46 47 50 51 52 53 54 55 56 "
          "57 58 ");
}

TEST_CASE("a workbook says from which year it counts") {
    const auto [attribute, date] = GENERATE(table<std::string, std::string>({
        {"", "2024-03-05"},
        {"date1904=\"0\"", "2024-03-05"},
        {"date1904=\"false\"", "2024-03-05"},
        {"date1904=\"1\"", "2028-03-06"},
        {"date1904=\"true\"", "2028-03-06"},
    }));
    CAPTURE(attribute);
    const TemporaryFolder folder;
    const auto rows = rows_of(XlsxBuilder{}
                                  .sheet("表", "<row><c s=\"0\"><v>45356</v></c></row>")
                                  .styles("<cellXfs><xf numFmtId=\"31\"/></cellXfs>")
                                  .before_sheets("<workbookPr " + attribute + "/>")
                                  .save(folder.path("a.xlsx")));
    CHECK(rows == std::vector<std::string>{"1: A@" + date});
}

TEST_CASE("a format the workbook defines goes before a built-in one of its number") {
    const TemporaryFolder folder;
    const auto rows = rows_of(
        XlsxBuilder{}
            .sheet("表", "<row><c s=\"0\"><v>45356</v></c><c s=\"1\"><v>45356</v></c></row>")
            .styles("<numFmts><numFmt numFmtId=\"30\" formatCode=\"0.00\"/>"
                    "<numFmt numFmtId=\"2\" formatCode=\"yyyy-mm\"/></numFmts>"
                    "<cellXfs><xf numFmtId=\"30\"/><xf numFmtId=\"2\"/></cellXfs>")
            .save(folder.path("a.xlsx")));
    CHECK(rows == std::vector<std::string>{"1: A#45356 B@2024-03-05"});
}

}  // namespace
}  // namespace kaoping
