// 一票否决: villages that lose their awards of a year.
#include "importers/record_reader.h"
#include "importers/table_period.h"

namespace kaoping {
namespace {

class VetoesReader : public RecordReader {
public:
    explicit VetoesReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        Veto fact;
        fact.unit = row.needed_compact(Field::unit);
        const auto year = TablePeriod::needed_year_of(row);
        fact.circumstance = row.needed_text(Field::circumstance);
        fact.document = row.document(Field::document);
        fact.origin = row.origin();
        if (row.faulty() || !year) return;
        fact.year = *year;
        context_.put(row, fact);
    }

private:
    ImportContext& context_;
};

}  // namespace

RecordReaderPtr make_vetoes_reader(ImportContext& context) {
    return std::make_unique<VetoesReader>(context);
}

}  // namespace kaoping
