#include "importers/cell_values.h"

#include <catch2/catch.hpp>

#include "fake_table.h"
#include "importers/id_number.h"

namespace kaoping {
namespace {

std::string in_words(const Figure& figure) {
    if (figure.value) return to_string(*figure.value);
    switch (figure.fault) {
        case FigureFault::none:
            return "blank";
        case FigureFault::not_a_number:
            return "no number";
        case FigureFault::too_many_decimals:
            return "decimals";
        case FigureFault::too_large:
            return "too large";
        case FigureFault::boolean:
            return "boolean";
        case FigureFault::date:
            return "date";
    }
    return {};
}

}  // namespace

TEST_CASE("figures in every style") {
    struct Row {
        const char* cell;
        const char* meaning;
    };
    for (const auto& [cell, meaning] : {Row{"92.5", "92.50"},
                                        Row{"#92.5", "92.50"},
                                        Row{"９２．５", "92.50"},
                                        Row{"92.5分", "92.50"},
                                        Row{" 92 . 5 ", "92.50"},
                                        Row{"'92.5", "92.50"},
                                        Row{"92.500", "92.50"},
                                        Row{"#92.34999999999999", "92.35"},
                                        Row{"#9.235E1", "92.35"},
                                        Row{"0", "0.00"},
                                        Row{"-2", "-2.00"},
                                        Row{"-2分", "-2.00"},
                                        Row{"+2", "2.00"},
                                        Row{"—", "blank"},
                                        Row{"——", "blank"},
                                        Row{"/", "blank"},
                                        Row{"无", "blank"},
                                        Row{"未评", "blank"},
                                        Row{"缺考", "no number"},
                                        Row{"免", "no number"},
                                        Row{"95+2", "no number"},
                                        Row{"92，5", "no number"},
                                        Row{"20%", "no number"},
                                        Row{"分", "no number"},
                                        Row{"92.345", "decimals"},
                                        Row{"#92.345", "decimals"},
                                        Row{"?TRUE", "boolean"},
                                        Row{"@2024-03-05", "date"},
                                        Row{"9999999999999999", "too large"}}) {
        INFO(cell);
        CHECK(in_words(read_figure(fake::cell(cell))) == meaning);
    }
}

TEST_CASE("numbers of people keep their zeros") {
    struct Row {
        const char* cell;
        std::optional<std::string> number;
    };
    for (const auto& [cell, number] :
         {Row{"007", "007"}, Row{" ００７ ", "007"}, Row{"'007", "007"}, Row{"P0001", "P0001"},
          Row{"#1001", "1001"}, Row{"#1001.0", "1001"}, Row{"#123456789012345", "123456789012345"},
          Row{"#1234567890123456", std::nullopt}, Row{"#12.5", std::nullopt},
          Row{"#1E3", std::nullopt}, Row{"?TRUE", std::nullopt},
          Row{"@2024-03-05", std::nullopt}}) {
        INFO(cell);
        CHECK(read_person_number(fake::cell(cell)) == number);
    }
}

TEST_CASE("counts are whole and not negative") {
    struct Row {
        const char* cell;
        std::optional<int> count;
    };
    for (const auto& [cell, count] :
         {Row{"36", 36}, Row{"#36", 36}, Row{"#36.0", 36}, Row{"36人", 36}, Row{"３６ 票", 36},
          Row{"1期", 1}, Row{"0", 0}, Row{"#1E3", 1000}, Row{"1000000", 1'000'000},
          Row{"1000001", std::nullopt}, Row{"#2.5", std::nullopt}, Row{"2.5", std::nullopt},
          Row{"-1", std::nullopt}, Row{"#-1", std::nullopt}, Row{"三", std::nullopt},
          Row{"36元", std::nullopt}, Row{"人", std::nullopt}, Row{"?TRUE", std::nullopt},
          Row{"@2024-03-05", std::nullopt}}) {
        INFO(cell);
        CHECK(read_count(fake::cell(cell)) == count);
    }
}

TEST_CASE("blank cells") {
    for (const char* text : {"", " ", "\t\r\n", "　", "\xC2\xA0 "}) {
        INFO(text);
        const RawCell cell{RawCell::Kind::text, 1, text};
        CHECK(is_blank(&cell));
    }
    CHECK(is_blank(nullptr));
    const RawCell name{RawCell::Kind::text, 1, " 张"};
    CHECK_FALSE(is_blank(&name));
    const RawCell formula{RawCell::Kind::formula_without_value, 1, ""};
    CHECK_FALSE(is_blank(&formula));
}

TEST_CASE("ID numbers") {
    struct Row {
        const char* cell;
        const char* number;
        IdNumberFault fault;
    };
    for (const auto& [cell, number, fault] :
         {Row{"11010519491231002X", "11010519491231002X", IdNumberFault::none},
          Row{"11010519491231002x", "11010519491231002X", IdNumberFault::none},
          Row{"110105 19491231 002X", "11010519491231002X", IdNumberFault::none},
          Row{"'11010519491231002X", "11010519491231002X", IdNumberFault::none},
          Row{"１１０１０５１９４９１２３１００２Ｘ", "11010519491231002X", IdNumberFault::none},
          Row{"110105194912310021", "", IdNumberFault::check_digit},
          Row{"#5.11781198507123E+17", "", IdNumberFault::typed_as_number},
          Row{"#511781198507123000", "", IdNumberFault::typed_as_number},
          Row{"5.11781E+17", "", IdNumberFault::typed_as_number},
          Row{"110105491231002", "", IdNumberFault::old_number},
          Row{"5117****1234", "", IdNumberFault::masked},
          Row{"1101051949123100", "", IdNumberFault::malformed},
          Row{"1101051949123100X2", "", IdNumberFault::malformed},
          Row{"张三", "", IdNumberFault::malformed}}) {
        INFO(cell);
        const IdNumberReading reading = read_id_number(fake::cell(cell));
        CHECK(reading.number == number);
        CHECK(reading.fault == fault);
    }
}

}  // namespace kaoping
