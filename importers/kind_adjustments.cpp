// 加减分: points added to or taken off the quarter of their day.
#include "importers/record_reader.h"

namespace kaoping {
namespace {

class AdjustmentsReader : public RecordReader {
public:
    explicit AdjustmentsReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        const Person* person = context_.identity.person_of(row);
        const auto day = row.needed_day(Field::day);
        const auto points = row.needed_figure(Field::points);
        Adjustment fact;
        fact.reason = row.needed_text(Field::reason);
        fact.basis = row.text(Field::basis);
        fact.origin = row.origin();
        if (points == Points{}) row.fault(Cause::points_zero, Field::points);
        if (points && (*points > Points::whole(100) || *points < Points::whole(-100))) {
            row.fault(Cause::score_out_of_range, Field::points);
        }
        if (row.faulty() || person == nullptr || !day || !points) return;
        fact.person = person->id();
        fact.day = *day;
        fact.points = *points;
        context_.put(row, fact);
    }

private:
    ImportContext& context_;
};

}  // namespace

RecordReaderPtr make_adjustments_reader(ImportContext& context) {
    return std::make_unique<AdjustmentsReader>(context);
}

}  // namespace kaoping
