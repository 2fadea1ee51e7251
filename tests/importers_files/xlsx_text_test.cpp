// Escaped characters in the texts of xlsx.
#include <catch2/catch.hpp>

#include "importers/xlsx_text.h"

namespace kaoping {
namespace {

TEST_CASE("escaped characters of a workbook") {
    const auto [raw, plain] = GENERATE(table<std::string, std::string>({
        {"没有", "没有"},
        {"a_x000D_b", "a\rb"},
        {"_x0009_", "\t"},
        {"_x4e00__x4E8C_", "一二"},
        {"_x005F_x000D_", "_x000D_"},
        {"_xD840__xDC87_", "𠂇"},
        {"_xD840_", "_xD840_"},
        {"_xD840_x", "_xD840_x"},
        {"_xDC87_", "_xDC87_"},
        {"_x0000_", "_x0000_"},
        {"_x000D", "_x000D"},
        {"_x00D_", "_x00D_"},
        {"_x00G0_", "_x00G0_"},
        {"_X000D_", "_X000D_"},
        {"_x", "_x"},
        {"__x000A_", "_\n"},
    }));
    std::string text = raw;
    unescape_in_place(text);
    CHECK(text == plain);
}

}  // namespace
}  // namespace kaoping
