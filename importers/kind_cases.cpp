// 限时办结: cases with a time limit.
#include "importers/closing.h"
#include "importers/record_reader.h"
#include "importers/register_words.h"

namespace kaoping {
namespace {

class CasesReader : public RecordReader {
public:
    explicit CasesReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        TimedCase fact;
        fact.number = row.needed_document(Field::file_number);
        fact.person = context_.identity.named_in(row);
        fact.matter = row.needed_text(Field::matter);
        const auto type = row.needed_word(Field::case_type, case_type_words());
        const auto received = row.needed_day(Field::received_day);
        fact.days = row.count(Field::days, 1);
        fact.special_reason = row.text(Field::special_reason);
        fact.closed = read_closing(row, received);
        fact.origin = row.origin();
        const bool limit_is_its_own = type == CaseType::statutory || type == CaseType::assigned;
        if (limit_is_its_own && !row.says(Field::days)) {
            row.fault(Cause::limit_missing, Field::days, {row.cell(Field::case_type)->text});
        }
        if (row.faulty() || !type || !received) return;
        fact.type = *type;
        fact.received = *received;
        context_.put(row, fact);
    }

private:
    ImportContext& context_;
};

}  // namespace

RecordReaderPtr make_cases_reader(ImportContext& context) {
    return std::make_unique<CasesReader>(context);
}

}  // namespace kaoping
