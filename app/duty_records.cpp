#include "app/duty_records.h"

#include <algorithm>
#include <array>

#include "app/values.h"
#include "config/wording.h"

namespace kaoping {
namespace {

// A part of a detail, in words that take its figure.
struct DetailWords {
    std::string_view key;
    Text words;
};
constexpr std::array kDetails{
    DetailWords{"no-reason", {"未写特殊原因，按一般件", "special without a reason"}},
    DetailWords{"late", {"超期{}天", "{} days late"}},
    DetailWords{"calendar", {"节假日未公布，只按周末", "weekends alone: no calendar of that year"}},
    DetailWords{"over", {"多{}个", "{} too many"}},
};

std::string detail_words(const std::string& part, Language language) {
    const auto equals = part.find('=');
    const std::string key = part.substr(0, equals);
    const std::string value = equals == std::string::npos ? "" : part.substr(equals + 1);
    const auto* found = std::ranges::find(kDetails, key, &DetailWords::key);
    if (found != kDetails.end()) return filled(found->words, language, value);
    const bool is_criterion = key.find_first_not_of("0123456789") == std::string::npos;
    if (is_criterion) return filled({"第{}项{}%", "item {} {}%"}, language, key, value);
    return part;
}

KeyedList detail_list(const DutyRow& row, Language language) {
    KeyedList list;
    for (const std::string& part : row.detail) list.push_back({part, detail_words(part, language)});
    return list;
}

Value rule_value(const std::string& rule, Language language) {
    return Keyed{rule, rule_name(rule, language)};
}

Value verdict_value(DutyVerdict verdict, Language language) {
    const std::string key{to_key(verdict)};
    return Keyed{key, std::string{word(Topic::duty_verdict, key, language)}};
}

// What was done: pass and fail are words, all else figures and days.
Value actual_value(const std::string& actual, Language language) {
    if (has_wording(Topic::inspection, actual)) {
        return Keyed{actual, std::string{word(Topic::inspection, actual, language)}};
    }
    return text_value(actual);
}

// Numbers of people and of the office's rows mean little to people; the name beside them does.
std::string subject_words(const DutyRow& row, Language language) {
    if (row.subject == "office") return std::string{Text{"本单位", "the office"}.in(language)};
    return row.subject;
}

}  // namespace

const std::vector<RecordField>& duty_fields() {
    static const std::vector<RecordField> fields = {
        {"rule", {"事项", "Duty"}},         {"subject", {"编号", "Subject"}},
        {"subject_name", {"内容", "Name"}}, {"period", {"期间", "Period"}},
        {"required", {"要求", "Required"}}, {"actual", {"实际", "Actual"}},
        {"verdict", {"情况", "Verdict"}},   {"detail", {"说明", "Detail"}},
    };
    return fields;
}

Record duty_record(const DutyRow& row, Language language) {
    return {rule_value(row.rule, language),
            text_value(row.subject),
            text_value(row.subject_name),
            Keyed{row.period, duty_period_name(row.period, language)},
            text_value(row.required),
            actual_value(row.actual, language),
            verdict_value(row.verdict, language),
            detail_list(row, language)};
}

const std::vector<RecordField>& duty_table_fields() {
    static const std::vector<RecordField> fields = {
        {"rule", {"事项", "Duty"}},         {"subject", {"编号或单位", "Subject"}},
        {"subject_name", {"内容", "Name"}}, {"person", {"人员", "Person"}},
        {"period", {"期间", "Period"}},     {"required", {"要求", "Required"}},
        {"actual", {"实际", "Actual"}},     {"verdict", {"情况", "Verdict"}},
        {"detail", {"说明", "Detail"}},
    };
    return fields;
}

Record duty_table_record(const DutyRow& row, const std::string& person, Language language) {
    Record record = duty_record(row, language);
    record[1] = subject_words(row, language);
    // A person's own row has his name once.
    if (row.subject_name == person) record[2] = {};
    record.insert(record.begin() + 3, text_value(person));
    return record;
}

const std::vector<RecordField>& duty_count_fields() {
    static const std::vector<RecordField> fields = {
        {"rule", {"事项", "Duty"}},   {"article", {"条款", "Article"}},
        {"met", {"完成", "Met"}},     {"not_met", {"未完成", "Not met"}},
        {"open", {"进行中", "Open"}}, {"notes", {"记录", "Notes"}},
    };
    return fields;
}

Record duty_count_record(const DutyCounts& counts, Language language) {
    return {rule_value(counts.rule, language), std::string{article_name(counts.article, language)},
            std::int64_t{counts.met},          std::int64_t{counts.not_met},
            std::int64_t{counts.open},         std::int64_t{counts.notes}};
}

}  // namespace kaoping
