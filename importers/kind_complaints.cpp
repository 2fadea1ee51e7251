// 投诉举报: complaints, and what came of them.
#include "importers/closing.h"
#include "importers/record_reader.h"
#include "importers/register_words.h"

namespace kaoping {
namespace {

class ComplaintsReader : public RecordReader {
public:
    explicit ComplaintsReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        Complaint fact;
        fact.number = row.needed_document(Field::file_number);
        const auto received = row.needed_day(Field::received_day);
        fact.channel = row.compact(Field::channel);
        fact.person = context_.identity.named_in(row);
        fact.content = row.needed_text(Field::content);
        const auto finding =
            row.word(Field::finding, complaint_finding_words()).value_or(std::nullopt);
        fact.handling = row.text(Field::handling);
        fact.closed = read_closing(row, received);
        fact.published = row.word(Field::published, yes_no_words());
        fact.origin = row.origin();
        if (row.faulty() || !received) return;
        fact.received = *received;
        if (finding) fact.finding = Told<ComplaintFinding>{*finding, row.origin()};
        context_.put(row, fact);
    }

private:
    ImportContext& context_;
};

}  // namespace

RecordReaderPtr make_complaints_reader(ImportContext& context) {
    return std::make_unique<ComplaintsReader>(context);
}

}  // namespace kaoping
