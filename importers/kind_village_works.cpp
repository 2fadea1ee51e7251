// 村级事项: how often villages did what is asked of them.
#include "importers/record_reader.h"
#include "importers/register_words.h"
#include "importers/table_period.h"

namespace kaoping {
namespace {

class VillageWorksReader : public RecordReader {
public:
    explicit VillageWorksReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        VillageWork fact;
        fact.unit = row.needed_compact(Field::unit);
        const auto year = TablePeriod::needed_year_of(row);
        const auto matter = row.needed_word(Field::matter, village_matter_words());
        const auto count = row.needed_count(Field::count);
        fact.origin = row.origin();
        if (row.faulty() || !year || !matter || !count) return;
        fact.year = *year;
        fact.matter = *matter;
        fact.count = *count;
        context_.put(row, fact);
    }

private:
    ImportContext& context_;
};

}  // namespace

RecordReaderPtr make_village_works_reader(ImportContext& context) {
    return std::make_unique<VillageWorksReader>(context);
}

}  // namespace kaoping
