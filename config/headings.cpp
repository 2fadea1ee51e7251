#include "config/headings.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "config/heading_words.h"

namespace kaoping {
namespace {

using Words = std::unordered_set<std::string_view>;

bool is_one_of(std::string_view word, const Words& words) {
    return words.contains(word);
}

bool is_one_of(std::string_view word, const std::vector<std::string_view>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// The columns of a table by each of their words; of two columns with one word the first.
using ColumnIndex = std::unordered_map<std::string_view, const ColumnWords*>;

const ColumnIndex& index_of(FactKind kind) {
    static const std::vector<ColumnIndex> indices = [] {
        std::vector<ColumnIndex> made;
        for (const TableWords& table : heading_words()) {
            ColumnIndex& index = made.emplace_back();
            for (const ColumnWords& column : table.columns) {
                for (std::string_view word : column.words) index.emplace(word, &column);
            }
        }
        return made;
    }();
    return indices[static_cast<std::size_t>(kind)];
}

// Roster columns stand beside scores and decisions too; only a roster stores them.
bool is_roster_column(std::string_view heading) {
    return words_of(FactKind::people).meaning(heading) != nullptr;
}

}  // namespace

const ColumnWords* TableWords::column(Field field) const {
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const ColumnWords& words) { return words.field == field; });
    return found == columns.end() ? nullptr : &*found;
}

const ColumnWords* TableWords::meaning(std::string_view heading) const {
    const ColumnIndex& index = index_of(kind);
    const auto found = index.find(heading);
    return found == index.end() ? nullptr : found->second;
}

const TableWords& words_of(FactKind kind) {
    return heading_words()[static_cast<std::size_t>(kind)];
}

bool is_result_heading(std::string_view heading) {
    static const Words words{"排名",     "名次",     "建议等次", "建议评定等次", "加分合计",
                             "扣分合计", "扣分说明", "半年得分", "提示",         "百分比",
                             "占比",     "比例",     "满意率",   "到会率",       "出勤率",
                             "出勤次数", "缺勤次数"};
    return is_result_score_heading(heading) || is_one_of(heading, words);
}

bool is_result_score_heading(std::string_view heading) {
    static const Words words{"最终得分", "综合得分"};
    return is_one_of(heading, words);
}

bool is_ordinary_heading(FactKind kind, std::string_view heading) {
    static const Words words{"序号",     "序",           "性别",          "民族",     "出生年月",
                             "出生日期", "年龄",         "籍贯",          "学历",     "学位",
                             "学历学位", "文化程度",     "毕业院校",      "专业",     "政治面貌",
                             "入党时间", "参加工作时间", "职级",          "职称",     "任现职时间",
                             "任职时间", "联系电话",     "联系方式",      "电话",     "手机",
                             "手机号",   "手机号码",     "办公电话",      "家庭住址", "签名",
                             "签字",     "分管工作",     "从事或分管工作"};
    const TableWords& table = words_of(kind);
    const bool beside_people = table.about == RowsAbout::people && kind != FactKind::people;
    return is_one_of(heading, words) || is_return_heading(heading) ||
           is_one_of(heading, table.ordinary) || (beside_people && is_roster_column(heading));
}

bool is_any_heading(std::string_view heading) {
    static const Words words = [] {
        Words all;
        for (const TableWords& table : heading_words()) {
            for (const ColumnWords& column : table.columns) {
                all.insert(column.words.begin(), column.words.end());
            }
            all.insert(table.ordinary.begin(), table.ordinary.end());
        }
        return all;
    }();
    return is_one_of(heading, words) || is_result_heading(heading) || is_score_child(heading) ||
           is_ordinary_heading(FactKind::people, heading);
}

bool is_return_heading(std::string_view heading) {
    static const Words words{"退回原因", "Returnedbecause"};
    return is_one_of(heading, words);
}

bool is_score_child(std::string_view heading) {
    static const Words words{"得分", "分", "分数", "票数", "份数"};
    return is_one_of(heading, words);
}

bool is_heading_unit(std::string_view bracketed) {
    static const Words units{"分", "分钟", "小时", "时", "天",   "日", "次",     "人", "人次",
                             "个", "件",   "份",   "票", "票数", "元", "百分制", "月", "%"};
    for (std::string_view prefix : {"满分", "共", "单位:"}) {
        if (bracketed.starts_with(prefix)) bracketed.remove_prefix(prefix.size());
    }
    const std::size_t digits =
        std::min(bracketed.find_first_not_of("0123456789."), bracketed.size());
    const std::string_view rest = bracketed.substr(digits);
    return rest.empty() ? digits > 0 : is_one_of(rest, units);
}

}  // namespace kaoping
