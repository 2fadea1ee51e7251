#include "importers/table_recognition.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "importers/fault_causes.h"
#include "importers/table_fit.h"
#include "importers/text.h"

namespace kaoping {
namespace {

std::vector<std::string> titles_above(const std::vector<RawRow>& rows, std::size_t heading) {
    std::vector<std::string> titles;
    for (std::size_t at = 0; at < heading; ++at) {
        for (const RawCell& cell : rows[at].cells) titles.push_back(cell.text);
    }
    return titles;
}

using Kinds = std::vector<const TableWords*>;

// The readings of one heading: as a table of every kind, and as an attendance sheet, which is one
// more way to be `study`.
struct Readings {
    std::vector<Fit> as_kinds;
    Fit as_attendance;
};

using Rank = std::tuple<bool, std::size_t, std::size_t, std::size_t>;

Rank rank_of(const Fit& fit) {
    return {fit.complete(), fit.fields, fit.recognised, fit.heading->count};
}

Rank best_rank(const Readings& readings) {
    Rank best;
    for (const Fit& fit : readings.as_kinds) best = std::max(best, rank_of(fit));
    // A row of data has days too; only beside people they are headings.
    const Fit& attendance = readings.as_attendance;
    return attendance.complete() ? std::max(best, rank_of(attendance)) : best;
}

// Whether the rows hold any heading. Most of the first rows of a sheet are data and hold none.
bool says_anything(const HeadingRows& heading, const Indicators& indicators) {
    const auto known = [&](const std::string& word) {
        return is_any_heading(word) || indicators.contains(word);
    };
    return std::any_of(heading.cells.begin(), heading.cells.end(), [&](const HeadingCell& cell) {
        return known(cell.parent) || known(cell.child);
    });
}

// The readings of the heading rows that serve some kind best: complete rather than not, then with
// the most columns, then two rows rather than one, then further up.
Readings best_readings(const std::vector<RawRow>& rows, const std::vector<HeadingRows>& headings,
                       const Kinds& kinds, const RuleBook& rules) {
    const Indicators indicators = indicators_of(rules);
    std::optional<Readings> best;
    std::map<std::size_t, TitleWords> titles;  // by the row they stand above
    for (const HeadingRows& heading : headings) {
        if (best && !says_anything(heading, indicators)) continue;
        if (!titles.contains(heading.first)) {
            titles.emplace(heading.first, read_titles(titles_above(rows, heading.first)));
        }
        const TitleWords& title = titles.at(heading.first);
        Readings readings{{}, attendance_fit_of(rows, heading, title)};
        for (const TableWords* words : kinds) {
            readings.as_kinds.push_back(fit_of(*words, indicators, heading, title));
        }
        if (!best || best_rank(readings) > best_rank(*best)) best = std::move(readings);
    }
    return std::move(*best);
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : "、") + part;
    return text;
}

std::string missing_words(const Fit& fit, const RuleBook& rules) {
    std::vector<std::string> groups;
    for (const std::vector<Field>& group : fit.missing) {
        std::string words;
        const auto add = [&](std::string_view word) {
            words += words.empty() ? "" : "/";
            words += word;
        };
        for (Field field : group) add(fit.words->column(field)->words.front());
        if (group.empty()) {
            for (const auto& indicator : indicators_of(rules)) add(indicator.second);
        }
        groups.push_back(words);
    }
    return joined(groups);
}

std::string found_words(const Fit& fit) {
    std::vector<std::string> found;
    for (const HeadingCell& cell : fit.heading->cells) found.push_back(cell.shown);
    return joined(found);
}

// Enough to know the sheet by.
std::string first_words(const Fit& fit) {
    constexpr std::size_t enough = 6;
    const auto& cells = fit.heading->cells;
    std::vector<std::string> found;
    for (std::size_t at = 0; at < cells.size() && at < enough; ++at) {
        found.push_back(cells[at].shown);
    }
    return joined(found) + (cells.size() > enough ? "…" : "");
}

// Whether two columns say the same thing. 加减分 says in one what 加分 and 扣分 say in two.
bool say_the_same(const ColumnMeaning& a, const ColumnMeaning& b) {
    if (!a.is_stored() || a.sort != b.sort || a.sort == ColumnMeaning::Sort::meeting) return false;
    if (a.field == b.field && a.indicator == b.indicator) return true;
    const auto adds_up = [](const ColumnMeaning& one, const ColumnMeaning& other) {
        return one.is(Field::signed_points) &&
               (other.is(Field::bonus) || other.is(Field::deduction));
    };
    return adds_up(a, b) || adds_up(b, a);
}

// The days of an attendance sheet that are none, or stand there twice.
void report_meetings(const Fit& fit, const Place& at, Diagnostics& diagnostics) {
    const auto& cells = fit.heading->cells;
    bool year_asked = false;  // one title completes all days
    for (std::size_t i = 0; i < fit.meetings.size(); ++i) {
        if (fit.meanings[i].sort != ColumnMeaning::Sort::meeting) continue;
        Place place = at;
        place.column = column_letters(cells[i].column);
        const MeetingHeading& meeting = fit.meetings[i];
        if (!meeting.day) {
            const bool no_year = meeting.fault == DateFault::no_year;
            if (!no_year || !year_asked) {
                diagnostics.add(cause_of(meeting.fault), place, cells[i].shown);
            }
            year_asked = year_asked || no_year;
            continue;
        }
        for (std::size_t j = 0; j < i; ++j) {
            const bool same =
                fit.meanings[j].sort == ColumnMeaning::Sort::meeting && fit.meetings[j] == meeting;
            if (!same) continue;
            diagnostics.add(Cause::heading_twice, place, cells[i].shown,
                            {cells[j].shown, column_letters(cells[j].column)});
            break;
        }
    }
}

// Columns of one meaning, and columns nobody knows.
void report_columns(const Fit& fit, const Place& at, Diagnostics& diagnostics) {
    const auto& cells = fit.heading->cells;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        Place place = at;
        place.column = column_letters(cells[i].column);
        if (fit.meanings[i].sort == ColumnMeaning::Sort::unknown) {
            diagnostics.add(Cause::column_unknown, place, cells[i].shown);
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (!say_the_same(fit.meanings[j], fit.meanings[i])) continue;
            diagnostics.add(Cause::heading_twice, place, cells[i].shown,
                            {cells[j].shown, column_letters(cells[j].column)});
            break;
        }
    }
}

