#include "importers/numerals.h"

#include <catch2/catch.hpp>

namespace kaoping {

TEST_CASE("the number of a thing in a list, in every way it is written") {
    struct Row {
        const char* cell;
        std::optional<int> number;
    };
    for (const auto& [cell, number] : {Row{"3", 3},
                                       Row{"３", 3},
                                       Row{"03", 3},
                                       Row{"三", 3},
                                       Row{"第3类", 3},
                                       Row{"第三项", 3},
                                       Row{"3类", 3},
                                       Row{"（三）", 3},
                                       Row{"(3)", 3},
                                       Row{"第（3）类", 3},
                                       Row{"3.", 3},
                                       Row{"3、", 3},
                                       Row{"3.制度汇编", 3},
                                       Row{"三、制度汇编", 3},
                                       Row{"（三）制度汇编", 3},
                                       Row{"第3类 制度汇编", 3},
                                       Row{"十一", 11},
                                       Row{"11", 11},
                                       Row{"第十一类", 11},
                                       Row{"12", 12},
                                       Row{"0", 0},
                                       Row{"制度汇编", std::nullopt},
                                       Row{"3.5", std::nullopt},
                                       Row{"3制度", std::nullopt},
                                       Row{"一般文件", std::nullopt},
                                       Row{"（三", std::nullopt},
                                       Row{"-3", std::nullopt},
                                       Row{"3-4", std::nullopt},
                                       Row{"第类", std::nullopt},
                                       Row{"", std::nullopt}}) {
        INFO(cell);
        CHECK(read_listed_number(cell) == number);
    }
}

}  // namespace kaoping
