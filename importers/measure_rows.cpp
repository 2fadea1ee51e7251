#include "importers/measure_rows.h"

#include <algorithm>

namespace kaoping {
namespace {

std::string key_of(const MeasureDecision& decision) {
    const std::string person = std::to_string(decision.person.value);
    return decision.document.empty() ? person + " " + to_string(decision.day)
                                     : person + "#" + decision.document;
}

bool share_a_ground(const MeasureDecision& a, const MeasureDecision& b) {
    return std::any_of(a.grounds.begin(), a.grounds.end(), [&](const Ground& ground) {
        return std::any_of(b.grounds.begin(), b.grounds.end(), [&](const Ground& other) {
            return ground.number != 0 ? other.number == ground.number : other == ground;
        });
    });
}

std::optional<Day> day_in(const std::optional<Told<Day>>& told) {
    if (!told) return std::nullopt;
    return told->value;
}

std::string differing_headings(const MeasureDecision& a, const MeasureDecision& b) {
    std::string list;
    const auto compare = [&](bool same, const char* heading) {
        if (!same) list += (list.empty() ? "" : "、") + std::string{heading};
    };
    compare(a.day == b.day, "决定日期");
    compare(a.responsibility == b.responsibility, "责任类型");
    compare(a.measures == b.measures, "处理方式");
    compare(a.aggravated == b.aggravated, "从重");
    compare(a.exemption == b.exemption, "免责情形");
    compare(a.act_day == b.act_day, "事发日期");
    compare(a.served_day == b.served_day, "送达日期");
    compare(a.authority == b.authority, "决定机关");
    compare(a.deadline == b.deadline, "整改期限");
    compare(day_in(a.corrected) == day_in(b.corrected), "整改完成日期");
    compare(day_in(a.revoked) == day_in(b.revoked), "撤销日期");
    return list;
}

}  // namespace

MeasureRows::Difference MeasureRows::add(const MeasureDecision& decision,
                                         const std::string& sheet) {
    auto& places = by_key_[key_of(decision)];
    Difference difference;
    for (std::size_t place : places) {
        const Row& earlier = rows_[place];
        const bool same_decision =
            !decision.document.empty() || share_a_ground(earlier.decision, decision);
        if (!same_decision) continue;
        difference.headings = differing_headings(earlier.decision, decision);
        if (difference.headings.empty()) continue;
        difference.sheet = earlier.sheet;
        difference.row = earlier.decision.origin.row;
        break;
    }
    places.push_back(rows_.size());
    rows_.push_back({decision, sheet});
    return difference;
}

}  // namespace kaoping