Table table_of(const Fit& fit, const std::vector<RawRow>& rows) {
    Table table;
    table.kind = fit.words->kind;
    table.first_heading = fit.heading->first;
    table.heading_count = fit.heading->count;
    table.headings = fit.heading->cells;
    table.title = fit.title;
    for (std::size_t i = 0; i < fit.meanings.size(); ++i) {
        const ColumnMeaning& meaning = fit.meanings[i];
        const std::uint32_t column = fit.heading->cells[i].column;
        if (meaning.sort == ColumnMeaning::Sort::field) {
            table.column_of[static_cast<std::size_t>(meaning.field)] = column;
        } else if (meaning.sort == ColumnMeaning::Sort::indicator) {
            table.indicators.push_back({column, meaning.indicator});
        } else if (meaning.sort == ColumnMeaning::Sort::meeting) {
            table.meetings.push_back({column, fit.meetings[i]});
        }
    }
    if (table.meetings.empty()) return table;
    const auto titles = titles_above(rows, fit.heading->first);
    table.titled_sorts = study_sorts_in(titles);
    table.titled_lengths = lengths_of_each(titles);
    return table;
}

// A day or period of something that happened, or a count of votes, which no roster has.
bool tells_of_events(const HeadingCell& cell) {
    const std::string& heading = cell.child.empty() ? cell.parent : cell.child;
    if (words_of(FactKind::people).meaning(heading) != nullptr) return false;
    return std::any_of(kFactKinds.begin(), kFactKinds.end(), [&](const auto& kind) {
        const ColumnWords* column = words_of(kind.first).meaning(heading);
        return column != nullptr &&
               (column->field == Field::day || column->field == Field::period ||
                column->field == Field::excellent);
    });
}

// A list of results or events has names and units, but is no roster.
bool is_false_roster(const Fit& fit, const Fit& attendance) {
    const auto& cells = fit.heading->cells;
    return fit.words->kind == FactKind::people &&
           (fit.has_result || has_days(attendance) ||
            std::any_of(cells.begin(), cells.end(), tells_of_events));
}

