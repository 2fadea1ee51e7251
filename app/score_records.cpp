#include "app/score_records.h"

#include "app/values.h"
#include "config/wording.h"

namespace kaoping {
namespace {

// Rules by key, in words.
KeyedList rule_list(const std::vector<std::string>& rules, Language language) {
    KeyedList list;
    for (const std::string& rule : rules) list.push_back({rule, rule_name(rule, language)});
    return list;
}

// "Q3:review" for each stage a due period lacks.
KeyedList missing_list(const std::vector<MissingStage>& missing, Language language) {
    KeyedList list;
    for (const MissingStage& item : missing) {
        list.push_back({std::string{to_key(item.period)} + ":" + std::string{to_key(item.stage)},
                        std::string{word(item.period, language)} +
                            (language == Language::chinese ? "" : " ") +
                            std::string{word(item.stage, language)}});
    }
    return list;
}

Keyed note(const std::string& key, const std::string& document, Language language) {
    Keyed keyed{key, std::string{word(Topic::note, key, language)}};
    if (document.empty()) return keyed;
    keyed.key += ":" + document;
    keyed.words += (language == Language::chinese ? "：" : ": ") + document;
    return keyed;
}

KeyedList period_notes(const PeriodResult& result, Language language) {
    KeyedList list;
    if (result.score_gap) list.push_back(note("score-gap", {}, language));
    if (result.own_reviewer) list.push_back(note("own-reviewer", {}, language));
    return list;
}

Value status_value(PeriodStatus status, Language language) {
    const std::string key{to_key(status)};
    return Keyed{key, std::string{word(Topic::status, key, language)}};
}

}  // namespace

const std::vector<RecordField>& year_fields() {
    static const std::vector<RecordField> fields = {
        {"person_id", {"工号", "Number"}},
        {"name", {"姓名", "Name"}},
        {"unit", {"单位", "Unit"}},
        {"pool", {"人员类别", "Category"}},
        {"participation", {"参加考核", "Participation"}},
        {"year", {"年度", "Year"}},
        {"Q1", {"一季度", "Q1"}},
        {"Q2", {"二季度", "Q2"}},
        {"H1", {"半年", "H1"}},
        {"Q3", {"三季度", "Q3"}},
        {"Q4", {"四季度", "Q4"}},
        {"Y", {"年终", "Y"}},
        {"annual_score", {"年度得分", "Annual score"}},
        {"rank", {"排名", "Rank"}},
        {"score_grade", {"得分等次", "Grade by score"}},
        {"warnings", {"告诫次数", "Warnings"}},
        {"ceiling", {"等次上限", "Ceiling"}},
        {"suggested_grade", {"建议等次", "Suggested"}},
        {"decided_grade", {"审定等次", "Decided"}},
        {"grade", {"等次", "Grade"}},
        {"award_eligible", {"评优资格", "Awards"}},
        {"orders", {"应办事项", "Orders"}},
        {"rules", {"适用规则", "Rules"}},
        {"missing", {"缺项", "Missing"}},
    };
    return fields;
}

Record year_record(const PersonYear& result, Language language) {
    const PersonLine& person = result.person;
    Record record{person.number,
                  person.name,
                  person.unit,
                  value_of(person.pool, language),
                  value_of(person.participation, language),
                  std::int64_t{result.year}};
    for (const PeriodKind kind : kAllPeriods) {
        record.push_back(value_of(result.scores[index_of(kind)]));
    }
    const auto grade = [&](const std::optional<Grade>& which) {
        return grade_value(which, person.pool, language);
    };
    record.insert(
        record.end(),
        {value_of(result.annual_score), value_of(result.rank), grade(result.score_grade),
         std::int64_t{result.warnings}, grade(result.ceiling), grade(result.suggested),
         grade(result.decided), grade(result.grade), yes_or_no(result.award_eligible, language),
         orders(result.transfer_required, result.referrals, language),
         rule_list(result.rules, language), missing_list(result.missing, language)});
    return record;
}

const std::vector<RecordField>& period_fields() {
    static const std::vector<RecordField> fields = {
        {"person_id", {"工号", "Number"}},    {"name", {"姓名", "Name"}},
        {"unit", {"单位", "Unit"}},           {"pool", {"人员类别", "Category"}},
        {"period", {"考评周期", "Period"}},   {"status", {"状况", "Status"}},
        {"self", {"自评分", "Self"}},         {"review", {"复核分", "Review"}},
        {"decision", {"审定分", "Decision"}}, {"bonus", {"加分", "Bonus"}},
        {"deduction", {"扣分", "Deduction"}}, {"score", {"得分", "Score"}},
        {"rank", {"排名", "Rank"}},           {"grade", {"等次", "Grade"}},
        {"notes", {"提示", "Notes"}},
    };
    return fields;
}

Record period_record(const PeriodResult& result, Language language) {
    const PersonLine& person = result.person;
    Record record{person.number,
                  person.name,
                  person.unit,
                  value_of(person.pool, language),
                  Keyed{to_key(result.period), period_name(result.period, language)},
                  status_value(result.status, language)};
    for (const auto& stage : result.stages) record.push_back(value_of(stage));
    // Only the graded have a grade here, whatever their score would earn (contract).
    const auto grade = result.is_graded() ? result.quarter_grade : std::nullopt;
    record.insert(record.end(), {value_of(result.bonus), value_of(result.deduction),
                                 value_of(result.score), value_of(result.rank),
                                 value_of(grade, language), period_notes(result, language)});
    return record;
}

const std::vector<RecordField>& warning_fields() {
    static const std::vector<RecordField> fields = {
        {"person_id", {"工号", "Number"}},
        {"name", {"姓名", "Name"}},
        {"unit", {"单位", "Unit"}},
        {"year", {"年度", "Year"}},
        {"written", {"书面检查", "Written"}},
        {"admonition", {"诫勉教育", "Admonitions"}},
        {"warning", {"效能告诫", "Warnings"}},
        {"revoked", {"已撤销", "Revoked"}},
        {"last_warning", {"最近一次告诫", "Last warning"}},
        {"ceiling", {"等次上限", "Ceiling"}},
        {"transfer_required", {"应调整岗位", "Transfer required"}},
        {"transfer_date", {"岗位调整日期", "Transferred on"}},
        {"window_end", {"一年期满日", "Window ends"}},
        {"in_window", {"期内再次告诫", "In the window"}},
        {"orders", {"应办事项", "Orders"}},
        {"notes", {"提示", "Notes"}},
    };
    return fields;
}

Record warning_record(const WarningRecord& result, Language language) {
    const PersonLine& person = result.person;
    KeyedList notes;
    for (const WarningNote& each : result.notes) {
        notes.push_back(note(each.key, each.document, language));
    }
    return {person.number,
            person.name,
            person.unit,
            std::int64_t{result.year},
            std::int64_t{result.written},
            std::int64_t{result.admonition},
            std::int64_t{result.warning},
            std::int64_t{result.revoked},
            value_of(result.last_warning),
            grade_value(result.ceiling, person.pool, language),
            yes_or_no(result.transfer_required, language),
            value_of(result.transfer_date),
            value_of(result.window_end),
            std::int64_t{result.in_window},
            orders(result.transfer_required, result.referrals, language),
            std::move(notes)};
}

}  // namespace kaoping
