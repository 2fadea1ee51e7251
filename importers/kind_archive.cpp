// 效能档案: what was filed, and where it lies.
#include "importers/record_reader.h"

namespace kaoping {
namespace {

class ArchiveReader : public RecordReader {
public:
    explicit ArchiveReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        constexpr int categories = 11;  // 效能档案 二
        ArchiveItem fact;
        const auto filed = row.needed_day_or_month(Field::day);
        const auto category = row.needed_listed_number(Field::category, categories);
        fact.title = row.needed_text(Field::title);
        fact.document = row.document(Field::document);
        fact.person = context_.identity.named_in(row);
        fact.place = row.text(Field::place);
        fact.origin = row.origin();
        if (row.faulty() || !filed || !category) return;
        fact.day = filed->day;
        fact.month_only = filed->month_only;
        fact.category = *category;
        context_.put(row, fact);
    }

private:
    ImportContext& context_;
};

}  // namespace

RecordReaderPtr make_archive_reader(ImportContext& context) {
    return std::make_unique<ArchiveReader>(context);
}

}  // namespace kaoping
