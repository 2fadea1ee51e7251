// What the handling of a complaint says of measures.
#include "reports/complaint_measures.h"

#include <catch2/catch.hpp>

namespace kaoping {
namespace {

TEST_CASE("measures are those the handling names plainly") {
    struct Example {
        const char* handling;
        MeasureSet measures;
    };
    const Example example = GENERATE(values<Example>({
        {"", {}},
        {"已解释", {}},
        {"效能告诫", {Measure::warning}},
        {"给予效能告诫。", {Measure::warning}},
        {"给予书面检查、效能告诫（溪效能告字〔2024〕2号）", {Measure::written, Measure::warning}},
        {"责令作出书面检查；对分管领导诫勉谈话", {Measure::written, Measure::admonition}},
        {"书面检查2人", {Measure::written}},
        {"因服务不周，告诫一次", {Measure::warning}},
        {"诫勉教育 通报批评", {Measure::admonition}},
        {"不予告诫", {}},
        {"免予效能告诫，书面检查", {Measure::written}},
        {"建议诫勉教育", {}},
        {"拟给予书面检查", {}},
        {"撤销效能告诫", {}},
        {"告诫书已送达", {}},
        {"警告", {}},
    }));
    INFO(example.handling);
    CHECK(measures_named_in(example.handling) == example.measures);
}

}  // namespace
}  // namespace kaoping
