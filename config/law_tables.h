// LawTables: the dated tables of one rule-book file. Reads the days, the citation and the key of
// each row, finds out how long it holds, and looks over all tables for overlaps, gaps and rows that
// no case can reach; what else a row says is read by the function given for its table.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "config/complaints.h"
#include "config/rule_book.h"
#include "config/table_reader.h"

namespace kaoping {

// The days a row holds, and where the file says so.
struct RowSpan {
    std::string key;  // what tells rows apart that hold side by side, or ""
    Day from;
    std::optional<Day> until;
    std::string cite;
    Mark mark;  // of the row
    Mark from_mark;
    Mark until_mark;  // of its own `until`, else of the row
};

class LawTables {
public:
    // Requires that `root` is a table; keeps references to both.
    LawTables(const TomlValue& root, Complaints& complaints)
        : root_(&root), complaints_(&complaints) {}

    // The names of all dated tables.
    [[nodiscard]] static std::vector<std::string_view> names();

    // The table `name`; `read_row(TableReader&)` gives the value of one row.
    template <class T, class ReadRow>
    [[nodiscard]] DatedTable<T> read(std::string_view name, ReadRow read_row) {
        std::vector<Dated<T>> rows;
        std::vector<RowSpan> spans;
        bool complete = true;
        for (TableReader& row : rows_of(name)) {
            const auto span = span_of(row, name);
            T value = read_row(row);
            row.refuse_others();
            complete = complete && span;
            if (!span) continue;
            spans.push_back(*span);
            rows.push_back({span->from, span->until, span->cite, std::move(value)});
        }
        spans = settled(std::move(spans), name);
        for (std::size_t i = 0; i < rows.size(); ++i) rows[i].until = spans[i].until;
        if (complete) spans_.emplace(name, std::move(spans));
        return DatedTable<T>{std::move(rows)};
    }

    // Once all tables are read: the needed ones are there, without a gap and without an end, and
    // each row holds on a day it is asked for.
    void check() const;

private:
    [[nodiscard]] std::vector<TableReader> rows_of(std::string_view name) const;
    [[nodiscard]] std::optional<RowSpan> span_of(TableReader& row, std::string_view name) const;
    // The rows, each ended at the day before the next one of its key; complains of overlaps.
    [[nodiscard]] std::vector<RowSpan> settled(std::vector<RowSpan> spans,
                                               std::string_view name) const;
    [[nodiscard]] std::optional<Day> first_day() const;
    void check_gaps(std::string_view name, std::vector<RowSpan> spans, Day first_day) const;
    void check_reach(std::string_view name, const std::vector<RowSpan>& spans) const;

    const TomlValue* root_;
    Complaints* complaints_;
    std::map<std::string_view, std::vector<RowSpan>> spans_;  // of the tables without a bad date
};

}  // namespace kaoping
