// Wording: the words people read for the keys machines read, in both languages. One table holds
// them all (wording.cpp); a language is a parameter, never a global. What offices write in their
// files is an importer's business, and the headings of a printed sheet stand with that sheet.
#pragma once

#include <string>
#include <string_view>

#include "records/day.h"
#include "records/fact_kind.h"
#include "records/language.h"
#include "records/period.h"
#include "records/register_vocabulary.h"
#include "records/vocabulary.h"

namespace kaoping {

// One expression in both languages.
struct Wording {
    std::string_view chinese;
    std::string_view english;
    [[nodiscard]] constexpr std::string_view in(Language language) const {
        return language == Language::chinese ? chinese : english;
    }
};

// What a key is a key of. `grade` has the words of civil servants, `institution_grade` those of
// institution staff, workers and contract staff (rulebook 3). `status` is PeriodStatus, `effect` is
// Effect, `note` the notes of periods and warnings, `duty_verdict` is DutyVerdict, `rule` every
// step of a derivation and every duty. The keys of `archive_category` are 01 to 11, those of
// `review_criterion` 1 to 5.
enum class Topic : unsigned char {
    pool,
    participation,
    grade,
    institution_grade,
    quarter_grade,
    stage,
    period,
    measure,
    responsibility,
    finding,
    appeal,
    case_type,
    contact_way,
    complaint_finding,
    study_sort,
    length_unit,
    village_matter,
    inspection,
    archive_category,
    review_criterion,
    fact,
    status,
    effect,
    order,
    note,
    duty_verdict,
    rule
};

// The words for a key. A key the topic does not have is a std::logic_error: keys are ours.
[[nodiscard]] const Wording& wording(Topic topic, std::string_view key);
[[nodiscard]] bool has_wording(Topic topic, std::string_view key);
[[nodiscard]] inline std::string_view word(Topic topic, std::string_view key, Language language) {
    return wording(topic, key).in(language);
}

[[nodiscard]] std::string_view word(Pool pool, Language language);
[[nodiscard]] std::string_view word(Participation participation, Language language);
[[nodiscard]] std::string_view word(QuarterGrade grade, Language language);
[[nodiscard]] std::string_view word(Stage stage, Language language);
[[nodiscard]] std::string_view word(Measure measure, Language language);
[[nodiscard]] std::string_view word(Responsibility responsibility, Language language);
[[nodiscard]] std::string_view word(Finding finding, Language language);
[[nodiscard]] std::string_view word(AppealOutcome outcome, Language language);
[[nodiscard]] std::string_view word(CaseType type, Language language);
[[nodiscard]] std::string_view word(ContactWay way, Language language);
[[nodiscard]] std::string_view word(ComplaintFinding finding, Language language);
[[nodiscard]] std::string_view word(StudySort sort, Language language);
[[nodiscard]] std::string_view word(LengthUnit unit, Language language);
[[nodiscard]] std::string_view word(VillageMatter matter, Language language);
[[nodiscard]] std::string_view word(InspectionResult result, Language language);
[[nodiscard]] std::string_view word(FactKind kind, Language language);
[[nodiscard]] std::string_view word(PeriodKind kind, Language language);
// 称职 or 合格, as the person's category has it.
[[nodiscard]] std::string_view word(Grade grade, Pool pool, Language language);

// A rule by its key. A rung of a ladder longer than the usual ("warning-5") is worded after its
// count; a rule nobody worded is shown as its key, so that an explanation never fails.
[[nodiscard]] std::string rule_name(std::string_view rule, Language language);

// "2024年第一季度", "2024 Q1"; "2024年年终总评".
[[nodiscard]] std::string period_name(Period period, Language language);
// The period of a duty (rulebook 9), "2024", "2024-03" or "2024H1", as 2024年度, 2024年3月,
// 2024年上半年; anything else as it stands.
[[nodiscard]] std::string duty_period_name(std::string_view key, Language language);
// "2024年度", "2024".
[[nodiscard]] std::string year_name(int year, Language language);
// "书面检查、效能告诫", light to heavy.
[[nodiscard]] std::string measure_names(MeasureSet measures, Language language);
// "2024年3月5日"; English "2024-03-05".
[[nodiscard]] std::string day_in_words(Day day, Language language);
// A citation as people read it: "office setting" is 本单位规定 in Chinese, all else as it stands.
[[nodiscard]] std::string_view article_name(std::string_view article, Language language);

}  // namespace kaoping
