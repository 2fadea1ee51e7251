// 否定报备举报: reports that a refusal was not filed.
#include "importers/record_reader.h"

namespace kaoping {
namespace {

class DenialReportsReader : public RecordReader {
public:
    explicit DenialReportsReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        DenialReport fact;
        fact.matter = row.needed_document(Field::matter);
        const Person* person = context_.identity.person_of(row);
        const auto day = row.needed_day(Field::day);
        const auto finding = row.needed_word(Field::finding, finding_words());
        fact.bad_effect = row.word(Field::bad_effect, yes_no_words());
        fact.origin = row.origin();
        if (row.faulty() || person == nullptr || !day || !finding) return;
        fact.person = person->id();
        fact.day = *day;
        fact.finding = {*finding, row.origin()};
        context_.put(row, fact);
    }

private:
    ImportContext& context_;
};

}  // namespace

RecordReaderPtr make_denial_reports_reader(ImportContext& context) {
    return std::make_unique<DenialReportsReader>(context);
}

}  // namespace kaoping
