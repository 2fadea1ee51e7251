#include "importers/row_sorts.h"

#include <algorithm>
#include <array>

#include "importers/text.h"

namespace kaoping {
namespace {

using Words = std::vector<std::string_view>;

const Words& sums() {
    static const Words words{"小计", "合计", "总计", "共计", "平均", "平均分", "人均"};
    return words;
}

bool is_sum(std::string_view text) {
    return starts_with_any(text, sums()) ||
           std::any_of(sums().begin(), sums().end(),
                       [&](std::string_view word) { return text.ends_with(word); });
}

bool is_note_or_signature(std::string_view text) {
    static const Words beginnings{
        "注:",      "注1",      "备注:",      "说明:",      "填表人",    "填报人",    "审核人",
        "制表人",   "制表:",    "单位负责人", "主要负责人", "分管领导:", "联系电话:", "填报单位",
        "填报时间", "填表时间", "填报日期",   "填表日期",   "附:",       "附件",      "出勤人数",
        "实到人数", "应到人数", "缺勤人数",   "请假人数",   "登记人",    "记录人",    "统计人",
        "汇总人",   "参加人数", "出勤率"};
    static const Words anywhere{"(盖章)", "(签字)", "(签名)", "(公章)", "以下空白"};
    return text == "注" || starts_with_any(text, beginnings) || contains_any(text, anywhere);
}

// "4人", "9件", "12", "4.5": a count in the column of names, as subtotals have.
bool is_count(std::string text) {
    for (const std::string_view counter :
         {"人次", "人", "件", "次", "名", "份", "条", "项", "个"}) {
        if (!text.ends_with(counter)) continue;
        text.erase(text.size() - counter.size());
        break;
    }
    return !text.empty() && text.find_first_not_of("0123456789.") == std::string::npos;
}

// A label such as 合计, 注：… or 审核人：, which may stand in any column.
bool is_label(const std::string& text) {
    return is_sum(text) || is_note_or_signature(text) || text.find(':') != std::string::npos;
}

// Whether the cell of a field stands in the row itself, not above it.
bool is_own(const RawRow& raw, const RawCell* cell) {
    return std::any_of(raw.cells.begin(), raw.cells.end(),
                       [&](const RawCell& own) { return &own == cell; });
}

bool is_filled_with_data(const RowReader& row, Field field) {
    const RawCell* cell = row.cell(field);
    if (cell == nullptr || !row.says(field)) return false;
    const bool plain = std::all_of(cell->text.begin(), cell->text.end(),
                                   [](unsigned char c) { return c < 0x80 && c != ':'; });
    return plain || !is_label(folded(cell->text));
}

bool is_name(const RowReader& row) {
    return is_filled_with_data(row, Field::name) && !is_count(folded(row.cell(Field::name)->text));
}

// 示例 in the first filled cell.
bool is_example(const RawRow& raw) {
    static const Words words{"示例", "例", "样例"};
    for (const RawCell& cell : raw.cells) {
        if (is_blank(&cell)) continue;
        return cell.kind == RawCell::Kind::text && equals_any(folded(cell.text), words);
    }
    return false;
}

bool says_who(const RowReader& row) {
    return is_filled_with_data(row, Field::number) || is_filled_with_data(row, Field::id_number) ||
           is_name(row);
}

// Whether every needed column is filled, which no note, signature or subtotal does.
bool is_whole(const RowReader& row) {
    const auto& needed = words_of(row.table().kind).needed;
    return std::all_of(needed.begin(), needed.end(), [&](const std::vector<Field>& group) {
        return std::any_of(group.begin(), group.end(),
                           [&](Field field) { return row.says(field); });
    });
}

// Says what its table's rows are about, in so many words of its own.
bool names_subject(const RowReader& row, const RawRow& raw) {
    switch (words_of(row.table().kind).about) {
        case RowsAbout::people:
            return says_who(row);
        case RowsAbout::affairs:
            return says_who(row) || is_filled_with_data(row, Field::file_number) || is_whole(row);
        case RowsAbout::units:
            return is_own(raw, row.cell(Field::unit)) && is_filled_with_data(row, Field::unit);
    }
    return false;
}

// Every filled cell repeats the heading of its column, as after a page break.
bool repeats_heading(const RowReader& row, const RawRow& raw) {
    std::size_t repeated = 0;
    for (const RawCell& cell : raw.cells) {
        if (is_blank(&cell)) continue;
        if (cell.kind != RawCell::Kind::text) return false;
        const std::string key = heading_key(cell.text);
        const auto& headings = row.table().headings;
        const bool same = std::any_of(headings.begin(), headings.end(), [&](const auto& heading) {
            const bool column =
                heading.column == cell.column || heading.parent_column == cell.column;
            return column && (heading.parent == key || heading.child == key);
        });
        if (!same) return false;
        ++repeated;
    }
    return repeated > 0;
}

// The texts in which a row would say that it is no record: its first that is no number of a line,
// and the columns a subtotal is labelled in.
std::vector<std::string> labels_of(const RowReader& row, const RawRow& raw) {
    std::vector<std::string> labels;
    for (const RawCell& cell : raw.cells) {
        const std::string text = is_blank(&cell) ? std::string{} : folded(cell.text);
        if (text.empty() || all_digits(text)) continue;
        labels.push_back(text);
        break;
    }
    for (Field field : {Field::number, Field::unit, Field::name}) {
        if (row.cell(field) != nullptr) labels.push_back(folded(row.cell(field)->text));
    }
    return labels;
}

std::size_t filled_cells(const RawRow& raw) {
    return static_cast<std::size_t>(std::count_if(
        raw.cells.begin(), raw.cells.end(), [](const auto& cell) { return !is_blank(&cell); }));
}

// Anything a fact would be made of: a cell of its own in a field that is neither a person's nor a
// mere remark, nor one that names the table's period or document.
bool holds_facts(const RowReader& row, const RawRow& raw) {
    constexpr std::array none{Field::number, Field::name,    Field::unit,   Field::id_number,
                              Field::post,   Field::pool,    Field::remark, Field::year,
                              Field::period, Field::document};
    for (std::size_t at = 0; at < kFieldCount; ++at) {
        const auto field = static_cast<Field>(at);
        const bool counts = std::find(none.begin(), none.end(), field) == none.end();
        if (counts && row.says(field) && is_own(raw, row.cell(field))) return true;
    }
    for (std::size_t at = 0; at < row.table().indicators.size(); ++at) {
        if (row.indicator_cell(at) != nullptr) return true;
    }
    const auto& meetings = row.table().meetings;
    return std::any_of(meetings.begin(), meetings.end(), [&](const MeetingColumn& meeting) {
        return !is_blank(row.cell_in(meeting.column));
    });
}

}  // namespace

RowSort sort_of(const RowReader& row, const RawRow& raw) {
    if (repeats_heading(row, raw)) return RowSort::passed_over;
    if (is_example(raw)) return RowSort::example;
    if (names_subject(row, raw)) return RowSort::record;
    const auto labels = labels_of(row, raw);
    if (std::any_of(labels.begin(), labels.end(), is_sum)) return RowSort::subtotal;
    if (std::any_of(labels.begin(), labels.end(), is_note_or_signature)) {
        return RowSort::passed_over;
    }
    // One cell alone is a line of words, such as the title repeated on a new page.
    if (filled_cells(raw) < 2 || !holds_facts(row, raw)) return RowSort::passed_over;
    const bool about_people = words_of(row.table().kind).about == RowsAbout::people;
    return about_people ? RowSort::nobody : RowSort::record;
}

}  // namespace kaoping
