// 考评得分: the scores of one person and period, with what the quarter adds or takes off.
#include "importers/record_reader.h"
#include "importers/table_period.h"
#include "importers/tally.h"

namespace kaoping {
namespace {

class EvaluationsReader : public RecordReader {
public:
    EvaluationsReader(ImportContext& context, const Table& table)
        : context_(context), period_(table), has_decisions_(table.column(Field::decision) != 0) {}

    void read(RowReader& row) override {
        Evaluation fact;
        fact.origin = row.origin();
        const auto period = period_.of(row);
        const Person* person = context_.identity.person_of(row);
        read_scores(row, fact);
        read_adjustments(row, fact, period);
        fact.deduction_reason = row.text(Field::deduction_reason);
        fact.reviewer = row.compact(Field::reviewer);
        fact.remark = row.text(Field::remark);
        if (row.faulty() || person == nullptr || !period) return;
        fact.person = person->id();
        fact.period = *period;
        if (!fact.stage(Stage::self) && !fact.stage(Stage::review) &&
            !fact.stage(Stage::decision)) {
            without_scores_.add(row.row());
        } else if (has_decisions_ && !fact.stage(Stage::decision)) {
            undecided_.add(row.row());
        }
        if (says_something(fact) || !row.erased().empty()) context_.put(row, fact);
    }

    void finish(RowReader& row) override {
        if (undecided_.count > 0) {
            row.report_at(Cause::rows_undecided, undecided_.first_row, Field::decision, {},
                          {std::to_string(undecided_.count)});
        }
        if (without_scores_.count > 0) {
            row.report_at(Cause::rows_without_scores, without_scores_.first_row, Field::name, {},
                          {std::to_string(without_scores_.count)});
        }
    }

private:
    static bool says_something(const Evaluation& fact) {
        return fact.stage(Stage::self) || fact.stage(Stage::review) ||
               fact.stage(Stage::decision) || fact.bonus || fact.deduction;
    }

    static void read_scores(RowReader& row, Evaluation& fact) {
        constexpr std::array fields{Field::self, Field::review, Field::decision};
        for (std::size_t stage = 0; stage < fields.size(); ++stage) {
            if (const auto score = row.score(fields[stage])) {
                fact.stages[stage] = Told<Score>{*score, row.origin()};
            }
        }
    }

    // 加分 is positive; 扣分 is stored positive, however it was signed; 0 says nothing.
    static void read_adjustments(RowReader& row, Evaluation& fact,
                                 const std::optional<Period>& period) {
        Points bonus = row.figure(Field::bonus).value_or(Points{});
        Points deduction = row.figure(Field::deduction).value_or(Points{});
        Field bonus_field = Field::bonus;
        Field deduction_field = Field::deduction;
        if (bonus < Points{}) row.fault(Cause::bonus_negative, Field::bonus);
        if (deduction < Points{}) deduction = -deduction;
        if (const auto both = row.figure(Field::signed_points)) {
            bonus_field = deduction_field = Field::signed_points;
            (*both > Points{} ? bonus : deduction) = *both > Points{} ? *both : -*both;
        }
        const auto check = [&](Points points, Field field) {
            if (points == Points{}) return;
            if (period && !is_quarter(period->kind)) {
                row.fault(Cause::adjustment_outside_quarter, field, {to_key(*period)});
            }
            if (points > Points::whole(100)) row.fault(Cause::score_out_of_range, field);
        };
        check(bonus, bonus_field);
        check(deduction, deduction_field);
        if (bonus > Points{}) fact.bonus = Told<Points>{bonus, row.origin()};
        if (deduction > Points{}) fact.deduction = Told<Points>{deduction, row.origin()};
    }

    ImportContext& context_;
    TablePeriod period_;
    bool has_decisions_;
    Tally undecided_;
    Tally without_scores_;
};

}  // namespace

RecordReaderPtr make_evaluations_reader(ImportContext& context, const Table& table) {
    return std::make_unique<EvaluationsReader>(context, table);
}

}  // namespace kaoping
