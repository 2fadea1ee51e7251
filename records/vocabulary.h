// The closed vocabularies: every enumerator has one stable key, which is what is stored and printed
// to machines, never an ordinal. The words people read are wording (config/wording.h), and the
// words offices write for them are an importer's business (importers/words.h).
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace kaoping {

// A vocabulary: its enumerators with their keys, in order.
template <class Word, std::size_t N>
using Vocabulary = std::array<std::pair<Word, std::string_view>, N>;

// 参加考核 (rulebook 3).
enum class Participation : unsigned char { graded, ungraded, excluded, superior };
inline constexpr Vocabulary<Participation, 4> kParticipations{{
    {Participation::graded, "graded"},
    {Participation::ungraded, "ungraded"},
    {Participation::excluded, "excluded"},
    {Participation::superior, "superior"},
}};

// 人员类别: rank and quota are counted within one of these (rulebook 3).
enum class Pool : unsigned char { civil, institution, worker, contract, village, leader };
inline constexpr Vocabulary<Pool, 6> kPools{{
    {Pool::civil, "civil"},
    {Pool::institution, "institution"},
    {Pool::worker, "worker"},
    {Pool::contract, "contract"},
    {Pool::village, "village"},
    {Pool::leader, "leader"},
}};

// 年度等次. The first four are grades proper, best first; `pending` 待审定 ranks between the first
// two; the others say why there is no grade.
enum class Grade : unsigned char {
    excellent,
    competent,
    basic,
    incompetent,
    undetermined,
    exempt,
    incomplete,
    pending
};
inline constexpr Vocabulary<Grade, 8> kGrades{{
    {Grade::excellent, "excellent"},
    {Grade::competent, "competent"},
    {Grade::basic, "basic"},
    {Grade::incompetent, "incompetent"},
    {Grade::undetermined, "undetermined"},
    {Grade::exempt, "exempt"},
    {Grade::incomplete, "incomplete"},
    {Grade::pending, "pending"},
}};

// One of excellent, competent, basic, incompetent.
[[nodiscard]] constexpr bool is_proper(Grade grade) {
    return grade <= Grade::incompetent;
}
// The worse of two proper grades.
[[nodiscard]] constexpr Grade worse(Grade a, Grade b) {
    return std::max(a, b);
}

// 季度等次 (效能考评; 好 较好 一般 较差), best first.
enum class QuarterGrade : unsigned char { good, fair, ordinary, poor };
inline constexpr Vocabulary<QuarterGrade, 4> kQuarterGrades{{
    {QuarterGrade::good, "good"},
    {QuarterGrade::fair, "fair"},
    {QuarterGrade::ordinary, "ordinary"},
    {QuarterGrade::poor, "poor"},
}};

// The three steps of a score: 自评 → 复核 → 审定 (效能考评 三).
enum class Stage : unsigned char { self, review, decision };
inline constexpr Vocabulary<Stage, 3> kStages{{
    {Stage::self, "self"},
    {Stage::review, "review"},
    {Stage::decision, "decision"},
}};

// 追究方式, light to heavy (效能责任追究 二(一)): 书面检查, 诫勉教育, 效能告诫.
enum class Measure : unsigned char { written, admonition, warning };
inline constexpr Vocabulary<Measure, 3> kMeasures{{
    {Measure::written, "written"},
    {Measure::admonition, "admonition"},
    {Measure::warning, "warning"},
}};

// 责任类型 (效能责任追究 二(二)): 直接责任, 主要领导责任, 重要领导责任.
enum class Responsibility : unsigned char { direct, main, important };
inline constexpr Vocabulary<Responsibility, 3> kResponsibilities{{
    {Responsibility::direct, "direct"},
    {Responsibility::main, "main"},
    {Responsibility::important, "important"},
}};

// 是否属实 of a report: 属实, 不属实, 核查中 (否定报备 四).
enum class Finding : unsigned char { substantiated, unsubstantiated, open };
inline constexpr Vocabulary<Finding, 3> kFindings{{
    {Finding::substantiated, "substantiated"},
    {Finding::unsubstantiated, "unsubstantiated"},
    {Finding::open, "open"},
}};

// 结论 of an appeal: 维持, 撤销, 变更.
enum class AppealOutcome : unsigned char { upheld, revoked, changed };
inline constexpr Vocabulary<AppealOutcome, 3> kAppealOutcomes{{
    {AppealOutcome::upheld, "upheld"},
    {AppealOutcome::revoked, "revoked"},
    {AppealOutcome::changed, "changed"},
}};

// The vocabulary an enumeration belongs to.
constexpr const auto& vocabulary_of(Participation) {
    return kParticipations;
}
constexpr const auto& vocabulary_of(Pool) {
    return kPools;
}
constexpr const auto& vocabulary_of(Grade) {
    return kGrades;
}
constexpr const auto& vocabulary_of(QuarterGrade) {
    return kQuarterGrades;
}
constexpr const auto& vocabulary_of(Stage) {
    return kStages;
}
constexpr const auto& vocabulary_of(Measure) {
    return kMeasures;
}
constexpr const auto& vocabulary_of(Responsibility) {
    return kResponsibilities;
}
constexpr const auto& vocabulary_of(Finding) {
    return kFindings;
}
constexpr const auto& vocabulary_of(AppealOutcome) {
    return kAppealOutcomes;
}

template <class Word>
concept VocabularyWord = requires(Word word) {
    vocabulary_of(word);
};

// "graded", "warning", …
template <VocabularyWord Word>
[[nodiscard]] constexpr std::string_view to_key(Word word) {
    return vocabulary_of(word)[static_cast<std::size_t>(word)].second;
}

// The enumerator of a key; empty when the vocabulary has none of that key.
template <VocabularyWord Word>
[[nodiscard]] constexpr std::optional<Word> from_key(std::string_view key) {
    for (const auto& [word, its_key] : vocabulary_of(Word{})) {
        if (its_key == key) return word;
    }
    return std::nullopt;
}

// A set of measures one decision imposes.
class MeasureSet {
public:
    constexpr MeasureSet() = default;
    constexpr MeasureSet(std::initializer_list<Measure> measures) {
        for (Measure measure : measures) insert(measure);
    }
    constexpr void insert(Measure measure) { bits_ |= bit(measure); }
    [[nodiscard]] constexpr bool contains(Measure measure) const { return bits_ & bit(measure); }
    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
    // Requires that the set is not empty.
    [[nodiscard]] constexpr Measure heaviest() const {
        if (contains(Measure::warning)) return Measure::warning;
        return contains(Measure::admonition) ? Measure::admonition : Measure::written;
    }
    friend constexpr bool operator==(MeasureSet, MeasureSet) = default;

private:
    static constexpr std::uint8_t bit(Measure measure) {
        return static_cast<std::uint8_t>(1U << static_cast<unsigned>(measure));
    }

    std::uint8_t bits_ = 0;
};

}  // namespace kaoping
