// What a single cell of an old workbook comes out as.
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

#include "importers/xls_numbers.h"
#include "reading.h"
#include "temporary_folder.h"
#include "xls_builder.h"

namespace kaoping {
namespace {

using Lines = std::vector<std::string>;

// Style 0 is plain, 1 a built-in date (14), 2 a Chinese date of its own, 3 a number format.
XlsBuilder workbook_with(const std::string& records) {
    const auto style = [](std::uint32_t format) {
        return xls_record(0x00E0, le16(0) + le16(format) + std::string(16, '\0'));
    };
    XlsBuilder builder;
    builder
        .workbook(xls_record(0x041E, le16(176) + xls_text("yyyy\"年\"m\"月\";@")) + style(0) +
                  style(14) + style(176) + style(177) +
                  xls_record(0x041E, le16(177) + xls_text("0.00\"d\"")))
        .strings(le32(9) + le32(2) + xls_text("党政办") + xls_narrow(""))
        .sheet("表", records);
    return builder;
}

std::string rk(std::uint32_t packed, std::uint32_t style = 0) {
    return xls_record(0x027E, xls_place(0, 0, style) + le32(packed));
}

// A whole number, or hundredths of one.
std::string whole(int number, bool hundredths = false) {
    return rk(static_cast<std::uint32_t>(number) << 2U | 2U | (hundredths ? 1U : 0U));
}

std::string formula(const std::string& result, std::uint32_t flags = 0, std::uint32_t behind = 0,
                    std::uint32_t style = 0) {
    return xls_record(0x0006, xls_place(0, 0, style) + result + le16(flags) + le32(behind) +
                                  le16(3) + std::string("\x1E\x01\x00", 3));
}

// A result that is no number: its kind and value.
std::string special(int kind, int value = 0) {
    return std::string{static_cast<char>(kind), '\0', static_cast<char>(value), '\0', '\0', '\0'} +
           "\xFF\xFF";
}

std::string text_result(const std::string& text) {
    return xls_record(0x0207, xls_text(text));
}

TEST_CASE("a cell of xls comes out as its record and style say") {
    struct Case {
        std::string records;
        Lines rows;
    };
    const auto [records, rows] = GENERATE(values<Case>({
        // numbers in four bytes
        {whole(92), {"1: A#92"}},
        {whole(-3), {"1: A#-3"}},
        {whole(0), {"1: A#0"}},
        {whole(536'870'911), {"1: A#536870911"}},
        {whole(9235, true), {"1: A#92.35"}},
        {whole(9250, true), {"1: A#92.5"}},
        {whole(9200, true), {"1: A#92"}},
        {whole(-5, true), {"1: A#-0.05"}},
        {rk(0x3FF00000), {"1: A#1"}},
        {rk(0x40590000 | 1), {"1: A#1"}},  // 100, in hundredths
        {xls_record(0x00BD, le16(0) + le16(1) + le16(0) + le32(92U << 2U | 2U) + le16(1) +
                                le32(45'356U << 2U | 2U) + le16(2)),
         {"1: B#92 C@2024-03-05"}},
        // and in eight
        {xls_number(0, 0, 92.35), {"1: A#92.35"}},
        {xls_number(0, 0, 0.1 + 0.2), {"1: A#0.30000000000000004"}},
        {xls_number(0, 0, 1e300), {"1: A#1E+300"}},
        {xls_number(0, 0, -0.0), {"1: A#0"}},
        // an identity number in a number: the next one there is
        {xls_number(0, 0, 511'623'199'001'011'234.0), {"1: A#511623199001011264"}},
        {xls_number(0, 0, 45'356, 3), {"1: A#45356"}},
        {xls_number(0, 0, 45'356, 99), {"1: A#45356"}},
        // dates
        {xls_number(0, 0, 45'356, 1), {"1: A@2024-03-05"}},
        {xls_number(0, 0, 45'356.5, 2), {"1: A@2024-03-05T12:00:00"}},
        {rk(45'356U << 2U | 2U, 1), {"1: A@2024-03-05"}},
        {xls_number(0, 0, 0.5, 1), {"1: A#0.5"}},
        // texts
        {xls_shared(0, 0, 0), {"1: A=党政办"}},
        {xls_shared(0, 0, 1), {"1: A="}},
        {xls_label(0, 0, "阿米子·拉且 "), {"1: A=阿米子·拉且 "}},
        {xls_record(0x0204, xls_place(0, 0) + xls_narrow("007")), {"1: A=007"}},
        {xls_record(0x0204, xls_place(0, 0) + xls_narrow("caf\xE9")), {"1: A=café"}},
        {xls_record(0x00D6, xls_place(0, 0) + xls_text("王𠂇") + le16(1) + le16(0) + le16(5)),
         {"1: A=王𠂇"}},
        {xls_label(0, 0, "上\r\n下"), {"1: A=上\r\n下"}},
        // truth values and errors
        {xls_record(0x0205, xls_place(0, 0) + std::string("\1\0", 2)), {"1: A?TRUE"}},
        {xls_record(0x0205, xls_place(0, 0) + std::string("\0\0", 2)), {"1: A?FALSE"}},
        {xls_record(0x0205, xls_place(0, 0) + "\x2A\x01"), {"1: A!#N/A"}},
        {xls_record(0x0205, xls_place(0, 0) + std::string("\0\1", 2)), {"1: A!#NULL!"}},
        {xls_record(0x0205, xls_place(0, 0) + "\x77\x01"), {"1: A!#ERROR"}},
        // results of formulas
        {formula(le_double(92.35)), {"1: A#92.35"}},
        {formula(le_double(0)), {"1: A#0"}},
        {formula(le_double(45'356), 1, 0, 1), {"1: A@2024-03-05"}},
        {formula(special(1, 1)), {"1: A?TRUE"}},
        {formula(special(2, 7)), {"1: A!#DIV/0!"}},
        {formula(special(3)), {"1: A="}},
        {formula(special(0)) + text_result("李㛃"), {"1: A=李㛃"}},
        {formula(special(0), 8) + xls_record(0x04BC, std::string(10, '\0')) + text_result("甲"),
         {"1: A=甲"}},
        {formula(special(0)) + xls_record(0x0221, std::string(14, '\0')) +
             xls_record(0x003C, "xxxx") + text_result("乙"),
         {"1: A=乙"}},
        // formulas nobody calculated
        {formula(le_double(0), 2), {"1: A~"}},
        {formula(le_double(0), 3), {"1: A~"}},
        {formula(le_double(92.5), 2), {"1: A#92.5"}},
        {formula(le_double(4), 2, 0xFCE00000), {"1: A~"}},
        {formula(le_double(4), 2), {"1: A#4"}},
        {formula(special(0)) + xls_number(0, 1, 7), {"1: A~ B#7"}},
        // nothing
        {xls_record(0x0201, xls_place(0, 0, 1)), {}},
        {xls_record(0x00BE, le16(0) + le16(0) + le16(1) + le16(1) + le16(1)), {}},
        {xls_record(0x0200, le32(0) + le32(1) + le16(0) + le16(1) + le16(0)), {}},
    }));
    const TemporaryFolder folder;
    CHECK(rows_of(workbook_with(records).save(folder.path("a.xls"))) == rows);
}

TEST_CASE("an empty result is none where the writer of an xls does not calculate") {
    const TemporaryFolder folder;
    const std::string path =
        workbook_with(formula(special(3))).uncalculated().save(folder.path("a.xls"));
    CHECK(rows_of(path) == Lines{"1: A~"});
}

TEST_CASE("numbers in four bytes are exact in hundredths") {
    for (std::int32_t number = -20'000; number <= 20'000; ++number) {
        const std::string digits = digits_of_rk(static_cast<std::uint32_t>(number) << 2U | 3U);
        // The nearest number to the hundredths, in its shortest form.
        REQUIRE(digits == digits_of(number / 100.0));
    }
    CHECK(digits_of(1e21) == "1E+21");
    CHECK(digits_of(5e-7) == "5E-07");
}

TEST_CASE("a cell of xls that cannot be is damage, with its place") {
    struct Case {
        std::string records;
        Cause cause;
        std::string column;
    };
    const double infinity = std::numeric_limits<double>::infinity();
    const std::string narrow = le16(40'000) + std::string(1, '\0') + std::string(8000, 'x');
    const auto [records, cause, column] = GENERATE_COPY(values<Case>({
        {xls_shared(2, 1, 2), Cause::cell_damaged, "B"},
        {xls_shared(2, 1, 0xFFFFFFFF), Cause::cell_damaged, "B"},
        {xls_number(2, 1, infinity), Cause::cell_damaged, "B"},
        {xls_number(2, 1, std::nan("")), Cause::cell_damaged, "B"},
        {xls_record(0x0006, xls_place(2, 1) + special(9) + std::string(8, '\0')),
         Cause::cell_damaged, "B"},
        {xls_record(0x0203, xls_place(2, 1) + "1234"), Cause::xls_damaged, ""},
        {xls_record(0x0204, xls_place(2, 1) + le16(9) + std::string(1, '\0') + "abc"),
         Cause::xls_damaged, "B"},
        {xls_record(0x0204, xls_place(2, 1) + le16(2) + "\1" + "abc"), Cause::xls_damaged, "B"},
        {xls_record(0x0204, xls_place(2, 1) + xls_narrow(std::string("a\0b", 3))),
         Cause::text_damaged, "B"},
        {xls_record(0x0204, xls_place(2, 1) + le16(1) + "\1\x40\xD8"), Cause::text_damaged, "B"},
        {xls_record(0x0204, xls_place(2, 1) + le16(2) + "\1\xDC\xDC\x40\xD8"), Cause::text_damaged,
         "B"},
        {xls_record(0x0204, xls_place(2, 1) + narrow) +
             repeated(xls_record(0x003C, std::string(1, '\0') + std::string(8000, 'x')), 4),
         Cause::text_too_long, "B"},
        {xls_number(2, 1, 1) + xls_number(2, 1, 2), Cause::cell_misplaced, "B"},
        {xls_number(2, 16'384, 1), Cause::sheet_too_large, ""},
    }));
    const TemporaryFolder folder;
    const auto damage = only_diagnostic(workbook_with(records).save(folder.path("a.xls")));
    CHECK(text_of(damage.cause).key == text_of(cause).key);
    CHECK(damage.place.file == "a.xls");
    CHECK(damage.place.sheet == "表");
    CHECK(damage.place.row == 3);
    CHECK(damage.place.column == column);
}

TEST_CASE("a text of 32,767 characters goes on over several records of xls") {
    const auto label = [](std::size_t count) {
        std::string records =
            xls_record(0x0204, xls_place(0, 0) + le16(static_cast<std::uint32_t>(count)) +
                                   std::string(1, '\0') + std::string(8000, 'x'));
        for (std::size_t left = count - 8000; left > 0;) {
            const std::size_t here = std::min<std::size_t>(left, 4000);
            records += xls_record(0x003C, "\1" + encoded(repeated("字", here), "UTF-16LE"));
            left -= here;
        }
        return records;
    };
    const TemporaryFolder folder;
    CHECK(rows_of(workbook_with(label(32'767)).save(folder.path("a.xls"))) ==
          Lines{"1: A=" + std::string(8000, 'x') + repeated("字", 24'767)});
    CHECK(only_diagnostic(workbook_with(label(32'768)).save(folder.path("b.xls"))).cause ==
          Cause::text_too_long);
}

}  // namespace
}  // namespace kaoping
