#include "importers/register_words.h"

namespace kaoping {

const WordList<CaseType>& case_type_words() {
    static const WordList<CaseType> list{{
        {"一般", CaseType::ordinary},      {"一般件", CaseType::ordinary},
        {"一般事项", CaseType::ordinary},  {"普通", CaseType::ordinary},
        {"ordinary", CaseType::ordinary},  {"特殊", CaseType::special},
        {"特殊件", CaseType::special},     {"特殊事项", CaseType::special},
        {"特殊情况", CaseType::special},   {"special", CaseType::special},
        {"法定", CaseType::statutory},     {"法定件", CaseType::statutory},
        {"法定时限", CaseType::statutory}, {"statutory", CaseType::statutory},
        {"交办", CaseType::assigned},      {"交办件", CaseType::assigned},
        {"上级交办", CaseType::assigned},  {"领导交办", CaseType::assigned},
        {"assigned", CaseType::assigned},
    }};
    return list;
}

const WordList<ContactWay>& contact_way_words() {
    static const WordList<ContactWay> list{{
        {"来访", ContactWay::visit},
        {"来人", ContactWay::visit},
        {"上门", ContactWay::visit},
        {"visit", ContactWay::visit},
        {"来电", ContactWay::call},
        {"电话", ContactWay::call},
        {"call", ContactWay::call},
    }};
    return list;
}

const WordList<std::optional<ComplaintFinding>>& complaint_finding_words() {
    static const WordList<std::optional<ComplaintFinding>> list{{
        {"属实", ComplaintFinding::substantiated},
        {"是", ComplaintFinding::substantiated},
        {"查实", ComplaintFinding::substantiated},
        {"substantiated", ComplaintFinding::substantiated},
        {"部分属实", ComplaintFinding::partly},
        {"partly", ComplaintFinding::partly},
        {"不属实", ComplaintFinding::unsubstantiated},
        {"否", ComplaintFinding::unsubstantiated},
        {"失实", ComplaintFinding::unsubstantiated},
        {"unsubstantiated", ComplaintFinding::unsubstantiated},
        {"核查中", std::nullopt},
        {"调查中", std::nullopt},
        {"待核查", std::nullopt},
        {"办理中", std::nullopt},
    }};
    return list;
}

const WordList<StudySort>& study_sort_words() {
    static const WordList<StudySort> list{{
        {"集中学习", StudySort::group_study},
        {"集体学习", StudySort::group_study},
        {"group-study", StudySort::group_study},
        {"自学", StudySort::self_study},
        {"个人自学", StudySort::self_study},
        {"self-study", StudySort::self_study},
        {"培训", StudySort::training},
        {"集中培训", StudySort::training},
        {"业务培训", StudySort::training},
        {"training", StudySort::training},
        {"警示教育", StudySort::integrity},
        {"廉政警示教育", StudySort::integrity},
        {"integrity", StudySort::integrity},
    }};
    return list;
}

const WordList<VillageMatter>& village_matter_words() {
    static const WordList<VillageMatter> list{{
        {"专栏", VillageMatter::board},
        {"廉政专栏", VillageMatter::board},
        {"专栏出刊", VillageMatter::board},
        {"board", VillageMatter::board},
        {"警示片", VillageMatter::film},
        {"观看警示片", VillageMatter::film},
        {"反腐倡廉录像片", VillageMatter::film},
        {"film", VillageMatter::film},
        {"法制培训", VillageMatter::training},
        {"法治培训", VillageMatter::training},
        {"法制教育培训", VillageMatter::training},
        {"training", VillageMatter::training},
        {"帮扶对子", VillageMatter::pairs},
        {"结成帮扶对子", VillageMatter::pairs},
        {"结对帮扶", VillageMatter::pairs},
        {"pairs", VillageMatter::pairs},
        {"书面上报", VillageMatter::report},
        {"书面报告", VillageMatter::report},
        {"report", VillageMatter::report},
    }};
    return list;
}

const WordList<InspectionResult>& inspection_result_words() {
    static const WordList<InspectionResult> list{{
        {"合格", InspectionResult::pass},
        {"符合", InspectionResult::pass},
        {"pass", InspectionResult::pass},
        {"不合格", InspectionResult::fail},
        {"不符合", InspectionResult::fail},
        {"fail", InspectionResult::fail},
    }};
    return list;
}

const WordList<bool>& attendance_marks() {
    static const WordList<bool> list{{
        {"√", true},     {"✓", true},     {"✔", true},     {"到", true},    {"出勤", true},
        {"参加", true},  {"到会", true},  {"已到", true},  {"是", true},    {"1", true},
        {"×", false},    {"✗", false},    {"✘", false},    {"X", false},    {"x", false},
        {"缺", false},   {"缺席", false}, {"缺勤", false}, {"未到", false}, {"未参加", false},
        {"旷工", false}, {"否", false},   {"0", false},    {"事假", false}, {"病假", false},
        {"公假", false}, {"请假", false}, {"休假", false}, {"年假", false}, {"年休假", false},
        {"产假", false}, {"婚假", false}, {"丧假", false}, {"出差", false}, {"公差", false},
    }};
    return list;
}

}  // namespace kaoping
