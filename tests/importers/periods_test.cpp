#include "importers/periods.h"

#include <catch2/catch.hpp>

namespace kaoping {
namespace {

std::string in_words(const std::optional<PeriodWords>& words) {
    if (!words) return "none";
    if (words->second_half) return "second half";
    const std::string year = words->year ? std::to_string(*words->year) : "";
    return year + std::string{words->kind ? to_key(*words->kind) : "?"};
}

std::string in_words(const TitleWords& words) {
    std::string text;
    for (int year : words.years) text += std::to_string(year) + " ";
    if (words.years_are_of_dates && !words.years.empty()) text += "dated ";
    for (PeriodKind kind : words.kinds) text += std::string{to_key(kind)} + " ";
    if (words.says_year_end_only) text += "weak ";
    if (words.second_half) text += "second-half ";
    return text.empty() ? text : text.substr(0, text.size() - 1);
}

struct Row {
    const char* text;
    const char* meaning;
};

}  // namespace

TEST_CASE("periods as cells have them") {
    for (const auto& [text, meaning] : {Row{"2024年第一季度", "2024Q1"},
                                        Row{"2024年一季度", "2024Q1"},
                                        Row{"2024年1季度", "2024Q1"},
                                        Row{"1季度", "Q1"},
                                        Row{"第1季度", "Q1"},
                                        Row{"第四季度", "Q4"},
                                        Row{"Q1", "Q1"},
                                        Row{"q3", "Q3"},
                                        Row{"2024Q1", "2024Q1"},
                                        Row{"２０２４Ｑ１", "2024Q1"},
                                        Row{"2024-1", "2024Q1"},
                                        Row{"1-3月", "Q1"},
                                        Row{"2024年10—12月", "2024Q4"},
                                        Row{"4至6月", "Q2"},
                                        Row{"上半年", "H1"},
                                        Row{"半年", "H1"},
                                        Row{"半年小结", "H1"},
                                        Row{"2024年上半年", "2024H1"},
                                        Row{"2024H1", "2024H1"},
                                        Row{"年终", "Y"},
                                        Row{"全年", "Y"},
                                        Row{"2024年度", "2024Y"},
                                        Row{"2024年终", "2024Y"},
                                        Row{"2024Y", "2024Y"},
                                        Row{"年终总评", "Y"},
                                        Row{"2024年年终总评", "2024Y"},
                                        Row{"二〇二四年第二季度", "2024Q2"},
                                        Row{"第一季度考评", "Q1"},
                                        Row{"2024年度考评", "2024Y"},
                                        Row{"下半年", "second half"},
                                        Row{"2024年下半年", "second half"},
                                        Row{"2024H2", "second half"},
                                        Row{"", "none"},
                                        Row{"5季度", "none"},
                                        Row{"2024", "none"},
                                        Row{"2024年", "none"},
                                        Row{"1", "none"},
                                        Row{"2024-5", "none"},
                                        Row{"第一季度和第二季度", "none"},
                                        Row{"Q5", "none"}}) {
        INFO(text);
        CHECK(in_words(read_period(text)) == meaning);
    }
    CHECK(in_words(read_period("1", true)) == "Q1");
    CHECK(in_words(read_period("四", true)) == "Q4");
    CHECK(in_words(read_period("5", true)) == "none");
}

TEST_CASE("years as cells have them") {
    for (const char* text : {"2024", "2024年", "2024年度", "２０２４", "二〇二四年", " 2024 "}) {
        INFO(text);
        CHECK(read_year(text) == 2024);
    }
    for (const char* text : {"", "24", "二四", "20240", "2024.5", "3024", "2024年3月"}) {
        INFO(text);
        CHECK_FALSE(read_year(text));
    }
}

TEST_CASE("titles give year and period") {
    for (const auto& [text, meaning] :
         {Row{"万源市XX乡机关干部２０２４年第一季度绩效考评汇总表", "2024 Q1"},
          Row{"2024年度第一季度考评", "2024 Q1"},
          Row{"2024年度考评得分表", "2024 Y weak"},
          Row{"2024年上半年小结", "2024 H1"},
          Row{"2024年年终总评", "2024 Y"},
          Row{"二〇二四年一季度", "2024 Q1"},
          Row{"2024年1-3月考评", "2024 Q1"},
          Row{"2024Q2 得分", "2024 Q2"},
          Row{"第三季度考评汇总表", "Q3"},
          Row{"填报单位：溪口乡 填报时间：2024.4.8 单位：分", ""},
          Row{"填表日期：2024年4月8日", ""},
          Row{"制表：2025年1月", ""},
          Row{"一季度考评 2024年4月8日", "2024 dated Q1"},
          Row{"2025年1月8日", "2025 dated"},
          Row{"2023—2024年第一季度", "2023 2024 Q1"},
          Row{"2024年第一、二季度", "2024 Q2 Q1"},
          Row{"2024年一至三季度", "2024 Q3 Q1"},
          Row{"2024年第一季度第二季度", "2024 Q1 Q2"},
          Row{"2024年下半年考评", "2024 second-half"},
          Row{"四季青乡2024年考评", "2024"},
          Row{"溪效办〔2024〕12号", ""},
          Row{"附件2", ""}}) {
        INFO(text);
        CHECK(in_words(read_titles({text})) == meaning);
    }
    CHECK(in_words(read_titles({"2024年度绩效考评", "（第二季度）", "2024年7月5日"})) == "2024 Q2");
}

}  // namespace kaoping
