// 民主评议: what questionnaires said of a unit, criterion by criterion.
#include "importers/count_checks.h"
#include "importers/record_reader.h"
#include "importers/table_period.h"

namespace kaoping {
namespace {

class UnitReviewsReader : public RecordReader {
public:
    explicit UnitReviewsReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        constexpr int criteria = 5;  // 民主评议 四
        UnitReview fact;
        const auto year = TablePeriod::needed_year_of(row);
        fact.unit = row.needed_compact(Field::unit);
        fact.criterion = row.needed_listed_number(Field::criterion, criteria).value_or(0);
        const auto sent = row.needed_count(Field::sent);
        const auto returned = row.needed_count(Field::returned);
        const auto valid = row.needed_count(Field::valid);
        fact.satisfied = row.needed_count(Field::satisfied).value_or(0);
        fact.basic = row.needed_count(Field::basic_satisfied).value_or(0);
        fact.dissatisfied = row.needed_count(Field::dissatisfied).value_or(0);
        fact.origin = row.origin();
        check_at_most(row, Field::returned, returned, Field::sent, sent);
        check_at_most(row, Field::valid, valid, Field::returned, returned);
        if (row.faulty() || !year || !sent || !returned || !valid) return;
        check_sum_at_most(row, fact.satisfied + fact.basic + fact.dissatisfied, Field::valid,
                          valid);
        if (row.faulty()) return;
        fact.year = *year;
        fact.sent = *sent;
        fact.returned = *returned;
        fact.valid = *valid;
        context_.put(row, fact);
    }

private:
    ImportContext& context_;
};

}  // namespace

RecordReaderPtr make_unit_reviews_reader(ImportContext& context) {
    return std::make_unique<UnitReviewsReader>(context);
}

}  // namespace kaoping
