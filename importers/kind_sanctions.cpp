// 处分: sanctions of law or discipline.
#include "importers/record_reader.h"
#include "importers/revocation.h"

namespace kaoping {
namespace {

class SanctionsReader : public RecordReader {
public:
    explicit SanctionsReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        const Person* person = context_.identity.person_of(row);
        const auto day = row.needed_day(Field::day);
        Sanction fact;
        fact.document = row.document(Field::document);
        fact.kind = row.needed_compact(Field::sanction_kind);
        fact.ends = row.day(Field::ends);
        fact.revoked = read_revocation(row, day);
        fact.origin = row.origin();
        if (day && fact.ends && *fact.ends < *day) {
            row.fault(Cause::days_out_of_order, Field::ends, {to_string(*day)});
        }
        if (row.faulty() || person == nullptr || !day) return;
        fact.person = person->id();
        fact.day = *day;
        context_.put(row, fact);
    }

private:
    ImportContext& context_;
};

}  // namespace

RecordReaderPtr make_sanctions_reader(ImportContext& context) {
    return std::make_unique<SanctionsReader>(context);
}

}  // namespace kaoping
