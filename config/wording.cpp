#include "config/wording.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

#include "config/wording_table.h"
#include "records/half_year.h"

namespace kaoping {
namespace {

using enum Topic;
using wordings::Entry;
using wordings::kTable;

constexpr std::size_t kTopics = static_cast<std::size_t>(rule) + 1;

// Where the entries of each topic begin, and the end of the last.
constexpr auto kBegins = [] {
    std::array<std::size_t, kTopics + 1> begins{};
    for (std::size_t topic = 0; topic <= kTopics; ++topic) {
        while (begins[topic] < kTable.size() &&
               static_cast<std::size_t>(kTable[begins[topic]].topic) < topic) {
            ++begins[topic];
        }
    }
    return begins;
}();
static_assert(std::ranges::is_sorted(kTable, {}, &Entry::topic));

const Entry* find(Topic topic, std::string_view key) {
    const auto begin = kTable.begin() + kBegins[static_cast<std::size_t>(topic)];
    const auto end = kTable.begin() + kBegins[static_cast<std::size_t>(topic) + 1];
    const auto found = std::find_if(begin, end, [&](const Entry& e) { return e.key == key; });
    return found == end ? nullptr : &*found;
}

bool says_competent(Pool whose) {
    switch (whose) {
        case Pool::institution:
        case Pool::worker:
        case Pool::contract:
            return false;
        case Pool::civil:
        case Pool::village:
        case Pool::leader:
            break;
    }
    return true;
}

}  // namespace

const Wording& wording(Topic topic, std::string_view key) {
    const Entry* entry = find(topic, key);
    if (entry == nullptr) throw std::logic_error("no wording for key " + std::string{key});
    return entry->words;
}

bool has_wording(Topic topic, std::string_view key) {
    return find(topic, key) != nullptr;
}

std::string_view word(Pool which, Language language) {
    return word(pool, to_key(which), language);
}
std::string_view word(Participation which, Language language) {
    return word(participation, to_key(which), language);
}
std::string_view word(QuarterGrade which, Language language) {
    return word(quarter_grade, to_key(which), language);
}
std::string_view word(Stage which, Language language) {
    return word(stage, to_key(which), language);
}
std::string_view word(Measure which, Language language) {
    return word(measure, to_key(which), language);
}
std::string_view word(Responsibility which, Language language) {
    return word(responsibility, to_key(which), language);
}
std::string_view word(Finding which, Language language) {
    return word(finding, to_key(which), language);
}
std::string_view word(AppealOutcome which, Language language) {
    return word(appeal, to_key(which), language);
}
std::string_view word(CaseType which, Language language) {
    return word(case_type, to_key(which), language);
}
std::string_view word(ContactWay which, Language language) {
    return word(contact_way, to_key(which), language);
}
std::string_view word(ComplaintFinding which, Language language) {
    return word(complaint_finding, to_key(which), language);
}
std::string_view word(StudySort which, Language language) {
    return word(study_sort, to_key(which), language);
}
std::string_view word(LengthUnit which, Language language) {
    return word(length_unit, to_key(which), language);
}
std::string_view word(VillageMatter which, Language language) {
    return word(village_matter, to_key(which), language);
}
std::string_view word(InspectionResult which, Language language) {
    return word(inspection, to_key(which), language);
}
std::string_view word(FactKind which, Language language) {
    return word(fact, to_key(which), language);
}
std::string_view word(PeriodKind which, Language language) {
    return word(period, to_key(which), language);
}
std::string_view word(Grade which, Pool whose, Language language) {
    return word(says_competent(whose) ? grade : institution_grade, to_key(which), language);
}

std::string rule_name(std::string_view key, Language language) {
    if (has_wording(rule, key)) return std::string{word(rule, key, language)};
    constexpr std::string_view rung = "warning-";
    int count = 0;
    if (key.starts_with(rung)) {
        const char* end = key.data() + key.size();
        const auto read = std::from_chars(key.data() + rung.size(), end, count);
        if (read.ec != std::errc{} || read.ptr != end) count = 0;
    }
    if (count <= 0) return std::string{key};
    return language == Language::chinese ? "效能告诫达" + std::to_string(count) + "次"
                                         : std::to_string(count) + " warnings";
}

std::string period_name(Period which, Language language) {
    const std::string year = std::to_string(which.year);
    return year + (language == Language::chinese ? "年" : " ") +
           std::string{word(which.kind, language)};
}

std::string duty_period_name(std::string_view key, Language language) {
    if (language == Language::english) return std::string{key};
    if (const auto half = half_year_from_key(key)) {
        return std::to_string(half->year) + (half->second ? "年下半年" : "年上半年");
    }
    const std::string text{key};
    if (const auto first = Day::parse_iso(text + "-01")) {
        return std::to_string(first->year()) + "年" + std::to_string(first->month()) + "月";
    }
    const auto new_year = Day::parse_iso(text + "-01-01");
    return new_year ? year_name(new_year->year(), language) : text;
}

std::string year_name(int year, Language language) {
    return std::to_string(year) + (language == Language::chinese ? "年度" : "");
}

std::string measure_names(MeasureSet measures, Language language) {
    std::string names;
    for (const auto& [each, key] : kMeasures) {
        if (!measures.contains(each)) continue;
        if (!names.empty()) names += language == Language::chinese ? "、" : ", ";
        names += word(each, language);
    }
    return names;
}

std::string day_in_words(Day day, Language language) {
    if (language == Language::english) return to_string(day);
    return std::to_string(day.year()) + "年" + std::to_string(day.month()) + "月" +
           std::to_string(day.day_of_month()) + "日";
}

std::string_view article_name(std::string_view article, Language language) {
    if (language == Language::chinese && article == "office setting") return "本单位规定";
    return article;
}

}  // namespace kaoping
