#include "importers/table_recognition.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "importers/text.h"

namespace kaoping {
namespace {

// What one column is to one kind.
struct Meaning {
    enum class Sort { field, indicator, result, ordinary, nothing, unknown };
    Sort sort = Sort::unknown;
    Field field = Field::number;
    std::string indicator;
};

// A heading read as a table of one kind.
struct Fit {
    const TableWords* words = nullptr;
    const HeadingRows* heading = nullptr;
    std::vector<Meaning> meanings;  // one a heading cell
    TitleWords title;
    std::vector<const std::vector<Field>*> missing;
    std::size_t fields = 0;      // columns that are stored
    std::size_t recognised = 0;  // those, results and ordinary ones
    bool has_result = false;

    [[nodiscard]] bool complete() const { return missing.empty(); }
    [[nodiscard]] bool has(Field field) const {
        return std::any_of(meanings.begin(), meanings.end(), [&](const Meaning& meaning) {
            return meaning.sort == Meaning::Sort::field && meaning.field == field;
        });
    }
};

// Names of all indicators any version of the rule book has, by their folded heading.
using Indicators = std::map<std::string, std::string>;

Indicators indicators_of(const RuleBook& rules) {
    Indicators names;
    for (const auto& row : rules.indicators.rows()) {
        for (const auto& [name, points] : row.value.points) names.emplace(heading_key(name), name);
    }
    return names;
}

Meaning meaning_of(const TableWords& words, const Indicators& indicators,
                   const std::string& heading) {
    if (heading.empty()) return {Meaning::Sort::nothing, {}, {}};
    if (const ColumnWords* column = words.meaning(heading)) {
        return {Meaning::Sort::field, column->field, {}};
    }
    if (words.kind == FactKind::items) {
        const auto found = indicators.find(heading);
        if (found != indicators.end()) return {Meaning::Sort::indicator, {}, found->second};
    }
    if (is_result_heading(heading)) return {Meaning::Sort::result, {}, {}};
    if (is_ordinary_heading(words.kind, heading)) return {Meaning::Sort::ordinary, {}, {}};
    return {Meaning::Sort::unknown, {}, {}};
}

bool is_ours(const Meaning& meaning) {
    const bool stored =
        meaning.sort == Meaning::Sort::field || meaning.sort == Meaning::Sort::indicator;
    // 得分 over 自评, 复核 and 审定 is a group of them, not a column.
    return stored && meaning.field != Field::bare_score;
}

// A parent that means one of our columns gives the meaning, and only its child 得分, 分 or blank
// carries it; under any other parent the child speaks.
std::vector<Meaning> meanings_of(const TableWords& words, const Indicators& indicators,
                                 const HeadingRows& heading) {
    std::vector<Meaning> meanings;
    std::vector<std::uint32_t> carried;  // parents whose blank child already carries them
    for (const HeadingCell& cell : heading.cells) {
        const Meaning parent = meaning_of(words, indicators, cell.parent);
        const Meaning child = meaning_of(words, indicators, cell.child);
        if (!is_ours(parent) || cell.child == cell.parent) {
            meanings.push_back(cell.child.empty() ? parent : child);
        } else if (cell.child.empty()) {
            const bool again =
                std::find(carried.begin(), carried.end(), cell.parent_column) != carried.end();
            meanings.push_back(again ? Meaning{Meaning::Sort::nothing, {}, {}} : parent);
            carried.push_back(cell.parent_column);
        } else if (is_score_child(cell.child)) {
            meanings.push_back(parent);
        } else {
            const bool result = child.sort == Meaning::Sort::result;
            meanings.push_back({result ? Meaning::Sort::result : Meaning::Sort::unknown, {}, {}});
        }
    }
    return meanings;
}

// 得分 is 审定分 only where no other score column stands, be it ours or a result.
void settle_bare_score(Fit& fit) {
    bool other = fit.has(Field::self) || fit.has(Field::review) || fit.has(Field::decision);
    for (const HeadingCell& cell : fit.heading->cells) {
        other =
            other || is_result_score_heading(cell.parent) || is_result_score_heading(cell.child);
    }
    for (Meaning& meaning : fit.meanings) {
        if (meaning.sort != Meaning::Sort::field || meaning.field != Field::bare_score) continue;
        if (other) {
            meaning.sort = Meaning::Sort::result;
        } else {
            meaning.field = Field::decision;
        }
    }
}

Fit fit_of(const TableWords& words, const Indicators& indicators, const HeadingRows& heading,
           const TitleWords& title) {
    Fit fit{&words, &heading, meanings_of(words, indicators, heading), title, {}, 0, 0, false};
    settle_bare_score(fit);
    bool has_indicator = false;
    for (const Meaning& meaning : fit.meanings) {
        const bool stored =
            meaning.sort == Meaning::Sort::field || meaning.sort == Meaning::Sort::indicator;
        has_indicator = has_indicator || meaning.sort == Meaning::Sort::indicator;
        fit.fields += stored ? 1U : 0U;
        fit.has_result = fit.has_result || meaning.sort == Meaning::Sort::result;
        const bool known = stored || meaning.sort == Meaning::Sort::result ||
                           meaning.sort == Meaning::Sort::ordinary;
        fit.recognised += known ? 1U : 0U;
    }
    for (const std::vector<Field>& group : words.needed) {
        const bool there = std::any_of(group.begin(), group.end(), [&](Field field) {
            const bool in_title =
                field == Field::period && (!title.kinds.empty() || title.second_half);
            return in_title || fit.has(field);
        });
        if (!there) fit.missing.push_back(&group);
    }
    static const std::vector<Field> any_indicator{};
    if (words.kind == FactKind::items && !has_indicator) fit.missing.push_back(&any_indicator);
    return fit;
}

bool is_meant_by(const Fit& fit) {
    if (fit.words->kind == FactKind::people) return fit.fields >= 3 && !fit.has_result;
    const bool of_its_own =
        std::any_of(fit.words->distinctive.begin(), fit.words->distinctive.end(),
                    [&](Field field) { return fit.has(field); });
    return of_its_own && fit.fields >= 2;
}

std::vector<std::string> titles_above(const std::vector<RawRow>& rows, std::size_t heading) {
    std::vector<std::string> titles;
    for (std::size_t at = 0; at < heading; ++at) {
        for (const RawCell& cell : rows[at].cells) titles.push_back(cell.text);
    }
    return titles;
}

using Kinds = std::vector<const TableWords*>;

// Every kind's reading of the heading rows that serve it best: complete rather than not, then with
// the most columns, then two rows rather than one, then further up.
std::vector<Fit> best_fits(const std::vector<RawRow>& rows,
                           const std::vector<HeadingRows>& headings, const Kinds& kinds,
                           const RuleBook& rules) {
    const Indicators indicators = indicators_of(rules);
    const auto rank = [](const Fit& fit) {
        return std::tuple{fit.complete(), fit.fields, fit.recognised, fit.heading->count};
    };
    std::vector<Fit> best;
    for (const HeadingRows& heading : headings) {
        const TitleWords title = read_titles(titles_above(rows, heading.first));
        std::vector<Fit> fits;
        for (const TableWords* words : kinds) {
            fits.push_back(fit_of(*words, indicators, heading, title));
        }
        const auto by_rank = [&](const Fit& a, const Fit& b) { return rank(a) < rank(b); };
        const auto top = std::max_element(fits.begin(), fits.end(), by_rank);
        const bool better =
            best.empty() || rank(*top) > rank(*std::max_element(best.begin(), best.end(), by_rank));
        if (better) best = std::move(fits);
    }
    return best;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : "、") + part;
    return text;
}

std::string missing_words(const Fit& fit, const RuleBook& rules) {
    std::vector<std::string> groups;
    for (const std::vector<Field>* group : fit.missing) {
        std::string words;
        if (group->empty()) {
            for (const auto& indicator : indicators_of(rules)) {
                words += (words.empty() ? "" : "/") + indicator.second;
            }
        }
        for (Field field : *group) {
            words += words.empty() ? "" : "/";
            words += fit.words->column(field)->words.front();
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

// Columns of one meaning, and columns nobody knows.
void report_columns(const Fit& fit, const Place& at, Diagnostics& diagnostics) {
    std::map<std::pair<Field, std::string>, const HeadingCell*> seen;
    for (std::size_t i = 0; i < fit.meanings.size(); ++i) {
        const Meaning& meaning = fit.meanings[i];
        const HeadingCell& cell = fit.heading->cells[i];
        Place place = at;
        place.column = column_letters(cell.column);
        if (meaning.sort == Meaning::Sort::unknown) {
            diagnostics.add(Cause::column_unknown, place, cell.shown);
        }
        const bool stored =
            meaning.sort == Meaning::Sort::field || meaning.sort == Meaning::Sort::indicator;
        if (!stored) continue;
        const auto [other, is_new] =
            seen.emplace(std::pair{meaning.field, meaning.indicator}, &cell);
        if (!is_new) {
            diagnostics.add(Cause::heading_twice, place, cell.shown,
                            {other->second->shown, column_letters(other->second->column)});
        }
    }
}

// 加减分 says in one column what 加分 and 扣分 say in two.
void report_double_adjustments(const Fit& fit, const Place& at, Diagnostics& diagnostics) {
    const bool own = fit.has(Field::bonus) || fit.has(Field::deduction);
    if (!fit.has(Field::signed_points) || !own) return;
    for (std::size_t i = 0; i < fit.meanings.size(); ++i) {
        if (fit.meanings[i].field != Field::signed_points) continue;
        Place place = at;
        place.column = column_letters(fit.heading->cells[i].column);
        diagnostics.add(Cause::heading_twice, place, fit.heading->cells[i].shown,
                        {"加分/扣分", ""});
    }
}

Table table_of(const Fit& fit) {
    Table table;
    table.kind = fit.words->kind;
    table.first_heading = fit.heading->first;
    table.heading_count = fit.heading->count;
    table.headings = fit.heading->cells;
    table.title = fit.title;
    for (std::size_t i = 0; i < fit.meanings.size(); ++i) {
        const Meaning& meaning = fit.meanings[i];
        const std::uint32_t column = fit.heading->cells[i].column;
        if (meaning.sort == Meaning::Sort::field) {
            table.column_of[static_cast<std::size_t>(meaning.field)] = column;
        } else if (meaning.sort == Meaning::Sort::indicator) {
            table.indicators.push_back({column, meaning.indicator});
        }
    }
    return table;
}

// The complete fits that recognise most columns. A list of results is no roster, although it has
// names and units.
std::vector<const Fit*> winners(const std::vector<Fit>& fits, bool forced) {
    std::vector<const Fit*> best;
    for (const Fit& fit : fits) {
        const bool is_list_of_results =
            fit.words->kind == FactKind::people && fit.has_result && !forced;
        if (!fit.complete() || is_list_of_results) continue;
        if (!best.empty() && best.front()->recognised > fit.recognised) continue;
        if (!best.empty() && best.front()->recognised < fit.recognised) best.clear();
        best.push_back(&fit);
    }
    return best;
}

// An incomplete fit that the sheet is plainly meant to be, or null.
const Fit* meant(const std::vector<Fit>& fits, bool forced) {
    const Fit* best = nullptr;
    for (const Fit& fit : fits) {
        if (fit.complete() || (!is_meant_by(fit) && !(forced && fit.fields >= 2))) continue;
        if (best == nullptr || best->fields < fit.fields) best = &fit;
    }
    return best;
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
    const std::vector<Fit> fits = best_fits(first_rows, headings, kinds, rules);
    Place at = place;
    at.row = first_rows[fits.front().heading->first].number;

    const std::vector<const Fit*> best = winners(fits, forced);
    const Fit* near = meant(fits, forced);
    // Names and units alone make a roster; a column that only another kind has says it is that one.
    const bool only_people = best.size() == 1 && best.front()->words->kind == FactKind::people;
    if (near != nullptr && (best.empty() || only_people)) {
        result.diagnostics.add(Cause::heading_missing, at, found_words(*near),
                               {std::string{near->words->title}, missing_words(*near, rules),
                                std::string{to_key(near->words->kind)}});
    } else if (best.empty()) {
        result.diagnostics.add(Cause::sheet_no_table, place, found_words(fits.front()));
    } else if (best.size() > 1) {
        std::vector<std::string> titles;
        for (const Fit* fit : best) titles.emplace_back(to_key(fit->words->kind));
        result.diagnostics.add(Cause::kind_undecided, at, found_words(*best.front()),
                               {joined(titles)});
    } else {
        report_columns(*best.front(), at, result.diagnostics);
        report_double_adjustments(*best.front(), at, result.diagnostics);
        if (!result.diagnostics.has_errors()) result.table = table_of(*best.front());
    }
    return result;
}

}  // namespace kaoping
