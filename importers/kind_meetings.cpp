// 勤廉双述会议: meetings of villages, one a half-year.
#include "importers/count_checks.h"
#include "importers/record_reader.h"
#include "importers/table_half.h"

namespace kaoping {
namespace {

class MeetingsReader : public RecordReader {
public:
    MeetingsReader(ImportContext& context, const Table& table) : context_(context), half_(table) {}

    void read(RowReader& row) override {
        VillageMeeting fact;
        fact.unit = row.needed_compact(Field::unit);
        const auto half = half_.of(row);
        const auto noticed = row.needed_day(Field::noticed_day);
        const auto held = row.needed_day(Field::day);
        const auto delegates = row.needed_count(Field::delegates, 1);
        const auto attended = row.needed_count(Field::attended);
        check_at_most(row, Field::attended, attended, Field::delegates, delegates);
        fact.announced = row.word(Field::announced, yes_no_words());
        fact.origin = row.origin();
        if (row.faulty() || !half || !noticed || !held || !delegates || !attended) return;
        // A notice behind its meeting is a breach to be counted, or a slip of the pen.
        if (*held < *noticed) {
            row.fault(Cause::days_out_of_order, Field::noticed_day, {to_string(*held)});
        }
        if (!half->days().contains(*held)) {
            row.fault(Cause::day_outside_half, Field::day, {to_key(*half)});
        }
        fact.half = *half;
        fact.noticed = *noticed;
        fact.held = *held;
        fact.delegates = *delegates;
        fact.attended = *attended;
        context_.put(row, fact);
    }

private:
    ImportContext& context_;
    TableHalf half_;
};

}  // namespace

RecordReaderPtr make_meetings_reader(ImportContext& context, const Table& table) {
    return std::make_unique<MeetingsReader>(context, table);
}

}  // namespace kaoping
