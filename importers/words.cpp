#include "importers/words.h"

#include "importers/text.h"

namespace kaoping {

const WordList<Pool>& pool_words() {
    static const WordList<Pool> list{{
        {"公务员", Pool::civil},         {"参公", Pool::civil},
        {"参公人员", Pool::civil},       {"参公管理", Pool::civil},
        {"公务员/参公", Pool::civil},    {"公务员(参公)", Pool::civil},
        {"行政", Pool::civil},           {"行政编制", Pool::civil},
        {"civil", Pool::civil},          {"事业", Pool::institution},
        {"事业编", Pool::institution},   {"事业编制", Pool::institution},
        {"事业人员", Pool::institution}, {"institution", Pool::institution},
        {"工勤", Pool::worker},          {"工勤人员", Pool::worker},
        {"机关工勤", Pool::worker},      {"worker", Pool::worker},
        {"聘用", Pool::contract},        {"聘用人员", Pool::contract},
        {"编外", Pool::contract},        {"合同制", Pool::contract},
        {"contract", Pool::contract},    {"村干部", Pool::village},
        {"村(社区)干部", Pool::village}, {"village", Pool::village},
        {"班子成员", Pool::leader},      {"领导班子成员", Pool::leader},
        {"leader", Pool::leader},
    }};
    return list;
}

const WordList<Participation>& participation_words() {
    static const WordList<Participation> list{{
        {"参加", Participation::graded},
        {"是", Participation::graded},
        {"graded", Participation::graded},
        {"不确定等次", Participation::ungraded},
        {"不定等次", Participation::ungraded},
        {"未定等次", Participation::ungraded},
        {"不确定档次", Participation::ungraded},
        {"试用期", Participation::ungraded},
        {"ungraded", Participation::ungraded},
        {"不参加", Participation::excluded},
        {"否", Participation::excluded},
        {"excluded", Participation::excluded},
        {"上级考核", Participation::superior},
        {"superior", Participation::superior},
    }};
    return list;
}

const WordList<Stage>& stage_words() {
    static const WordList<Stage> list{{
        {"自评", Stage::self},
        {"个人自评", Stage::self},
        {"self", Stage::self},
        {"复核", Stage::review},
        {"主管复核", Stage::review},
        {"主管负责人复核", Stage::review},
        {"review", Stage::review},
        {"审定", Stage::decision},
        {"领导小组审定", Stage::decision},
        {"decision", Stage::decision},
    }};
    return list;
}

const WordList<Measure>& measure_words() {
    static const WordList<Measure> list{{
        {"书面检查", Measure::written},
        {"责成书面检查", Measure::written},
        {"责令书面检查", Measure::written},
        {"作出书面检查", Measure::written},
        {"做出书面检查", Measure::written},
        {"责成作出书面检查", Measure::written},
        {"责成做出书面检查", Measure::written},
        {"责令作出书面检查", Measure::written},
        {"责令做出书面检查", Measure::written},
        {"写检查", Measure::written},
        {"写检讨", Measure::written},
        {"检讨", Measure::written},
        {"书面检讨", Measure::written},
        {"written", Measure::written},
        {"诫勉教育", Measure::admonition},
        {"诫勉", Measure::admonition},
        {"诫勉谈话", Measure::admonition},
        {"戒勉教育", Measure::admonition},
        {"戒勉", Measure::admonition},
        {"戒勉谈话", Measure::admonition},
        {"诫免教育", Measure::admonition},
        {"诫免", Measure::admonition},
        {"诫免谈话", Measure::admonition},
        {"admonition", Measure::admonition},
        {"效能告诫", Measure::warning},
        {"告诫", Measure::warning},
        {"黄牌", Measure::warning},
        {"warning", Measure::warning},
    }};
    return list;
}

const WordList<Responsibility>& responsibility_words() {
    static const WordList<Responsibility> list{{
        {"直接责任", Responsibility::direct},
        {"直接", Responsibility::direct},
        {"直接责任者", Responsibility::direct},
        {"直接责任人", Responsibility::direct},
        {"direct", Responsibility::direct},
        {"主要领导责任", Responsibility::main},
        {"主要领导", Responsibility::main},
        {"主要领导责任者", Responsibility::main},
        {"主要领导责任人", Responsibility::main},
        {"main", Responsibility::main},
        {"重要领导责任", Responsibility::important},
        {"重要领导", Responsibility::important},
        {"重要领导责任者", Responsibility::important},
        {"重要领导责任人", Responsibility::important},
        {"important", Responsibility::important},
    }};
    return list;
}

const WordList<Grade>& grade_words() {
    static const WordList<Grade> list{{
        {"优秀", Grade::excellent},
        {"优", Grade::excellent},
        {"excellent", Grade::excellent},
        {"称职", Grade::competent},
        {"合格", Grade::competent},
        {"competent", Grade::competent},
        {"基本称职", Grade::basic},
        {"基本合格", Grade::basic},
        {"basic", Grade::basic},
        {"不称职", Grade::incompetent},
        {"不合格", Grade::incompetent},
        {"incompetent", Grade::incompetent},
        {"不确定等次", Grade::undetermined},
        {"不定等次", Grade::undetermined},
        {"未定等次", Grade::undetermined},
        {"未确定等次", Grade::undetermined},
        {"不确定档次", Grade::undetermined},
        {"不定档次", Grade::undetermined},
        {"缓定", Grade::undetermined},
        {"缓定等次", Grade::undetermined},
        {"undetermined", Grade::undetermined},
        {"不参加", Grade::exempt},
        {"未参加", Grade::exempt},
        {"不参加考核", Grade::exempt},
        {"未参加考核", Grade::exempt},
        {"不进行考核", Grade::exempt},
        {"exempt", Grade::exempt},
    }};
    return list;
}

const WordList<Finding>& finding_words() {
    static const WordList<Finding> list{{
        {"属实", Finding::substantiated},
        {"是", Finding::substantiated},
        {"查实", Finding::substantiated},
        {"substantiated", Finding::substantiated},
        {"不属实", Finding::unsubstantiated},
        {"否", Finding::unsubstantiated},
        {"unsubstantiated", Finding::unsubstantiated},
        {"核查中", Finding::open},
        {"调查中", Finding::open},
        {"待核查", Finding::open},
        {"open", Finding::open},
    }};
    return list;
}

const WordList<AppealOutcome>& outcome_words() {
    static const WordList<AppealOutcome> list{{
        {"维持", AppealOutcome::upheld},
        {"维持原决定", AppealOutcome::upheld},
        {"upheld", AppealOutcome::upheld},
        {"撤销", AppealOutcome::revoked},
        {"撤销原决定", AppealOutcome::revoked},
        {"revoked", AppealOutcome::revoked},
        {"变更", AppealOutcome::changed},
        {"变更原决定", AppealOutcome::changed},
        {"changed", AppealOutcome::changed},
    }};
    return list;
}

const WordList<Standing>& standing_words() {
    static const WordList<Standing> list{{
        {"有效", Standing::valid},
        {"否", Standing::valid},
        {"未撤销", Standing::valid},
        {"不予追究", Standing::valid},  // an exempted decision stands, and counts nothing
        {"撤销", Standing::revoked},
        {"已撤销", Standing::revoked},
        {"是", Standing::revoked},
        {"变更", Standing::revoked},
        {"已变更", Standing::revoked},
    }};
    return list;
}

const WordList<bool>& yes_no_words() {
    static const WordList<bool> list{{
        {"是", true},  {"有", true},  {"√", true},   {"✓", true},  {"✔", true},      {"Y", true},
        {"y", true},   {"YES", true}, {"yes", true}, {"1", true},  {"TRUE", true},   {"从重", true},
        {"否", false}, {"无", false}, {"×", false},  {"✗", false}, {"✘", false},     {"N", false},
        {"n", false},  {"NO", false}, {"no", false}, {"0", false}, {"FALSE", false},
    }};
    return list;
}

bool is_blank_mark(std::string_view text) {
    static const std::vector<std::string_view> marks{"",   "—", "——", "–",  "-",
                                                     "--", "/", "\\", "无", "未评"};
    return equals_any(text, marks);
}

MeasureReading read_measures(std::string_view cell) {
    static const std::vector<std::string_view> sanctions{
        "警告",     "记过",     "记大过",     "降级",         "撤职",         "开除",
        "党内警告", "严重警告", "留党察看",   "党内严重警告", "政务警告",     "行政警告",
        "政务记过", "行政记过", "政务记大过", "行政记大过",   "撤销党内职务", "开除党籍"};
    std::string text = folded(cell);
    for (std::string_view word : {"和", "及", "并"}) {
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word)) {
            text.replace(at, word.size(), "、");
        }
    }
    MeasureReading reading;
    for (std::string part : split_list(text)) {
        const std::string whole = part;
        for (std::string_view prefix : {"给予", "予以"}) {
            if (part.starts_with(prefix)) part.erase(0, prefix.size());
        }
        constexpr std::string_view suffix = "处理";
        if (part.ends_with(suffix)) part.erase(part.size() - suffix.size());
        if (const auto measure = measure_words().find(part)) {
            reading.measures.insert(*measure);
        } else if (equals_any(part, sanctions)) {
            reading.sanctions.push_back(whole);
        } else {
            reading.unknown.push_back(whole);
        }
    }
    return reading;
}

std::optional<bool> is_for_warnings(std::string_view reason) {
    const std::string text = folded(reason);
    if (text.find("告诫") == std::string::npos) return false;
    if (contains_any(text, {"非效能告诫", "非告诫", "非因", "不因", "不是", "未被", "无关"})) {
        return std::nullopt;
    }
    return true;
}

}  // namespace kaoping
