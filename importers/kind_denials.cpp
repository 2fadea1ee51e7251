// 否定报备: refusals, and what was filed of them.
#include "importers/record_reader.h"

namespace kaoping {
namespace {

class DenialsReader : public RecordReader {
public:
    explicit DenialsReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        Denial fact;
        fact.number = row.needed_document(Field::file_number);
        fact.person = context_.identity.named_in(row);
        const auto day = row.needed_day(Field::day);
        fact.matter = row.needed_text(Field::matter);
        fact.basis = row.text(Field::basis);
        fact.reason = row.text(Field::reason);
        fact.approver = row.compact(Field::approver);
        fact.origin = row.origin();
        if (row.faulty() || !day) return;
        fact.day = *day;
        context_.put(row, fact);
    }

private:
    ImportContext& context_;
};

}  // namespace

RecordReaderPtr make_denials_reader(ImportContext& context) {
    return std::make_unique<DenialsReader>(context);
}

}  // namespace kaoping
