// Words that columns of several kinds share, and what is common to tables about people. Use the
// headings through config/headings.h.
#pragma once

#include <string_view>
#include <vector>

#include "config/headings.h"

namespace kaoping::heading {

using Words = std::vector<std::string_view>;
using Columns = std::vector<ColumnWords>;

// Whom a row is about: one of these columns.
inline const std::vector<Field> kWho{Field::number, Field::id_number, Field::name};

inline const Words kNames{"姓名",     "干部姓名", "被考核人", "被考评人", "考核对象",
                          "考评对象", "被告诫人", "被追究人", "责任人"};
inline const Words kUnits{"单位", "部门",     "站所",     "所室",     "办(所)",     "科室",
                          "处室", "内设机构", "所在单位", "工作单位", "单位(站所)", "处室(单位)"};
inline const Words kVillages{"村", "村名", "村(社区)", "村(居)"};
inline const Words kIdNumbers{"身份证号", "身份证号码", "公民身份号码",
                              "身份证",   "证件号码",   "身份证件号码"};
inline const Words kNumbers{"工号", "编号", "人员编号", "一卡通"};
// Where 编号 is the document's or the row's.
inline const Words kNumbersOnly{"工号", "人员编号", "一卡通"};
inline const Words kYears{"年度", "考核年度", "考评年度"};
inline const Words kRemarks{"备注", "说明", "情况说明"};
inline const Words kDocuments{"文号", "文书编号", "告诫书编号", "决定文号", "编号"};
// Where a register could as well number its rows, only the words that name a document.
inline const Words kDocumentsOnly{"文号", "文书编号", "决定文号"};

// One list behind the other.
[[nodiscard]] Words joined(Words first, const Words& second);

// The columns of a table whose rows name a person, and `others`.
[[nodiscard]] Columns with_person(Words numbers, Words names, Columns others, Words units = kUnits);

// The kinds of one file each.
[[nodiscard]] std::vector<TableWords> people_and_score_words();
[[nodiscard]] std::vector<TableWords> decision_words();
[[nodiscard]] std::vector<TableWords> affair_words();
[[nodiscard]] std::vector<TableWords> learning_words();
[[nodiscard]] std::vector<TableWords> village_words();

}  // namespace kaoping::heading
