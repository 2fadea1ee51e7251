#include "reports/score_forms.h"

#include <algorithm>

#include "reports/catalogue.h"
#include "reports/letter.h"
#include "reports/period_sheets.h"
#include "reports/phrase.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

class ScoreForm {
public:
    ScoreForm(const ReportContext& context, const IndicatorRule* indicators,
              const PeriodResult& result)
        : context_(context), indicators_(indicators), result_(result) {}

    [[nodiscard]] Form drawn() const;

private:
    [[nodiscard]] std::string say(Wording words) const {
        return std::string{words.in(context_.language)};
    }
    [[nodiscard]] Box heading(Wording words, std::size_t span = 4) const {
        return label(say(words), span);
    }
    [[nodiscard]] Cell points_of(Stage stage, const std::string& indicator) const;
    [[nodiscard]] Cell total_of(Stage stage) const {
        return cell_of(result_.stages[static_cast<std::size_t>(stage)]);
    }
    void add_person(Form& form) const;
    void add_indicators(Form& form) const;
    void add_adjustments(Form& form) const;
    void add_opinions(Form& form) const;

    const ReportContext& context_;
    const IndicatorRule* indicators_;  // null when the rule book has none
    const PeriodResult& result_;
};

Cell ScoreForm::points_of(Stage stage, const std::string& indicator) const {
    const auto found = std::ranges::find_if(result_.indicators, [&](const IndicatorScore& each) {
        return each.stage == stage && each.indicator == indicator;
    });
    return found == result_.indicators.end() ? Cell{} : Cell{found->points};
}

void ScoreForm::add_person(Form& form) const {
    const PersonLine& person = result_.person;
    form.rows.push_back({{heading({"姓名", "Name"}), value(person.name, 8),
                          heading({"单位", "Unit"}), value(person.unit, 8)},
                         28});
    form.rows.push_back(
        {{heading({"职务", "Post"}), value(person.post, 8), heading({"人员类别", "Category"}),
          value(std::string{word(person.pool, context_.language)}, 8)},
         28});
}

void ScoreForm::add_indicators(Form& form) const {
    form.rows.push_back({{heading({"序号", "No."}, 2), heading({"考评项目", "Indicator"}, 5),
                          heading({"分值", "Points"}, 3), heading({"自评得分", "Self"}, 4),
                          heading({"复核得分", "Review"}, 4), heading({"审定得分", "Decision"}, 4),
                          heading({"备注", "Rem."}, 2)},
                         34});
    std::int64_t number = 0;
    if (indicators_ != nullptr) {
        for (const auto& [indicator, points] : indicators_->points) {
            form.rows.push_back({{value(++number, 2), value(indicator, 5), value(points, 3),
                                  value(points_of(Stage::self, indicator), 4),
                                  value(points_of(Stage::review, indicator), 4),
                                  value(points_of(Stage::decision, indicator), 4), value({}, 2)},
                                 26});
        }
    }
    form.rows.push_back({{heading({"合计", "Total"}, 7), value(Points::whole(100), 3),
                          value(total_of(Stage::self), 4), value(total_of(Stage::review), 4),
                          value(total_of(Stage::decision), 4), value({}, 2)},
                         28});
}

void ScoreForm::add_adjustments(Form& form) const {
    const auto adjusted = [&](Wording words, const std::optional<Points>& points, std::string why) {
        form.rows.push_back(
            {{heading(words), value(cell_of(points), 3), text_box(std::move(why), 17)}, 28});
    };
    adjusted({"加分及事由", "Bonus, why"}, result_.bonus, result_.bonus_reason);
    adjusted({"扣分及事由", "Deducted, why"}, result_.deduction,
             deducted_for(result_, context_.language));
    Cell grade;
    if (result_.quarter_grade && result_.is_graded()) {
        grade = std::string{word(*result_.quarter_grade, context_.language)};
    }
    form.rows.push_back({{heading({"最终得分", "Score"}), value(cell_of(result_.score), 4),
                          heading({"排名", "Rank"}), value(rank_cell(result_.rank), 4),
                          heading({"建议等次", "Grade"}), value(std::move(grade), 4)},
                         28});
}

void ScoreForm::add_opinions(Form& form) const {
    const auto opinion = [&](Wording whose, Wording who, double stretch) {
        return FormRow{{heading(whose), text_box("", 20, signature_foot(who, context_.language))},
                       45,
                       stretch};
    };
    form.rows.push_back(opinion({"个人自评", "Self\nappraisal"}, {"本人签名", "Signature"}, 2));
    form.rows.push_back(opinion({"主管负责人\n复核意见", "Reviewer's\nopinion"},
                                {"主管负责人签名", "Signature"}, 1));
    form.rows.push_back(opinion({"领导小组\n审定意见", "Decision"}, {"盖章", "Seal"}, 1));
    const std::string notes = period_notes(result_, context_.language);
    const std::string remarks = sentences({result_.remark, notes}, context_.language);
    form.rows.push_back({{heading({"备注", "Remarks"}), text_box(remarks, 20)}, 28});
}

Form ScoreForm::drawn() const {
    Form form;
    form.title = say({"机关干部绩效考评评分表", "Scoring form"});
    form.subtitle = phrase({"（{period}）", "({period})"}, context_.language,
                           {{"period", period_name(result_.period, context_.language)}});
    form.keeps_to_pages = true;
    add_person(form);
    add_indicators(form);
    add_adjustments(form);
    add_opinions(form);
    return form;
}

bool is_due(const PeriodResult& result) {
    return result.status != PeriodStatus::excluded && result.status != PeriodStatus::not_due;
}

}  // namespace

Workbook score_forms_report(const ReportContext& context, const RuleBook& rules,
                            const YearPack& pack, PeriodKind quarter,
                            const std::optional<std::string>& person) {
    const Period period{pack.year(), quarter};
    const auto* row = rules.indicators.on(period.last_day());
    const IndicatorRule* indicators = row == nullptr ? nullptr : &row->value;
    UnitForms forms;
    const std::vector<PeriodResult>& results = pack.periods[index_of(quarter)];
    for (const std::uint32_t index : print_order(results)) {
        const PeriodResult& result = results[index];
        if (!is_due(result) || (person && *person != result.person.number)) continue;
        forms.add(result.person.unit, [context, indicators, &result] {
            return ScoreForm{context, indicators, result}.drawn();
        });
    }
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::score_forms, period);
    workbook.forms =
        forms.sheets(context, {"本季度没有应考评的人员", "Nobody is due this quarter"});
    return workbook;
}

}  // namespace kaoping
