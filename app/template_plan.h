// TemplatePlan: what the template of a kind of table shows in a year or period — the columns of the
// guide (config/template_guide.h) with the words, indicators and sanctions of the rule book — and
// the rows it is filled with from the facts of people already known.
#pragma once

#include <optional>
#include <vector>

#include "config/headings.h"
#include "config/rule_book.h"
#include "records/facts.h"
#include "records/language.h"
#include "records/period.h"
#include "records/person.h"
#include "reports/template_workbook.h"

namespace kaoping {

struct TemplateRequest {
    FactKind kind = FactKind::people;
    int year = 0;
    std::optional<Period> period;  // of that year
    Language language = Language::chinese;
};

class TemplatePlan {
public:
    TemplatePlan(const TemplateRequest& request, const RuleBook& rules);

    // False when the rule book has no indicators on the day asked, which `items` is made of.
    [[nodiscard]] bool has_columns() const { return has_columns_; }
    // Whom add() takes; `due` needs a period.
    [[nodiscard]] Prefill prefill() const { return prefill_; }
    [[nodiscard]] bool lacks_period() const { return prefill_ == Prefill::due && !request_.period; }
    // Adds the row of a person, if there is one.
    void add(const Person& person, const PersonFacts& facts);

    [[nodiscard]] const TemplateWorkbook& workbook() const { return workbook_; }

private:
    void add_columns(const TableGuide& table);
    void add_indicators(const ColumnGuide& guide);
    [[nodiscard]] TemplateColumn column_of(const std::string& heading) const;
    [[nodiscard]] std::vector<std::string> choices_of(const ColumnGuide& guide) const;
    [[nodiscard]] std::string example_of(const ColumnGuide& guide) const;
    [[nodiscard]] Day last_day() const;

    TemplateRequest request_;
    const RuleBook& rules_;
    Prefill prefill_ = Prefill::none;
    bool has_columns_ = true;
    std::vector<std::optional<Field>> fields_;  // of the columns; none: an indicator
    TemplateWorkbook workbook_;
};

}  // namespace kaoping
