// Words: what offices write for the closed vocabularies (domain 3.4). A word is compared whole,
// after folding, so that 不称职 never matches 称职; what is in no list is refused with the list.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "records/vocabulary.h"

namespace kaoping {

// The words of a vocabulary; the first word of each value is the usual one.
template <class Word>
struct WordList {
    std::vector<std::pair<std::string_view, Word>> words;

    // `text` is folded.
    [[nodiscard]] std::optional<Word> find(std::string_view text) const {
        for (const auto& [word, value] : words) {
            if (word == text) return value;
        }
        return std::nullopt;
    }
    // The usual words, for a message: "参加/不确定等次/…".
    [[nodiscard]] std::string usual() const {
        std::string list;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (i > 0 && words[i].second == words[i - 1].second) continue;
            list += (list.empty() ? "" : "/") + std::string{words[i].first};
        }
        return list;
    }
};

// 状态 of a decision: 有效 or 撤销.
enum class Standing : unsigned char { valid, revoked };

[[nodiscard]] const WordList<Pool>& pool_words();
[[nodiscard]] const WordList<Participation>& participation_words();
[[nodiscard]] const WordList<Stage>& stage_words();
[[nodiscard]] const WordList<Measure>& measure_words();
[[nodiscard]] const WordList<Responsibility>& responsibility_words();
[[nodiscard]] const WordList<Grade>& grade_words();
[[nodiscard]] const WordList<Finding>& finding_words();
[[nodiscard]] const WordList<AppealOutcome>& outcome_words();
[[nodiscard]] const WordList<Standing>& standing_words();
[[nodiscard]] const WordList<bool>& yes_no_words();

// A cell that says it is blank: —, /, 无, 未评. `text` is folded.
[[nodiscard]] bool is_blank_mark(std::string_view text);

// Measures of a cell, parted by 、，,;； or 和, 及, 并.
struct MeasureReading {
    MeasureSet measures;
    std::vector<std::string> sanctions;  // 警告, 记过 …: another kind of penalty
    std::vector<std::string> unknown;
};
[[nodiscard]] MeasureReading read_measures(std::string_view cell);

// Whether a reason for a transfer is the warnings (效能责任追究 二(五)); empty when it says that it
// is not, or denies it in words nobody should guess at.
[[nodiscard]] std::optional<bool> is_for_warnings(std::string_view reason);

}  // namespace kaoping
