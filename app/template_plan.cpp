#include "app/template_plan.h"

#include <algorithm>
#include <map>

#include "app/template_rows.h"
#include "app/text.h"

namespace kaoping {
namespace {

// The column of a table that is usually headed so, or null.
const ColumnWords* column_headed(const TableWords& words, std::string_view heading) {
    const auto found = std::ranges::find_if(
        words.columns, [&](const ColumnWords& each) { return each.words.front() == heading; });
    return found == words.columns.end() ? nullptr : &*found;
}

// How a column is needed: alone, or as one of those the template shows.
void set_need(TemplateColumn& column, Field field, const TableWords& words,
              const std::vector<std::string>& shown) {
    for (const std::vector<Field>& group : words.needed) {
        if (std::ranges::count(group, field) == 0) continue;
        std::vector<std::string> all;
        for (const Field each : group) {
            const ColumnWords* other = words.column(each);
            const std::string heading{other->words.front()};
            if (std::ranges::count(shown, heading) > 0) all.push_back(heading);
        }
        column.need = all.size() > 1 ? Need::one_of : Need::needed;
        for (const std::string& heading : all) {
            column.one_of += (column.one_of.empty() ? "" : "、") + heading;
        }
    }
}

}  // namespace

TemplatePlan::TemplatePlan(const TemplateRequest& request, const RuleBook& rules)
    : request_(request), rules_(rules) {
    const TemplateGuide& guide = template_guide();
    const TableGuide table = guide.table(request.kind);
    const bool chinese = request.language == Language::chinese;
    const std::string name{words_of(request.kind).title};
    const bool of_period =
        request.period && std::ranges::any_of(table.columns, [&](const std::string& heading) {
            const auto* column = guide.column(request.kind, heading);
            return column != nullptr && column->type == ColumnType::period;
        });
    const std::string period =
        of_period ? period_name(*request.period, Language::chinese) : std::string{};
    prefill_ = table.rows;
    workbook_.name = name;
    workbook_.title = of_period ? name + "（" + period + "）" : name;
    workbook_.file_name = period + name + "模板.xlsx";
    if (!table.in(request.language).empty()) {
        workbook_.instructions.push_back(table.in(request.language));
    }
    const auto& general = chinese ? guide.chinese : guide.english;
    workbook_.instructions.insert(workbook_.instructions.end(), general.begin(), general.end());
    add_columns(table);
}

Day TemplatePlan::last_day() const {
    return request_.period ? request_.period->last_day() : calendar_year(request_.year).last;
}

void TemplatePlan::add_columns(const TableGuide& table) {
    const TableWords& words = words_of(request_.kind);
    for (const std::string& heading : table.columns) {
        if (heading == kIndicatorColumns) {
            add_indicators(*template_guide().column(request_.kind, heading));
            continue;
        }
        const ColumnWords* own = column_headed(words, heading);
        if (own == nullptr) throw std::logic_error("a template's column without a meaning");
        TemplateColumn column = column_of(heading);
        set_need(column, own->field, words, table.columns);
        workbook_.columns.push_back(std::move(column));
        fields_.push_back(own->field);
    }
}

// One column an indicator, each of which must be filled in.
void TemplatePlan::add_indicators(const ColumnGuide& guide) {
    const auto* rule = rules_.indicators.on(last_day());
    has_columns_ = rule != nullptr;
    if (!has_columns_) return;
    for (const auto& [name, points] : rule->value.points) {
        TemplateColumn column = column_of(guide.heading);
        column.heading = name;
        column.need = Need::needed;
        column.type = ColumnType::score;
        column.most = points;
        column.example = to_string(points);
        column.explanation +=
            filled({"（满分 {}）", " (at most {})"}, request_.language, to_string(points));
        workbook_.columns.push_back(std::move(column));
        fields_.push_back(std::nullopt);
    }
}

TemplateColumn TemplatePlan::column_of(const std::string& heading) const {
    TemplateColumn column;
    column.heading = heading;
    const ColumnGuide* guide = template_guide().column(request_.kind, heading);
    if (guide == nullptr) return column;
    column.type = guide->type;
    column.choices = choices_of(*guide);
    column.width = guide->width;
    column.explanation = guide->in(request_.language);
    column.example = example_of(*guide);
    return column;
}

std::vector<std::string> TemplatePlan::choices_of(const ColumnGuide& guide) const {
    std::vector<std::string> choices = guide.choices;
    if (guide.type == ColumnType::period) {
        for (const PeriodKind kind : kAllPeriods) {
            choices.emplace_back(word(kind, Language::chinese));
        }
    } else if (guide.type == ColumnType::half) {
        choices = {std::to_string(request_.year) + "H1", std::to_string(request_.year) + "H2"};
    } else if (guide.type == ColumnType::sanction) {
        for (const auto* row : rules_.sanctions.all_on(last_day())) {
            if (std::ranges::count(choices, row->value.kind) == 0) {
                choices.push_back(row->value.kind);
            }
        }
    }
    return choices;
}

std::string TemplatePlan::example_of(const ColumnGuide& guide) const {
    if (guide.type == ColumnType::year) return std::to_string(request_.year);
    if (guide.type == ColumnType::period) {
        const PeriodKind kind = request_.period ? request_.period->kind : PeriodKind::q1;
        return std::string{word(kind, Language::chinese)};
    }
    const bool from_list = guide.type == ColumnType::half || guide.type == ColumnType::sanction;
    const auto choices = from_list ? choices_of(guide) : std::vector<std::string>{};
    return choices.empty() ? guide.example : choices.front();
}

void TemplatePlan::add(const Person& person, const PersonFacts& facts) {
    const auto known = known_of(person, facts, prefill_, request_);
    if (!known) return;
    std::vector<Cell> row;
    for (const std::optional<Field>& field : fields_) {
        const auto found = field ? known->find(*field) : known->end();
        row.push_back(found == known->end() ? Cell{} : found->second);
    }
    workbook_.rows.push_back(std::move(row));
}

}  // namespace kaoping
