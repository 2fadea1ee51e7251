// The headings of what officials learn, talk over and look after: studies, talks, linked units.
#include "config/heading_word_lists.h"

namespace kaoping::heading {
namespace {

using enum Field;

// An attendance sheet, persons by days, is a table of this kind too; its columns are days.
TableWords study() {
    return {FactKind::study,
            "学习培训",
            RowsAbout::people,
            with_person(
                kNumbersOnly, kNames,
                {{day, "day", {"日期", "学习日期", "培训日期", "时间", "学习时间", "培训时间"}},
                 {study_sort, "type", {"类型", "学习类型", "培训类型", "学习形式"}},
                 {topic, "topic", {"主题", "学习主题", "培训主题", "内容", "学习内容", "培训内容"}},
                 {length, "length", {"时长", "学习时长", "培训时长", "培训天数", "学习小时数"}},
                 {length_unit, "length_unit", {"计量单位", "时长单位"}},
                 {exam_result, "result", {"考试成绩", "成绩", "考试结果", "考核成绩"}}}),
            {kWho, {day}, {study_sort}, {length}},
            {{length, study_sort}, {length, topic}, {exam_result, day}},
            {"地点", "主讲人", "授课人"}};
}

TableWords talks() {
    return {FactKind::talks,
            "谈心谈话",
            RowsAbout::people,
            with_person(joined({"对象工号", "谈话对象工号"}, kNumbersOnly),
                        {"对象姓名", "谈话对象", "谈话对象姓名", "被谈话人", "姓名"},
                        {{day, "day", {"日期", "谈话日期", "谈话时间", "时间"}},
                         {talker, "talker", {"谈话人", "谈话人姓名", "谈话领导", "主谈人"}},
                         {content, "content", {"内容", "谈话内容", "谈话要点", "谈话主题"}}},
                        joined({"对象单位", "谈话对象单位"}, kUnits)),
            {kWho, {day}, {talker}},
            {{talker}},
            {"地点", "谈话地点", "记录人"}};
}

TableWords links() {
    return {FactKind::links,
            "联系点",
            RowsAbout::people,
            with_person(kNumbersOnly, kNames,
                        {{year, "year", kYears},
                         {linked_unit, "unit", {"联系单位", "联系点", "联系点单位"}}}),
            {kWho, {year}, {linked_unit}},
            {{linked_unit}},
            {}};
}

}  // namespace

std::vector<TableWords> learning_words() {
    return {study(), talks(), links()};
}

}  // namespace kaoping::heading
