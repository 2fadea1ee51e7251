#include "reports/complaint_measures.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace kaoping {
namespace {

constexpr std::array<std::pair<std::string_view, Measure>, 6> kNames{{
    {"书面检查", Measure::written},
    {"诫勉教育", Measure::admonition},
    {"诫勉谈话", Measure::admonition},
    {"诫勉", Measure::admonition},
    {"效能告诫", Measure::warning},
    {"告诫", Measure::warning},
}};
constexpr std::array<std::string_view, 9> kDenials{"不予", "不给予", "不作", "免",  "未",
                                                   "建议", "拟",     "撤销", "解除"};
// How many: 效能告诫一次, 书面检查2人.
constexpr std::array<std::string_view, 19> kCounts{"次", "人", "名", "0",  "1", "2", "3",
                                                   "4",  "5",  "6",  "7",  "8", "9", "一",
                                                   "二", "两", "三", "四", "各"};
constexpr std::array<std::string_view, 9> kSeparators{"、", "，", "；", "。", "\n",
                                                      ",",  ";",  " ",  "　"};
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kBrackets{
    {{"（", "）"}, {"(", ")"}, {"〔", "〕"}, {"[", "]"}}};

std::string without_brackets(std::string text) {
    for (const auto& [open, close] : kBrackets) {
        for (std::size_t begin = text.find(open); begin != std::string::npos;
             begin = text.find(open)) {
            const std::size_t end = text.find(close, begin);
            const std::size_t behind = end == std::string::npos ? text.size() : end + close.size();
            text.erase(begin, behind - begin);
        }
    }
    return text;
}

// Where the first separator of `text` begins and ends.
std::pair<std::size_t, std::size_t> first_separator(std::string_view text) {
    std::pair found{text.size(), text.size()};
    for (const std::string_view separator : kSeparators) {
        const std::size_t at = text.find(separator);
        if (at < found.first) found = {at, at + separator.size()};
    }
    return found;
}

std::string_view without_count(std::string_view part) {
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view word : kCounts) {
            if (!part.ends_with(word)) continue;
            part.remove_suffix(word.size());
            again = true;
        }
    }
    return part;
}

void add_measure(MeasureSet& measures, std::string_view part) {
    const bool denied = std::ranges::any_of(kDenials, [&](std::string_view denial) {
        return part.find(denial) != std::string_view::npos;
    });
    if (denied) return;
    for (const auto& [name, measure] : kNames) {
        if (part.ends_with(name)) measures.insert(measure);
    }
}

}  // namespace

MeasureSet measures_named_in(std::string_view handling) {
    const std::string text = without_brackets(std::string{handling});
    MeasureSet measures;
    for (std::string_view rest = text; !rest.empty();) {
        const auto [end, next] = first_separator(rest);
        add_measure(measures, without_count(rest.substr(0, end)));
        rest.remove_prefix(next);
    }
    return measures;
}

}  // namespace kaoping
