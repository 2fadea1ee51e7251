// What the tests of the store share: a folder of their own, a store in it, files to import, and
// short ways to make facts.
#pragma once

#include <string>
#include <vector>

#include "records/store/store.h"

namespace kaoping::test {

inline const RuleBookText kRules{"规则.toml", "title = \"试\"\n", {{"2024.toml", "year = 2024\n"}}};
inline const Writer kWriter{"kaoping import", "0.1.0", "2026-11-23T22:29:36Z"};

// A folder that goes with everything in it.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] std::string file(const std::string& name) const { return path_ + "/" + name; }
    [[nodiscard]] const std::string& path() const { return path_; }

private:
    std::string path_;
};

// The value, or a failed test.
template <class T>
T value_of(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().what + ": " + result.error().detail);
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

// A store in a folder of its own, with three persons: 001 李明, 002 王芳, 003 张伟 (ids 1 to 3).
class Office {
public:
    Office();
    [[nodiscard]] Store& store() { return *store_; }
    [[nodiscard]] const Folder& folder() const { return folder_; }
    [[nodiscard]] std::string database() const { return folder_.file("kaoping.db"); }
    // Closes and opens again.
    void reopen();
    // Closes, so that other processes have it alone.
    void close() { store_.reset(); }

private:
    Folder folder_;
    std::optional<Store> store_;
};

inline constexpr PersonId kLi{1}, kWang{2}, kZhang{3};

// Imports one file row by row: the rows of a sheet are numbered as they come, from 2.
class File {
public:
    explicit File(Store& store, const std::string& name = "甲.xlsx",
                  std::optional<std::string> reason = std::nullopt);
    // Begins a sheet.
    File& sheet(const std::string& name, FactKind kind);
    // Puts a fact in the next row (its origin is set here).
    template <class Fact>
    PutOutcome put(Fact fact, const ErasedFields& erased = {}) {
        fact.origin = next_row();
        return value_of(batch_.put(&fact, erased));
    }
    PutOutcome put(std::vector<ItemScore> items, const ErasedFields& erased = {});
    void commit();
    [[nodiscard]] SheetId sheet_id() const { return sheet_; }
    [[nodiscard]] ImportBatch& batch() { return batch_; }

private:
    Origin next_row() { return {sheet_, row_++}; }

    ImportBatch batch_;
    SheetId sheet_;
    std::uint32_t row_ = 2;
    std::vector<TableRecord> tables_;
};

// Imports a file of one sheet and keeps it; what became of its last row.
template <class Fact>
PutOutcome import_row(Store& store, FactKind kind, const Fact& fact,
                      const std::string& name = "甲.xlsx") {
    File file(store, name);
    file.sheet("表", kind);
    const PutOutcome outcome = file.put(fact);
    file.commit();
    return outcome;
}

// The same for a file that corrects.
template <class Fact>
PutOutcome correct_row(Store& store, FactKind kind, const Fact& fact,
                       const ErasedFields& erased = {}, const std::string& name = "更正.xlsx") {
    File file(store, name, "核对原始表");
    file.sheet("表", kind);
    const PutOutcome outcome = file.put(fact, erased);
    file.commit();
    return outcome;
}

[[nodiscard]] Told<Score> score(std::int64_t hundredths);
[[nodiscard]] RosterRow roster_row(const std::string& number, const std::string& name);
[[nodiscard]] Evaluation evaluation(PersonId person, Period period,
                                    std::optional<std::int64_t> self = {},
                                    std::optional<std::int64_t> review = {},
                                    std::optional<std::int64_t> decision = {});
[[nodiscard]] MeasureDecision warning(PersonId person, const std::string& document, Day day,
                                      std::vector<Ground> grounds);
// The items of one row, by 德 能 勤.
[[nodiscard]] std::vector<ItemScore> items(PersonId person, Period period, Stage stage,
                                           std::vector<std::int64_t> hundredths);

}  // namespace kaoping::test
