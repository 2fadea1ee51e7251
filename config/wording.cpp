#include "config/wording.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

namespace kaoping {
namespace {

struct Entry {
    Topic topic;
    std::string_view key;
    Wording words;
};

using enum Topic;

// In the order of the topics.
constexpr std::array kTable{
    Entry{pool, "civil", {"公务员/参公", "Civil servant"}},
    Entry{pool, "institution", {"事业人员", "Institution staff"}},
    Entry{pool, "worker", {"工勤人员", "Worker"}},
    Entry{pool, "contract", {"聘用人员", "Contract staff"}},
    Entry{pool, "village", {"村干部", "Village cadre"}},
    Entry{pool, "leader", {"班子成员", "Leader"}},

    Entry{participation, "graded", {"参加", "Graded"}},
    Entry{participation, "ungraded", {"不确定等次", "Without a grade"}},
    Entry{participation, "excluded", {"不参加", "Not appraised"}},
    Entry{participation, "superior", {"上级考核", "Appraised by the county"}},

    Entry{grade, "excellent", {"优秀", "Excellent"}},
    Entry{grade, "competent", {"称职", "Competent"}},
    Entry{grade, "basic", {"基本称职", "Basically competent"}},
    Entry{grade, "incompetent", {"不称职", "Incompetent"}},
    Entry{grade, "undetermined", {"不确定等次", "Without a grade"}},
    Entry{grade, "exempt", {"不参加", "Not appraised"}},
    Entry{grade, "incomplete", {"待补", "Incomplete"}},
    Entry{grade, "pending", {"待审定", "Pending"}},

    Entry{institution_grade, "excellent", {"优秀", "Excellent"}},
    Entry{institution_grade, "competent", {"合格", "Qualified"}},
    Entry{institution_grade, "basic", {"基本合格", "Basically qualified"}},
    Entry{institution_grade, "incompetent", {"不合格", "Unqualified"}},
    Entry{institution_grade, "undetermined", {"不确定等次", "Without a grade"}},
    Entry{institution_grade, "exempt", {"不参加", "Not appraised"}},
    Entry{institution_grade, "incomplete", {"待补", "Incomplete"}},
    Entry{institution_grade, "pending", {"待审定", "Pending"}},

    Entry{quarter_grade, "good", {"好", "Good"}},
    Entry{quarter_grade, "fair", {"较好", "Fair"}},
    Entry{quarter_grade, "ordinary", {"一般", "Ordinary"}},
    Entry{quarter_grade, "poor", {"较差", "Poor"}},

    Entry{stage, "self", {"自评", "Self"}},
    Entry{stage, "review", {"复核", "Review"}},
    Entry{stage, "decision", {"审定", "Decision"}},

    Entry{period, "Q1", {"第一季度", "Q1"}},
    Entry{period, "Q2", {"第二季度", "Q2"}},
    Entry{period, "H1", {"半年小结", "Half-year"}},
    Entry{period, "Q3", {"第三季度", "Q3"}},
    Entry{period, "Q4", {"第四季度", "Q4"}},
    Entry{period, "Y", {"年终总评", "Year-end"}},

    Entry{measure, "written", {"书面检查", "Written self-criticism"}},
    Entry{measure, "admonition", {"诫勉教育", "Admonition"}},
    Entry{measure, "warning", {"效能告诫", "Efficiency warning"}},

    Entry{responsibility, "direct", {"直接责任", "Direct"}},
    Entry{responsibility, "main", {"主要领导责任", "Main leadership"}},
    Entry{responsibility, "important", {"重要领导责任", "Important leadership"}},

    Entry{finding, "substantiated", {"属实", "Substantiated"}},
    Entry{finding, "unsubstantiated", {"不属实", "Unsubstantiated"}},
    Entry{finding, "open", {"核查中", "Being examined"}},

    Entry{appeal, "upheld", {"维持", "Upheld"}},
    Entry{appeal, "revoked", {"撤销", "Revoked"}},
    Entry{appeal, "changed", {"变更", "Changed"}},

    Entry{fact, "people", {"人员名册", "Roster"}},
    Entry{fact, "evaluations", {"考评得分", "Scores"}},
    Entry{fact, "items", {"指标评分", "Indicator scores"}},
    Entry{fact, "adjustments", {"加减分", "Adjustments"}},
    Entry{fact, "measures", {"责任追究", "Measures"}},
    Entry{fact, "transfers", {"岗位调整", "Transfers"}},
    Entry{fact, "grades", {"年度等次审定", "Decided grades"}},
    Entry{fact, "denial-reports", {"否定报备举报", "Reports of unfiled refusals"}},
    Entry{fact, "sanctions", {"处分", "Sanctions"}},
    Entry{fact, "vetoes", {"一票否决", "Vetoes"}},
    Entry{fact, "appeals", {"复核申诉", "Appeals"}},

    Entry{status, "excluded", {"不参加考核", "Not appraised"}},
    Entry{status, "not-due", {"不应考评", "Not due"}},
    Entry{status, "missing", {"未报", "Missing"}},
    Entry{status, "undecided", {"未审定", "Undecided"}},
    Entry{status, "decided", {"已审定", "Decided"}},

    Entry{effect, "applied", {"适用", "Applied"}},
    Entry{effect, "not-met", {"未达到条件", "Not met"}},
    Entry{effect, "overridden", {"不改变结果", "Changes nothing"}},

    Entry{order, "transfer-required", {"应调整岗位", "Transfer required"}},
    Entry{order, "refer-county", {"应报县有关部门", "Refer to the county"}},

    Entry{
        note,
        "same-day-as-transfer",
        {"岗位调整当日又受告诫，请人工确认", "Warned on the day of the transfer: please confirm"}},
    Entry{note,
          "fourth-without-transfer",
          {"应调整岗位未调整，又受告诫", "Warned again before the transfer was made"}},
    Entry{note,
          "transfer-without-cause",
          {"以效能告诫为由调整岗位，但告诫次数不够",
           "Transferred for warnings without enough of them"}},
    Entry{note,
          "warning-due",
          {"诫勉整改期满未见改正，请研究是否告诫",
           "Not corrected by the deadline: consider a warning"}},
    Entry{note,
          "measure-mismatch",
          {"追究方式与责任类型不相应", "Measure does not suit the responsibility"}},
    Entry{note,
          "sanction-to-decide",
          {"造成不良影响，请研究是否处分", "Bad effect: consider a sanction"}},
    Entry{note, "outside-service", {"有事项不在任职期间", "A fact lies outside the service"}},
    Entry{note, "score-gap", {"自评与复核相差较大", "Self and review differ widely"}},
    Entry{note, "own-reviewer", {"复核人即本人", "Reviewed by himself"}},

    Entry{rule, "participation", {"参加考核情况", "Participation"}},
    Entry{rule, "stage-score", {"三级评分", "Stage score"}},
    Entry{rule, "adjustments", {"加分扣分", "Adjustments"}},
    Entry{rule, "quarter-band", {"季度等次标准", "Quarter bands"}},
    Entry{rule, "not-counted", {"不计入的决定", "Decision not counted"}},
    Entry{rule, "annual-score", {"年度综合得分", "Score of the year"}},
    Entry{rule, "rank", {"排名", "Rank"}},
    Entry{rule, "annual-band", {"年度等次标准", "Annual bands"}},
    Entry{rule, "incomplete", {"考评项目未齐", "Items missing"}},
    Entry{rule, "short-service", {"任职时间不足", "Short service"}},
    Entry{rule, "warning-1", {"效能告诫一次", "One warning"}},
    Entry{rule, "warning-2", {"效能告诫两次", "Two warnings"}},
    Entry{rule, "warning-3", {"效能告诫三次以上", "Three warnings or more"}},
    Entry{rule, "denial-2", {"不执行否定报备被举报属实", "Unfiled refusals reported"}},
    Entry{rule, "village-veto", {"村被一票否决", "Village veto"}},
    Entry{rule, "excellent-quarters", {"评优的季度等次要求", "Quarter grades asked of excellent"}},
    Entry{rule, "sanction", {"处分影响等次", "Sanction"}},
    Entry{rule, "quota", {"优秀名额已满", "Quota of excellent used up"}},
    Entry{rule, "quota-tie", {"优秀名额末位同分", "Tie at the end of the quota"}},
    Entry{rule, "dismissal-rule", {"连续不称职", "Incompetent in succession"}},
    Entry{rule, "two-basic", {"连续基本称职", "Basically competent in succession"}},
    Entry{rule, "merit-three", {"连续优秀", "Excellent in succession"}},
    Entry{rule, "decided-above-ceiling", {"审定等次高于上限", "Decided above the ceiling"}},
    Entry{rule, "decided", {"领导小组审定", "Decided by the leading group"}},
    Entry{rule, "grade", {"最终等次", "Final grade"}},
    Entry{rule, "refer-county", {"报县有关部门", "Referral to the county"}},
    Entry{rule, "transfer-required", {"调整岗位", "Transfer"}},
};

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
