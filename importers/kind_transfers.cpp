// 岗位调整: transfers to another post, for warnings or any other reason.
#include "importers/record_reader.h"

namespace kaoping {
namespace {

class TransfersReader : public RecordReader {
public:
    explicit TransfersReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        const Person* person = context_.identity.person_of(row);
        const auto day = row.needed_day(Field::day);
        Transfer fact;
        fact.reason = row.needed_text(Field::reason);
        const auto for_warnings = is_for_warnings(fact.reason);
        if (!for_warnings) row.fault(Cause::transfer_reason_unclear, Field::reason);
        fact.for_warnings = for_warnings.value_or(false);
        fact.old_post = row.compact(Field::old_post);
        fact.new_post = row.compact(Field::new_post);
        fact.document = row.document(Field::document);
        fact.origin = row.origin();
        if (row.faulty() || person == nullptr || !day) return;
        fact.person = person->id();
        fact.day = *day;
        context_.put(row, fact);
    }

private:
    ImportContext& context_;
};

}  // namespace

RecordReaderPtr make_transfers_reader(ImportContext& context) {
    return std::make_unique<TransfersReader>(context);
}

}  // namespace kaoping
