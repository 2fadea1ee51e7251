// 检查记录: what was looked at, and whether it was in order.
#include "importers/record_reader.h"
#include "importers/register_words.h"

namespace kaoping {
namespace {

class InspectionsReader : public RecordReader {
public:
    explicit InspectionsReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        Inspection fact;
        const auto day = row.needed_day(Field::day);
        fact.item = row.needed_text(Field::item);
        fact.person = context_.identity.named_in(row);
        fact.unit = row.compact(Field::unit);
        const auto result = row.needed_word(Field::result, inspection_result_words());
        fact.remark = row.text(Field::remark);
        fact.origin = row.origin();
        if (row.faulty() || !day || !result) return;
        fact.day = *day;
        fact.result = *result;
        context_.put(row, fact);
    }

private:
    ImportContext& context_;
};

}  // namespace

RecordReaderPtr make_inspections_reader(ImportContext& context) {
    return std::make_unique<InspectionsReader>(context);
}

}  // namespace kaoping
