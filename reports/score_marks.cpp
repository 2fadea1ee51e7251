#include "reports/score_marks.h"

namespace kaoping {
namespace {

std::string meaning_of(CellMark mark, Language language) {
    const bool chinese = language == Language::chinese;
    switch (mark) {
        case CellMark::none:
            return "";
        case CellMark::edge:
            return chinese ? "得分距等次分数线不超过" + to_string(kEdgeWithin) + "分"
                           : "within " + to_string(kEdgeWithin) + " of a grade's limit";
        case CellMark::drop:
            return chinese ? "比上一次考评得分低" + to_string(kDropOf) + "分及以上"
                           : to_string(kDropOf) + " or more below the last score";
        case CellMark::gap:
            break;
    }
    return chinese ? "自评与复核得分相差过大" : "self and review lie far apart";
}

}  // namespace

bool is_drop(const std::optional<Score>& last, const std::optional<Score>& score) {
    return last && score && last->points() - score->points() >= kDropOf;
}

LastScores::LastScores(const std::vector<const std::vector<PeriodResult>*>& periods) {
    for (const auto* period : periods) follow(*period);
}

void LastScores::follow(const std::vector<PeriodResult>& period) {
    for (const PeriodResult& result : period) {
        if (result.score) scores_.insert_or_assign(result.person.id, *result.score);
    }
}

bool LastScores::dropped(PersonId person, const std::optional<Score>& score) const {
    const auto last = scores_.find(person);
    return last != scores_.end() && is_drop(last->second, score);
}

std::string marks_note(const std::vector<CellMark>& used, Language language) {
    const bool chinese = language == Language::chinese;
    std::string note = chinese ? "注：" : "Note: ";
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (i > 0) note += chinese ? "；" : "; ";
        note += std::string{sign_of(used[i])} + " " + meaning_of(used[i], language);
    }
    return note + (chinese ? "。" : ".");
}

}  // namespace kaoping
