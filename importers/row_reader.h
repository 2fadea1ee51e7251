// RowReader: one row of a table, read field by field. What cannot be read becomes a diagnostic with
// the cell's place, and the row is then faulty; reading goes on, so that a row tells all its
// faults.
//
// It is made once a table and bound to each row in turn: a row costs no allocation of its own.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/cell_values.h"
#include "importers/fill_down.h"
#include "importers/table.h"
#include "importers/table_recognition.h"
#include "importers/words.h"
#include "records/diagnostic.h"
#include "records/fact_ref.h"
#include "records/origin.h"

namespace kaoping {

// A day that may have been told as a month: then it is the month's last.
struct FiledDay {
    Day day;
    bool month_only = false;
};

class RowReader {
public:
    // `table` and `diagnostics` outlive the reader; `place` names file and sheet.
    RowReader(const Table& table, Place place, SheetId sheet, Diagnostics& diagnostics);

    // Binds to a row, which outlives its reading, as do the cells above that hold for it.
    void bind(const RawRow& row, const FillDown::Cells& above);

    [[nodiscard]] const Table& table() const { return table_; }
    [[nodiscard]] std::uint32_t row() const { return row_->number; }
    [[nodiscard]] Origin origin() const { return {sheet_, row_->number}; }
    [[nodiscard]] const std::string& sheet() const { return place_.sheet; }
    [[nodiscard]] bool faulty() const { return faulty_; }
    // The fields in which the row says 删除; to all who read them their cells are blank.
    [[nodiscard]] const ErasedFields& erased() const { return erased_; }

    // Null when the cell is blank and none above holds for it.
    [[nodiscard]] const RawCell* cell(Field field) const {
        return cells_[static_cast<std::size_t>(field)];
    }
    // Whether the cell has more in it than a mark that says it is blank (—, /, 无).
    [[nodiscard]] bool says(Field field) const;
    [[nodiscard]] const RawCell* indicator_cell(std::size_t index) const {
        return indicator_cells_[index];
    }
    // The row's own cell in any column; null when it is blank.
    [[nodiscard]] const RawCell* cell_in(std::uint32_t column) const { return row_->at(column); }

    // Each returns an empty value for a blank cell, and for a faulty one after saying so.
    [[nodiscard]] std::string text(Field field);      // a sentence
    [[nodiscard]] std::string compact(Field field);   // no white space: a post, a unit
    [[nodiscard]] std::string document(Field field);  // a document's number
    [[nodiscard]] std::optional<Day> day(Field field);
    // A day, or a month whose day is left out, by its last day.
    [[nodiscard]] std::optional<FiledDay> day_or_month(Field field);
    // A whole number of things.
    [[nodiscard]] std::optional<int> count(Field field, int at_least = 0);
    // The number of a thing in a list of `last`: 3, 第3类, （三）.
    [[nodiscard]] std::optional<int> listed_number(Field field, int last);
    [[nodiscard]] std::optional<Points> figure(Field field);
    [[nodiscard]] std::optional<Score> score(Field field);
    [[nodiscard]] std::optional<Points> figure_of(const RawCell& cell);
    template <class Word>
    [[nodiscard]] std::optional<Word> word(Field field, const WordList<Word>& list) {
        const RawCell* given = readable(field);
        if (given == nullptr) return std::nullopt;
        const std::string text = folded_text(*given);
        const std::optional<Word> found = list.find(text);
        if (!found && !is_blank_mark(text)) fault(Cause::word_unknown, field, {list.usual()});
        return found;
    }

    // The same, where a blank cell is a fault of its own.
    [[nodiscard]] std::string needed_text(Field field);
    [[nodiscard]] std::string needed_compact(Field field);
    [[nodiscard]] std::string needed_document(Field field);
    [[nodiscard]] std::optional<Day> needed_day(Field field);
    [[nodiscard]] std::optional<FiledDay> needed_day_or_month(Field field);
    [[nodiscard]] std::optional<int> needed_count(Field field, int at_least = 0);
    [[nodiscard]] std::optional<int> needed_listed_number(Field field, int last);
    [[nodiscard]] std::optional<Points> needed_figure(Field field);
    template <class Word>
    [[nodiscard]] std::optional<Word> needed_word(Field field, const WordList<Word>& list) {
        return needed(field, [&] { return word(field, list); });
    }

    // 工号 and 身份证号, checked; empty when blank and after a fault.
    [[nodiscard]] std::string person_number();
    [[nodiscard]] std::string id_number();

    // Reports at a cell (blank or not) or at the row; an error makes the row faulty.
    void fault(Cause cause, Field field, std::vector<std::string> args = {});
    void fault_at(Cause cause, std::uint32_t column, std::string found,
                  std::vector<std::string> args = {});
    void fault_of_row(Cause cause, std::vector<std::string> args = {}, std::string found = {});
    // Reports at another row of this table, when what concerns it is known only later.
    void report_at(Cause cause, std::uint32_t row, Field field, std::string found,
                   std::vector<std::string> args);
    // The row is not to be used, for a reason told elsewhere.
    void give_up() { faulty_ = true; }

    // The usual heading of a field, for messages.
    [[nodiscard]] std::string heading(Field field) const;

private:
    void erase(Field field);
    // The cell, unless it is blank, an error value or a formula without a value.
    const RawCell* readable(Field field);
    bool is_readable(const RawCell& cell);
    static std::string folded_text(const RawCell& cell);
    static bool is_empty(const std::string& value) { return value.empty(); }
    template <class T>
    static bool is_empty(const std::optional<T>& value) {
        return !value.has_value();
    }
    // What `read` returns; when it is empty although nothing was wrong with it, that is the fault.
    template <class Read>
    auto needed(Field field, Read read) {
        const std::size_t before = diagnostics_.all().size();
        auto value = read();
        if (is_empty(value) && diagnostics_.all().size() == before) {
            fault(Cause::cell_missing, field, {heading(field)});
        }
        return value;
    }

    const Table& table_;
    Place place_;
    SheetId sheet_;
    Diagnostics& diagnostics_;
    std::optional<int> title_year_;
    std::vector<std::uint32_t> field_of_column_;  // by column: 1 + field, 0 for none

    const RawRow* row_ = nullptr;
    std::array<const RawCell*, kFieldCount> cells_{};
    std::vector<const RawCell*> indicator_cells_;
    ErasedFields erased_;
    bool faulty_ = false;
};

}  // namespace kaoping
