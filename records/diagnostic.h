// Diagnostics: everything that is wrong with the data or the rules a user gave, each with its
// place, what was found there, what is wrong and what to do. Nothing stops at the first.
//
// Each cause is a line of the table in records/causes.h: a stable name, its severity, its words in
// both languages. A diagnostic carries only the cause and its arguments; the words are made when it
// is shown.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "records/causes.h"
#include "records/language.h"

namespace kaoping {

// Where it stands. `row` is 1-based and physical, 0 for a whole sheet or file; `column` is the
// Excel letters, empty for a whole row. For a rule-book file `row` is the line and `column` the
// number of the column.
struct Place {
    std::string file;
    std::string sheet;
    std::uint32_t row = 0;
    std::string column;
};

struct Diagnostic {
    Cause cause;
    Place place;
    std::string found;              // as it stands in the file
    std::vector<std::string> args;  // {0}, {1}, … of the cause's wording
};

[[nodiscard]] Severity severity_of(const Diagnostic& diagnostic);
// What is wrong, in words, without the place.
[[nodiscard]] std::string message_of(const Diagnostic& diagnostic, Language language);
// What to do about it; may be empty.
[[nodiscard]] std::string hint_of(const Diagnostic& diagnostic, Language language);
// "得分.xlsx · 一季度 · 第7行 F列：…": place, message, finding and hint in one line.
[[nodiscard]] std::string to_line(const Diagnostic& diagnostic, Language language);

// 1 → "A", 27 → "AA"; requires column ≥ 1.
[[nodiscard]] std::string column_letters(std::uint32_t column);

// All that was found in a file. Nobody reads more than so many, and a file can lead to millions:
// the first `kMostKept` errors are kept, and as many notes and warnings; those behind only count.
class Diagnostics {
public:
    static constexpr std::size_t kMostKept = 100'000;

    // A finding or argument longer than a paragraph is kept up to there.
    void add(Diagnostic diagnostic);
    void add(Cause cause, Place place, std::string found = {}, std::vector<std::string> args = {}) {
        add({cause, std::move(place), std::move(found), std::move(args)});
    }
    void append(const Diagnostics& others);
    // Puts them in another order; equal ones stay in theirs.
    template <class Before>
    void sort(Before before) {
        std::stable_sort(all_.begin(), all_.end(), before);
    }

    [[nodiscard]] bool has_errors() const { return errors_ > 0; }
    [[nodiscard]] std::size_t errors() const { return errors_; }
    // Whether some were not kept.
    [[nodiscard]] bool is_cut() const { return errors_ > kMostKept || others_ > kMostKept; }
    [[nodiscard]] bool empty() const { return all_.empty(); }
    [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }

private:
    std::vector<Diagnostic> all_;
    std::size_t errors_ = 0;
    std::size_t others_ = 0;
};

}  // namespace kaoping
