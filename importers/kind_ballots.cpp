// 民主测评票数: votes on the cadres of a village, as counts.
#include "importers/count_checks.h"
#include "importers/record_reader.h"
#include "importers/table_half.h"

namespace kaoping {
namespace {

class BallotsReader : public RecordReader {
public:
    BallotsReader(ImportContext& context, const Table& table) : context_(context), half_(table) {}

    void read(RowReader& row) override {
        const Person* person = context_.identity.person_of(row);
        const auto half = half_.of(row);
        Ballot fact;
        fact.unit = row.needed_compact(Field::unit);
        fact.excellent = row.needed_count(Field::excellent).value_or(0);
        fact.competent = row.needed_count(Field::competent).value_or(0);
        fact.basic = row.needed_count(Field::basic).value_or(0);
        fact.incompetent = row.needed_count(Field::incompetent).value_or(0);
        fact.abstained = row.count(Field::abstained);
        const auto attended = row.count(Field::attended);
        const auto returned = row.count(Field::returned);
        fact.origin = row.origin();
        if (row.faulty() || person == nullptr || !half) return;
        const int votes = fact.excellent + fact.competent + fact.basic + fact.incompetent +
                          fact.abstained.value_or(0);
        check_sum_at_most(row, votes, Field::attended, attended);
        check_sum_at_most(row, votes, Field::returned, returned);
        check_at_most(row, Field::returned, returned, Field::attended, attended);
        if (row.faulty()) return;
        fact.person = person->id();
        fact.half = *half;
        context_.put(row, fact);
    }

private:
    ImportContext& context_;
    TableHalf half_;
};

}  // namespace

RecordReaderPtr make_ballots_reader(ImportContext& context, const Table& table) {
    return std::make_unique<BallotsReader>(context, table);
}

}  // namespace kaoping
