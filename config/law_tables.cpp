#include "config/law_tables.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace kaoping {
namespace {

using Kind = TomlValue::Kind;

// The days a table is asked for: those on which a period of that sort ends (rulebook 2).
enum class Asked : unsigned char { any_day, quarter_ends, year_ends };

struct TableSpec {
    std::string_view name;
    std::string_view key;  // rows of different keys hold side by side; empty: one row at a time
    bool needed = false;
    Asked asked = Asked::any_day;
};

constexpr std::array kTables{
    TableSpec{"stages", "", true, Asked::quarter_ends},
    TableSpec{"periods", "", true, Asked::year_ends},
    TableSpec{"indicators", "", false, Asked::quarter_ends},
    TableSpec{"annual_bands", "", true, Asked::year_ends},
    TableSpec{"quarter_bands", "", true, Asked::quarter_ends},
    TableSpec{"adjustments", "", true, Asked::quarter_ends},
    TableSpec{"ladder", "rule", true, Asked::year_ends},
    TableSpec{"gates", "rule", false, Asked::year_ends},
    TableSpec{"sanctions", "kind", false, Asked::any_day},
    TableSpec{"quota", "pool", false, Asked::year_ends},
    TableSpec{"deadlines", "", true, Asked::any_day},
    TableSpec{"duties", "rule", false, Asked::any_day},
};

const TableSpec& spec_of(std::string_view name) {
    const auto found = std::find_if(kTables.begin(), kTables.end(),
                                    [&](const TableSpec& spec) { return spec.name == name; });
    if (found == kTables.end()) throw std::logic_error("LawTables: no such table");
    return *found;
}

std::string in_brackets(std::string_view name) {
    return "[[" + std::string{name} + "]]";
}

// The first day on or after `day` on which the table is asked.
Day next_asked(Asked asked, Day day) {
    switch (asked) {
        case Asked::any_day:
            return day;
        case Asked::quarter_ends:
            return quarter_of(day).last_day();
        case Asked::year_ends:
            break;
    }
    return calendar_year(day.year()).last;
}

}  // namespace

std::vector<std::string_view> LawTables::names() {
    std::vector<std::string_view> names;
    for (const TableSpec& spec : kTables) names.push_back(spec.name);
    return names;
}

std::vector<TableReader> LawTables::rows_of(std::string_view name) const {
    std::vector<TableReader> rows;
    const TomlMember* member = root_->find(name);
    if (!member) return rows;
    const TomlValue& table = member->value;
    if (table.kind != Kind::list) {
        complaints_->add(Cause::rule_not_rows, member->mark, std::string{name},
                         {std::string{name}});
        return rows;
    }
    for (const TomlValue& item : table.items) {
        if (item.kind == Kind::table) {
            rows.emplace_back(item, in_brackets(name), *complaints_);
        } else {
            complaints_->add(Cause::rule_not_rows, item.mark, item.text, {std::string{name}});
        }
    }
    return rows;
}

std::optional<RowSpan> LawTables::span_of(TableReader& row, std::string_view name) const {
    if (!row.has("from")) {
        complaints_->add(Cause::rule_from_missing, row.mark(), {}, {row.where()});
    }
    if (!row.has("cite")) {
        complaints_->add(Cause::rule_cite_missing, row.mark());
    }
    const auto from = row.day("from");
    const auto until = row.day("until");
    const auto cite = row.text("cite", Cause::rule_cite_missing);
    if (!from || (row.has("until") && !until)) return std::nullopt;
    if (until && *until < *from) {
        complaints_->add(Cause::rule_until_before_from, row.mark_of("until"), to_string(*until),
                         {to_string(*from)});
        return std::nullopt;
    }
    const std::string_view key_name = spec_of(name).key;
    return RowSpan{row.peek(key_name),  *from,      until,
                   cite.value_or(""),   row.mark(), row.mark_of("from"),
                   row.mark_of("until")};
}

std::vector<RowSpan> LawTables::settled(std::vector<RowSpan> spans, std::string_view name) const {
    const auto complain = [&](Mark mark, Day day, const RowSpan& other) {
        const std::string key = other.key.empty() ? "" : " " + other.key;
        complaints_->add(Cause::rule_overlap, mark, to_string(day),
                         {in_brackets(name) + key, std::to_string(other.mark.line)});
    };
    for (std::size_t i = 0; i < spans.size(); ++i) {
        RowSpan& row = spans[i];
        const RowSpan* next = nullptr;
        for (std::size_t j = 0; j < spans.size(); ++j) {
            const RowSpan& other = spans[j];
            if (i == j || other.key != row.key || other.from < row.from) continue;
            if (other.from == row.from) {
                if (j < i) complain(row.from_mark, row.from, other);
            } else if (!next || other.from < next->from) {
                next = &other;
            }
        }
        if (!next) continue;
        if (row.until && *row.until >= next->from) complain(row.until_mark, *row.until, *next);
        if (!row.until) row.until = next->from.plus_days(-1);
    }
    return spans;
}

std::optional<Day> LawTables::first_day() const {
    std::optional<Day> first;
    for (const auto& [name, spans] : spans_) {
        if (!spec_of(name).needed) continue;
        for (const RowSpan& span : spans) first = first ? std::min(*first, span.from) : span.from;
    }
    return first;
}

void LawTables::check() const {
    const auto first = first_day();
    for (const TableSpec& spec : kTables) {
        const TomlMember* member = root_->find(spec.name);
        const bool empty =
            !member || (member->value.kind == Kind::list && member->value.items.empty());
        if (spec.needed && empty) {
            complaints_->add(Cause::rule_table_missing, member ? member->mark : Mark{}, {},
                             {std::string{spec.name}});
        }
        const auto found = spans_.find(spec.name);
        if (found == spans_.end() || found->second.empty()) continue;
        if (spec.needed) check_gaps(spec.name, found->second, *first);
        check_reach(spec.name, found->second);
    }
}

void LawTables::check_gaps(std::string_view name, std::vector<RowSpan> spans, Day first_day) const {
    std::stable_sort(spans.begin(), spans.end(),
                     [](const RowSpan& a, const RowSpan& b) { return a.from < b.from; });
    if (first_day < spans.front().from) {
        complaints_->add(Cause::rule_starts_late, spans.front().from_mark,
                         to_string(spans.front().from), {in_brackets(name), to_string(first_day)});
    }
    Day bare = spans.front().from;  // the first day of which nothing is said so far
    const RowSpan* last = &spans.front();
    for (const RowSpan& span : spans) {
        if (bare < span.from) {
            complaints_->add(
                Cause::rule_gap, span.from_mark, to_string(span.from),
                {in_brackets(name), to_string(bare), to_string(span.from.plus_days(-1))});
        }
        if (!span.until) return;
        if (*span.until < bare) continue;
        bare = span.until->plus_days(1);
        last = &span;
    }
    complaints_->add(Cause::rule_gap_to_end, last->until_mark, to_string(*last->until),
                     {in_brackets(name), to_string(bare)});
}

void LawTables::check_reach(std::string_view name, const std::vector<RowSpan>& spans) const {
    const Asked asked = spec_of(name).asked;
    for (const RowSpan& span : spans) {
        if (!span.until || *span.until < span.from) continue;
        if (next_asked(asked, span.from) > *span.until) {
            complaints_->add(Cause::rule_never_asked, span.from_mark, to_string(span.from),
                             {in_brackets(name), to_string(*span.until)});
        }
    }
}

}  // namespace kaoping
