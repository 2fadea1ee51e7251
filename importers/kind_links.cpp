// 联系点: the units a leader keeps in touch with; several in one cell are several.
#include <algorithm>
#include <string>
#include <vector>

#include "importers/record_reader.h"
#include "importers/table_period.h"
#include "importers/text.h"

namespace kaoping {
namespace {

class LinksReader : public RecordReader {
public:
    explicit LinksReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        const Person* person = context_.identity.person_of(row);
        const auto year = TablePeriod::needed_year_of(row);
        const std::string units = row.needed_text(Field::linked_unit);
        if (row.faulty() || person == nullptr || !year) return;
        std::vector<std::string> told;
        for (const std::string& part : split_list(units)) {
            std::string unit = without_space(part);
            if (std::find(told.begin(), told.end(), unit) != told.end()) continue;
            context_.put(row, LinkedUnit{person->id(), *year, unit, row.origin()});
            told.push_back(std::move(unit));
        }
    }

private:
    ImportContext& context_;
};

}  // namespace

RecordReaderPtr make_links_reader(ImportContext& context) {
    return std::make_unique<LinksReader>(context);
}

}  // namespace kaoping
