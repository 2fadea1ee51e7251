// TableReader: reads one TOML table key by key. What a key holds is checked as it is read, and each
// fault is a complaint with its place; the getters answer "absent" for a key that is absent or at
// fault, so that the reading goes on. A key nobody asked for is unknown, which `refuse_others`
// says.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "config/complaints.h"
#include "config/toml_tree.h"
#include "records/points.h"
#include "records/vocabulary.h"

namespace kaoping {

class TableReader {
public:
    // `where` names the table in messages: "[[stages]]". Requires that `table` is a table; keeps
    // references to it and to `complaints`.
    TableReader(const TomlValue& table, std::string where, Complaints& complaints);

    [[nodiscard]] Mark mark() const { return table_->mark; }
    [[nodiscard]] const std::string& where() const { return where_; }
    [[nodiscard]] Complaints& complaints() const { return *complaints_; }
    // Where the value of `key` stands, or the table when it has no such key.
    [[nodiscard]] Mark mark_of(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const { return table_->find(key) != nullptr; }
    // The text of `key` without the white space around it, or ""; checks nothing.
    [[nodiscard]] std::string peek(std::string_view key) const;

    // Complains of each of `keys` that is absent.
    void require(std::initializer_list<std::string_view> keys);

    // A text without the white space around it; when nothing is left, that is the fault `blank`.
    [[nodiscard]] std::optional<std::string> text(std::string_view key,
                                                  Cause blank = Cause::rule_text_blank);
    [[nodiscard]] std::optional<Day> day(std::string_view key);
    // A figure of at most two decimals in 0 … high.
    [[nodiscard]] std::optional<Points> figure(std::string_view key, Points high = kNoLimit);
    // The figures of the sub-table `key` by the words it may have, each in 0 … 100; an absent one
    // is 0.00.
    [[nodiscard]] std::optional<std::vector<Points>> figures_by(
        std::string_view key, std::span<const std::string_view> words);
    // The figures of a sub-table whose keys are free names, none twice, each in 0 … 100; in the
    // order of the file.
    [[nodiscard]] std::optional<std::vector<std::pair<std::string, Points>>> named_figures(
        std::string_view key);
    // A whole number in low … high.
    [[nodiscard]] std::optional<int> whole(std::string_view key, int low, int high = kNoWholeLimit);
    // One of `words`.
    [[nodiscard]] std::optional<std::string> word(std::string_view key,
                                                  std::span<const std::string_view> words);
    // A list of texts that are not blank, none twice.
    [[nodiscard]] std::optional<std::vector<std::string>> texts(std::string_view key);
    // A list, not empty, of some of `words`, none twice.
    [[nodiscard]] std::optional<std::vector<std::string>> words(
        std::string_view key, std::span<const std::string_view> words);
    // A list of days, each with its place.
    [[nodiscard]] std::optional<std::vector<TomlValue>> days(std::string_view key);
    [[nodiscard]] std::optional<TableReader> table(std::string_view key);

    // Counts every key as known.
    void accept_others();
    // Complains of every key that nobody asked for.
    void refuse_others();

    static constexpr Points kNoLimit = Points::whole(10'000);
    static constexpr int kNoWholeLimit = 10'000;

private:
    const TomlValue* take(std::string_view key);
    const TomlValue* take(std::string_view key, TomlValue::Kind kind);
    [[nodiscard]] bool is(const TomlValue& value, TomlValue::Kind kind, std::string_view key);
    [[nodiscard]] std::optional<Points> figure_in(const TomlValue& value, std::string_view key,
                                                  Points high);
    [[nodiscard]] std::optional<std::string> stripped(const TomlValue& value, std::string_view key,
                                                      Cause blank);
    [[nodiscard]] bool is_one_of(const TomlValue& value, std::string_view key,
                                 std::span<const std::string_view> words);

    const TomlValue* table_;
    std::string where_;
    Complaints* complaints_;
    std::vector<std::string> known_;
};

// The keys of a vocabulary, as `word` wants them.
template <VocabularyWord Word>
[[nodiscard]] std::vector<std::string_view> keys_of() {
    std::vector<std::string_view> keys;
    for (const auto& [word, key] : vocabulary_of(Word{})) keys.push_back(key);
    return keys;
}

}  // namespace kaoping
