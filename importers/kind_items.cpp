// 指标评分: one stage of a score, indicator by indicator.
#include <algorithm>

#include "importers/record_reader.h"
#include "importers/table_period.h"
#include "importers/tally.h"

namespace kaoping {
namespace {

class ItemsReader : public RecordReader {
public:
    ItemsReader(ImportContext& context, const Table& table)
        : context_(context), table_(table), period_(table) {}

    void read(RowReader& row) override {
        if (says_no_points(row)) {
            without_points_.add(row.row());
            return;
        }
        const auto period = period_.of(row);
        const Person* person = context_.identity.person_of(row);
        const auto stage = row.needed_word(Field::stage, stage_words());
        const IndicatorRule* rule = period ? indicators_of(row, *period) : nullptr;
        std::vector<ItemScore> facts;
        if (rule != nullptr) facts = read_indicators(row, *rule);
        check_total(row, facts);
        if (row.faulty() || person == nullptr || !period || !stage) return;
        for (ItemScore& fact : facts) {
            fact.person = person->id();
            fact.period = *period;
            fact.stage = *stage;
            fact.origin = row.origin();
        }
        context_.put(row, facts);
    }

    void finish(RowReader& row) override {
        if (without_points_.count == 0) return;
        row.report_at(Cause::rows_without_scores, without_points_.first_row, Field::name, {},
                      {std::to_string(without_points_.count)});
    }

private:
    // Somebody who was not scored yet, as in a list with everyone in it.
    [[nodiscard]] bool says_no_points(const RowReader& row) const {
        if (row.says(Field::total) || !row.erased().empty()) return false;
        for (std::size_t at = 0; at < table_.indicators.size(); ++at) {
            if (row.indicator_cell(at) != nullptr) return false;
        }
        return true;
    }

    // The indicators in force on the last day of the period; null when the table cannot hold them,
    // which is told once a period.
    const IndicatorRule* indicators_of(RowReader& row, Period period) {
        const auto* rule = context_.rules.indicators.on(period.last_day());
        std::string lacking;
        if (rule != nullptr) {
            for (const auto& indicator : rule->value.points) {
                if (column_of(indicator.first) == nullptr) {
                    lacking += (lacking.empty() ? "" : "、") + indicator.first;
                }
            }
        }
        if (rule != nullptr && lacking.empty()) return &rule->value;
        if (std::find(told_.begin(), told_.end(), period) == told_.end()) {
            told_.push_back(period);
            row.fault_of_row(
                rule == nullptr ? Cause::no_indicators : Cause::indicator_column_missing,
                {to_key(period), lacking});
        }
        row.give_up();
        return nullptr;
    }

    [[nodiscard]] const IndicatorColumn* column_of(const std::string& indicator) const {
        const auto found = std::find_if(
            table_.indicators.begin(), table_.indicators.end(),
            [&](const IndicatorColumn& column) { return column.indicator == indicator; });
        return found == table_.indicators.end() ? nullptr : &*found;
    }

    std::vector<ItemScore> read_indicators(RowReader& row, const IndicatorRule& rule) const {
        std::vector<ItemScore> facts;
        for (std::size_t at = 0; at < table_.indicators.size(); ++at) {
            const std::uint32_t column = table_.indicators[at].column;
            const std::string& name = table_.indicators[at].indicator;
            const RawCell* cell = row.indicator_cell(at);
            const auto in_force =
                std::find_if(rule.points.begin(), rule.points.end(),
                             [&](const auto& indicator) { return indicator.first == name; });
            if (in_force == rule.points.end()) {
                if (cell != nullptr) {
                    row.fault_at(Cause::indicator_not_in_force, column, cell->text, {name});
                }
                continue;
            }
            if (const auto points = read_indicator(row, cell, column, *in_force)) {
                facts.push_back({{}, {}, Stage::self, name, *points, {}});
            }
        }
        return facts;
    }

    static std::optional<Points> read_indicator(RowReader& row, const RawCell* cell,
                                                std::uint32_t column,
                                                const std::pair<std::string, Points>& indicator) {
        const Figure figure = cell == nullptr ? Figure{} : read_figure(*cell);
        const bool says_blank = !figure.value && figure.fault == FigureFault::none;
        if (cell == nullptr || says_blank) {
            row.fault_at(Cause::indicator_blank, column, cell == nullptr ? "" : cell->text,
                         {indicator.first});
            return std::nullopt;
        }
        const auto points = row.figure_of(*cell);
        if (points && (*points < Points{} || *points > indicator.second)) {
            row.fault_at(Cause::indicator_above_points, column, cell->text,
                         {indicator.first, to_string(indicator.second)});
        }
        return points;
    }

    static void check_total(RowReader& row, const std::vector<ItemScore>& facts) {
        const auto total = row.figure(Field::total);
        if (!total || row.faulty() || facts.empty()) return;
        Points sum;
        for (const ItemScore& fact : facts) sum += fact.points;
        if (sum != *total) row.fault(Cause::total_differs, Field::total, {to_string(sum)});
    }

    ImportContext& context_;
    const Table& table_;
    TablePeriod period_;
    std::vector<Period> told_;
    Tally without_points_;
};

}  // namespace

RecordReaderPtr make_items_reader(ImportContext& context, const Table& table) {
    return std::make_unique<ItemsReader>(context, table);
}

}  // namespace kaoping
