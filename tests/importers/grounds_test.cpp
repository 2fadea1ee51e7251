#include "importers/grounds.h"

#include <catch2/catch.hpp>

namespace kaoping {
namespace {

std::string in_words(const GroundReading& reading) {
    std::string text;
    for (const Ground& ground : reading.grounds) {
        text += "[" + std::to_string(ground.number) + " " + ground.text + "]";
    }
    for (const std::string& part : reading.out_of_range) text += "!" + part;
    return text;
}

}  // namespace

TEST_CASE("one ground in every way it is written") {
    for (const char* cell :
         {"G05", "g5", "5", "（五）", "(5)", "第五项", "第5项", "第(5)项", "第（五）项", "7.1(5)",
          "7.1（五）", "7.1第(5)项", "违反7.1第(5)项", "一(五)", "五", "（五）项", " 5 "}) {
        INFO(cell);
        const auto reading = read_grounds(cell);
        REQUIRE(reading.grounds.size() == 1);
        CHECK(reading.grounds[0].number == 5);
        CHECK(reading.out_of_range.empty());
    }
}

TEST_CASE("grounds in one cell") {
    struct Row {
        const char* cell;
        const char* meaning;
    };
    for (const auto& [cell, meaning] :
         {Row{"G05、G06", "[5 G05][6 G06]"}, Row{"5，6；7", "[5 5][6 6][7 7]"},
          Row{"第二十二项", "[22 第二十二项]"}, Row{"G5、第五项", "[5 G5]"},
          Row{"G05 推诿扯皮", "[5 G05 推诿扯皮]"}, Row{"第五项：推诿", "[5 第五项：推诿]"},
          Row{"G05、态度生硬", "[5 G05][0 态度生硬]"},
          Row{"上班迟到，态度生硬", "[0 上班迟到，态度生硬]"},
          Row{"（一）迟到早退", "[0 （一）迟到早退]"}, Row{"3人投诉", "[0 3人投诉]"},
          Row{"7.1", "[0 7.1]"}, Row{"7.15", "[0 7.15]"}, Row{"G23", "!G23"}, Row{"0", "!0"},
          Row{"第30项", "!第30项"}, Row{"G05、G99", "[5 G05]!G99"}}) {
        INFO(cell);
        CHECK(in_words(read_grounds(cell)) == meaning);
    }
}

}  // namespace kaoping
