// Headings: what the columns of each input table are called, as data (contract "Input tables",
// domain 3.5). Every word here is already folded: no white space, half-width brackets, no unit.
//
// What a heading means depends on the table: 编号 is a person's number in a roster and a document's
// in a register of measures. The first word of a column is the one messages and templates use.
#pragma once

#include <string_view>
#include <vector>

#include "records/fact_kind.h"

namespace kaoping {

// What a column can mean.
enum class Field : unsigned char {
    number,
    name,
    unit,
    id_number,  // who a row is about
    post,
    pool,
    entry,
    leave,
    participation,
    effective,  // people
    year,
    period,
    self,
    review,
    decision,
    bare_score,  // 得分: 审定分 where no other score column stands, else a result
    bonus,
    deduction,
    signed_points,  // 加减分: a bonus or, below zero, a deduction
    deduction_reason,
    reviewer,
    stage,
    total,  // items
    day,
    points,
    reason,
    basis,
    document,
    grounds,
    clause,  // 适用条款: the ground's code, beside or instead of its words
    responsibility,
    measures,
    aggravated,
    exemption,
    act_day,
    served_day,
    authority,
    deadline,
    corrected,
    revoked,
    status,  // 状态: must agree with the day of revocation, never stored
    old_post,
    new_post,
    grade,
    matter,  // 事项: of a report its number, else its words
    finding,
    bad_effect,
    sanction_kind,
    ends,
    circumstance,
    against,
    filed_day,
    handler,
    outcome,
    decided,
    file_number,  // 编号 of a refusal, a case, a complaint
    approver,     // denials
    case_type,
    received_day,
    days,
    special_reason,
    closed_day,  // cases, complaints
    way,
    caller,
    caller_unit,
    contact,
    own_duty,
    handed_to,
    handed_day,  // contacts
    channel,
    content,
    handling,
    published,  // complaints
    study_sort,
    topic,
    length,
    length_unit,
    exam_result,  // study
    talker,
    noticed_day,
    delegates,
    attended,
    announced,  // meetings
    excellent,
    competent,
    basic,
    incompetent,
    abstained,  // ballots
    criterion,
    sent,
    returned,
    valid,
    satisfied,
    basic_satisfied,
    dissatisfied,  // unit-reviews
    category,
    title,
    place,        // archive
    count,        // village-works
    linked_unit,  // links
    item,
    result,  // inspections
    remark
};
inline constexpr std::size_t kFieldCount = static_cast<std::size_t>(Field::remark) + 1;

// A column of a table: the key its facts are stored by, and what it may be called.
struct ColumnWords {
    Field field;
    std::string_view key;                 // as in TableHeading::columns
    std::vector<std::string_view> words;  // the usual one first
};

// What each row of a table is about.
enum class RowsAbout : unsigned char {
    people,   // somebody, who must be named
    affairs,  // a matter of the office; somebody may be named
    units     // a village or unit; nobody is named
};

struct TableWords {
    FactKind kind;
    std::string_view title;  // 考评得分
    RowsAbout about = RowsAbout::people;
    std::vector<ColumnWords> columns;
    // Of each group at least one column must be there.
    std::vector<std::vector<Field>> needed;
    // Columns that only this kind of table has together: with all of one set it is meant to be this
    // kind.
    std::vector<std::vector<Field>> distinctive;
    // Columns such tables often have and nobody stores, besides the ordinary ones of all tables.
    std::vector<std::string_view> ordinary;

    // Null when such a table has no such column.
    [[nodiscard]] const ColumnWords* column(Field field) const;
    // The column a folded heading means, or null.
    [[nodiscard]] const ColumnWords* meaning(std::string_view heading) const;
};

[[nodiscard]] const TableWords& words_of(FactKind kind);

// 最终得分, 排名, …: what an office computes itself; recognised, never stored.
[[nodiscard]] bool is_result_heading(std::string_view heading);
// The results that are scores.
[[nodiscard]] bool is_result_score_heading(std::string_view heading);
// 序号, 性别, …: passed over in silence in a table of `kind`.
[[nodiscard]] bool is_ordinary_heading(FactKind kind, std::string_view heading);
// 退回原因: the last column of a returned workbook.
[[nodiscard]] bool is_return_heading(std::string_view heading);
// Whether any table knows the heading, be it a column, a result, an ordinary one or a word under a
// parent.
[[nodiscard]] bool is_any_heading(std::string_view heading);
// 得分, 分, 票数, …: under a heading of ours it is that column.
[[nodiscard]] bool is_score_child(std::string_view heading);
// What a heading's brackets may hold without changing it: 分, 小时, %, 满分100分.
[[nodiscard]] bool is_heading_unit(std::string_view bracketed);

}  // namespace kaoping
