// 复核申诉: appeals against decisions.
#include "importers/record_reader.h"

namespace kaoping {
namespace {

class AppealsReader : public RecordReader {
public:
    explicit AppealsReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        Appeal fact;
        fact.document = row.needed_document(Field::document);
        const Person* person = context_.identity.person_of(row);
        fact.against = row.needed_document(Field::against);
        const auto served = row.needed_day(Field::served_day);
        const auto filed = row.needed_day(Field::filed_day);
        fact.handler = row.compact(Field::handler);
        const auto outcome = row.word(Field::outcome, outcome_words());
        fact.decided = row.day(Field::decided);
        fact.origin = row.origin();
        if (outcome && !row.says(Field::decided)) {
            row.fault(Cause::outcome_without_day, Field::outcome);
        }
        if (row.faulty() || person == nullptr || !served || !filed) return;
        if (*filed < *served) {
            row.fault(Cause::days_out_of_order, Field::filed_day, {to_string(*served)});
        }
        if (fact.decided && *fact.decided < *filed) {
            row.fault(Cause::days_out_of_order, Field::decided, {to_string(*filed)});
        }
        fact.person = person->id();
        fact.served_day = *served;
        fact.filed_day = *filed;
        if (outcome) fact.outcome = Told<AppealOutcome>{*outcome, row.origin()};
        context_.put(row, fact);
    }

private:
    ImportContext& context_;
};

}  // namespace

RecordReaderPtr make_appeals_reader(ImportContext& context) {
    return std::make_unique<AppealsReader>(context);
}

}  // namespace kaoping
