#include "importers/table_fit.h"

#include <algorithm>
#include <set>

namespace kaoping {
namespace {

using Sort = ColumnMeaning::Sort;

ColumnMeaning meaning_of(const TableWords& words, const Indicators& indicators,
                         const std::string& heading) {
    if (heading.empty()) return {Sort::nothing, {}, {}};
    if (const ColumnWords* column = words.meaning(heading)) return {Sort::field, column->field, {}};
    if (words.kind == FactKind::items) {
        const auto found = indicators.find(heading);
        if (found != indicators.end()) return {Sort::indicator, {}, found->second};
    }
    if (is_result_heading(heading)) return {Sort::result, {}, {}};
    if (is_ordinary_heading(words.kind, heading)) return {Sort::ordinary, {}, {}};
    return {Sort::unknown, {}, {}};
}

// 得分 over 自评, 复核 and 审定 is a group of them, not a column.
bool is_ours(const ColumnMeaning& meaning) {
    return meaning.is_stored() && !meaning.is(Field::bare_score);
}

// A parent that means one of our columns gives the meaning, and only its child 得分, 分 or blank
// carries it; under any other parent the child speaks.
std::vector<ColumnMeaning> meanings_of(const TableWords& words, const Indicators& indicators,
                                       const HeadingRows& heading) {
    std::set<std::uint32_t> carried;  // parents that a column carries already
    for (const HeadingCell& cell : heading.cells) {
        if (is_score_child(cell.child)) carried.insert(cell.parent_column);
    }
    std::vector<ColumnMeaning> meanings;
    for (const HeadingCell& cell : heading.cells) {
        const ColumnMeaning parent = meaning_of(words, indicators, cell.parent);
        const ColumnMeaning child = meaning_of(words, indicators, cell.child);
        if (!is_ours(parent) || cell.child == cell.parent) {
            meanings.push_back(cell.child.empty() ? parent : child);
        } else if (cell.child.empty()) {
            const bool first = carried.insert(cell.parent_column).second;
            meanings.push_back(first ? parent : ColumnMeaning{Sort::nothing, {}, {}});
        } else if (is_score_child(cell.child)) {
            meanings.push_back(parent);
        } else {
            const bool result = child.sort == Sort::result;
            meanings.push_back({result ? Sort::result : Sort::unknown, {}, {}});
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
    for (ColumnMeaning& meaning : fit.meanings) {
        if (!meaning.is(Field::bare_score)) continue;
        if (other) {
            meaning.sort = Sort::result;
        } else {
            meaning.field = Field::decision;
        }
    }
}

void count_columns(Fit& fit) {
    for (const ColumnMeaning& meaning : fit.meanings) {
        const bool known =
            meaning.is_stored() || meaning.sort == Sort::result || meaning.sort == Sort::ordinary;
        fit.fields += meaning.is_stored() ? 1U : 0U;
        fit.recognised += known ? 1U : 0U;
        fit.has_result = fit.has_result || meaning.sort == Sort::result;
    }
}

std::vector<std::vector<Field>> missing_groups(const Fit& fit) {
    std::vector<std::vector<Field>> missing;
    const bool period_in_title = !fit.title.kinds.empty() || fit.title.second_half;
    for (const std::vector<Field>& group : fit.words->needed) {
        const bool there = std::any_of(group.begin(), group.end(), [&](Field field) {
            return (field == Field::period && period_in_title) || fit.has(field);
        });
        if (!there) missing.push_back(group);
    }
    const bool has_indicator =
        std::any_of(fit.meanings.begin(), fit.meanings.end(),
                    [](const ColumnMeaning& meaning) { return meaning.sort == Sort::indicator; });
    if (fit.words->kind == FactKind::items && !has_indicator) missing.emplace_back();
    return missing;
}

}  // namespace

Indicators indicators_of(const RuleBook& rules) {
    Indicators names;
    for (const auto& row : rules.indicators.rows()) {
        for (const auto& [name, points] : row.value.points) names.emplace(heading_key(name), name);
    }
    return names;
}

bool Fit::has(Field field) const {
    return std::any_of(meanings.begin(), meanings.end(),
                       [&](const ColumnMeaning& meaning) { return meaning.is(field); });
}

Fit fit_of(const TableWords& words, const Indicators& indicators, const HeadingRows& heading,
           const TitleWords& title) {
    Fit fit;
    fit.words = &words;
    fit.heading = &heading;
    fit.meanings = meanings_of(words, indicators, heading);
    fit.title = title;
    settle_bare_score(fit);
    count_columns(fit);
    fit.missing = missing_groups(fit);
    return fit;
}

Fit attendance_fit_of(const std::vector<RawRow>& rows, const HeadingRows& heading,
                      const TitleWords& title) {
    const TableWords& words = words_of(FactKind::study);
    Fit fit;
    fit.words = &words;
    fit.heading = &heading;
    fit.meanings = meanings_of(words, {}, heading);
    fit.title = title;
    const bool says_who =
        fit.has(Field::number) || fit.has(Field::id_number) || fit.has(Field::name);
    if (!says_who) {
        fit.missing.push_back({Field::name});
        return fit;
    }
    const auto year = title.years.size() == 1 ? std::optional{title.years.front()} : std::nullopt;
    for (std::size_t at = 0; at < heading.cells.size(); ++at) {
        const HeadingCell& cell = heading.cells[at];
        const RawCell* above =
            cell.parent.empty() ? nullptr : rows[heading.first].at(cell.parent_column);
        const RawCell* below =
            cell.child.empty() ? nullptr : rows[heading.first + 1].at(cell.column);
        ColumnMeaning& meaning = fit.meanings[at];
        const auto meeting = read_meeting_heading(above, below, year);
        if (meeting && meaning.sort != Sort::field) meaning = {Sort::meeting, {}, {}};
        fit.meetings.push_back(meeting.value_or(MeetingHeading{}));
        // The day and the topic are the heading's; a result could be of any of the days.
        const bool of_one_day =
            meaning.is(Field::day) || meaning.is(Field::topic) || meaning.is(Field::exam_result);
        if (of_one_day) meaning = {Sort::unknown, {}, {}};
    }
    count_columns(fit);
    if (!has_days(fit)) fit.missing.push_back({Field::day});
    return fit;
}

bool has_days(const Fit& attendance) {
    for (std::size_t at = 0; at < attendance.meetings.size(); ++at) {
        if (attendance.meanings[at].sort != Sort::meeting) continue;
        const MeetingHeading& meeting = attendance.meetings[at];
        const bool would_be = meeting.fault == DateFault::no_year ||
                              meeting.fault == DateFault::impossible ||
                              meeting.fault == DateFault::ambiguous_order;
        if (meeting.day || would_be) return true;
    }
    return false;
}

bool is_meant_by(const Fit& fit) {
    // A roster has no column of its own.
    if (fit.words->kind == FactKind::people) return fit.fields >= 3;
    const auto& sets = fit.words->distinctive;
    const bool of_its_own = std::any_of(sets.begin(), sets.end(), [&](const auto& set) {
        return std::all_of(set.begin(), set.end(), [&](Field field) { return fit.has(field); });
    });
    return of_its_own && fit.fields >= 2;
}

}  // namespace kaoping
