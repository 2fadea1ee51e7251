// The closed vocabularies of the registers (records/register_facts.h); as those of
// records/vocabulary.h, which has the words for them.
#pragma once

#include "records/vocabulary.h"

namespace kaoping {

// 办件类型, which sets the time limit (限时办结 四): 一般, 特殊, 法定, 交办.
enum class CaseType : unsigned char { ordinary, special, statutory, assigned };
inline constexpr Vocabulary<CaseType, 4> kCaseTypes{{
    {CaseType::ordinary, "ordinary"},
    {CaseType::special, "special"},
    {CaseType::statutory, "statutory"},
    {CaseType::assigned, "assigned"},
}};

// 方式 of a first contact (首问责任): 来访, 来电.
enum class ContactWay : unsigned char { visit, call };
inline constexpr Vocabulary<ContactWay, 2> kContactWays{{
    {ContactWay::visit, "visit"},
    {ContactWay::call, "call"},
}};

// 调查结果 of a complaint: 属实, 部分属实, 不属实 (监督反馈 四). A complaint still looked into has
// none.
enum class ComplaintFinding : unsigned char { substantiated, partly, unsubstantiated };
inline constexpr Vocabulary<ComplaintFinding, 3> kComplaintFindings{{
    {ComplaintFinding::substantiated, "substantiated"},
    {ComplaintFinding::partly, "partly"},
    {ComplaintFinding::unsubstantiated, "unsubstantiated"},
}};

// 类型 of an attendance: 集中学习, 自学, 培训, 警示教育.
enum class StudySort : unsigned char { group_study, self_study, training, integrity };
inline constexpr Vocabulary<StudySort, 4> kStudySorts{{
    {StudySort::group_study, "group-study"},
    {StudySort::self_study, "self-study"},
    {StudySort::training, "training"},
    {StudySort::integrity, "integrity"},
}};

// 计量单位 of an attendance's length: 小时, 天.
enum class LengthUnit : unsigned char { hours, days };
inline constexpr Vocabulary<LengthUnit, 2> kLengthUnits{{
    {LengthUnit::hours, "hours"},
    {LengthUnit::days, "days"},
}};

// 事项 of a village (廉政文化进农村 三, 勤廉双优 三, 四): 专栏, 警示片, 法制培训, 帮扶对子,
// 书面上报; keyed like the figures of the rule book's duty.
enum class VillageMatter : unsigned char { board, film, training, pairs, report };
inline constexpr Vocabulary<VillageMatter, 5> kVillageMatters{{
    {VillageMatter::board, "board"},
    {VillageMatter::film, "film"},
    {VillageMatter::training, "training"},
    {VillageMatter::pairs, "pairs"},
    {VillageMatter::report, "report"},
}};

// 结果 of an inspection: 合格, 不合格.
enum class InspectionResult : unsigned char { pass, fail };
inline constexpr Vocabulary<InspectionResult, 2> kInspectionResults{{
    {InspectionResult::pass, "pass"},
    {InspectionResult::fail, "fail"},
}};

constexpr const auto& vocabulary_of(CaseType) {
    return kCaseTypes;
}
constexpr const auto& vocabulary_of(ContactWay) {
    return kContactWays;
}
constexpr const auto& vocabulary_of(ComplaintFinding) {
    return kComplaintFindings;
}
constexpr const auto& vocabulary_of(StudySort) {
    return kStudySorts;
}
constexpr const auto& vocabulary_of(LengthUnit) {
    return kLengthUnits;
}
constexpr const auto& vocabulary_of(VillageMatter) {
    return kVillageMatters;
}
constexpr const auto& vocabulary_of(InspectionResult) {
    return kInspectionResults;
}

}  // namespace kaoping