// The complete fits that recognise most columns.
std::vector<const Fit*> winners(const Readings& readings, bool forced) {
    std::vector<const Fit*> best;
    for (const Fit& fit : readings.as_kinds) {
        const bool is_one = forced || !is_false_roster(fit, readings.as_attendance);
        if (!fit.complete() || !is_one) continue;
        if (!best.empty() && best.front()->recognised > fit.recognised) continue;
        if (!best.empty() && best.front()->recognised < fit.recognised) best.clear();
        best.push_back(&fit);
    }
    return best;
}

// An incomplete fit that the sheet is plainly meant to be, or null.
const Fit* meant(const Readings& readings, bool forced) {
    const Fit* best = nullptr;
    for (const Fit& fit : readings.as_kinds) {
        const bool plainly =
            forced ? fit.fields >= 2
                   : is_meant_by(fit) && !is_false_roster(fit, readings.as_attendance);
        if (fit.complete() || !plainly) continue;
        if (best == nullptr || best->fields < fit.fields) best = &fit;
    }
    return best;
}

// Persons by days are an attendance sheet where nothing else fits.
bool is_attendance(const Readings& readings, const std::vector<const Fit*>& best, const Fit* near) {
    const auto is_study = [](const Fit& fit) { return fit.words->kind == FactKind::study; };
    const bool may_be = std::any_of(readings.as_kinds.begin(), readings.as_kinds.end(), is_study);
    return may_be && best.empty() && readings.as_attendance.complete() &&
           (near == nullptr || is_study(*near));
}

// The sheet 填写说明 of a template, by its first words, which nobody needs to be told of.
bool is_instruction(const std::vector<RawRow>& rows) {
    for (const RawCell& cell : rows.front().cells) {
        if (cell.kind != RawCell::Kind::blank)
            return folded(cell.text).starts_with("填写说明(模板)");
    }
    return false;
}

}  // namespace

Recognition recognise_table(const std::vector<RawRow>& first_rows,
                            const std::vector<MergedArea>& merges, bool is_text_file,
                            const RuleBook& rules, std::optional<FactKind> forced_kind,
                            const Place& place) {
    Recognition result;
    const auto headings = possible_headings(first_rows, merges, is_text_file);
    if (headings.empty()) return result;
    Kinds kinds;
    for (const auto& [kind, key] : kFactKinds) {
        if (!forced_kind || *forced_kind == kind) kinds.push_back(&words_of(kind));
    }
    const bool forced = forced_kind.has_value();
    const Readings readings = best_readings(first_rows, headings, kinds, rules);
    const Fit& attendance = readings.as_attendance;
    Place at = place;
    at.row = first_rows[attendance.heading->first].number;

    std::vector<const Fit*> best = winners(readings, forced);
    const Fit* near = meant(readings, forced);
    if (is_attendance(readings, best, near)) {
        best = {&attendance};
        near = nullptr;
    }
    // Names and units alone make a roster; a column that only another kind has says it is that one.
    const bool only_people = best.size() == 1 && best.front()->words->kind == FactKind::people;
    if (near != nullptr && (best.empty() || only_people)) {
        result.diagnostics.add(Cause::heading_missing, at, found_words(*near),
                               {std::string{near->words->title}, missing_words(*near, rules),
                                std::string{to_key(near->words->kind)}});
    } else if (best.empty() && is_instruction(first_rows)) {
        return result;
    } else if (best.empty()) {
        result.diagnostics.add(Cause::sheet_no_table, place, first_words(attendance));
    } else if (best.size() > 1) {
        std::vector<std::string> titles;
        for (const Fit* fit : best) titles.emplace_back(to_key(fit->words->kind));
        result.diagnostics.add(Cause::kind_undecided, at, found_words(*best.front()),
                               {joined(titles)});
    } else {
        report_columns(*best.front(), at, result.diagnostics);
        report_meetings(*best.front(), at, result.diagnostics);
        if (!result.diagnostics.has_errors()) result.table = table_of(*best.front(), first_rows);
    }
    return result;
}

}  // namespace kaoping
