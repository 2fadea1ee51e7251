// 学习培训 as a list: one person's attendance a row.
#include "importers/record_reader.h"
#include "importers/register_words.h"
#include "importers/study_cells.h"

namespace kaoping {
namespace {

class StudyReader : public RecordReader {
public:
    StudyReader(ImportContext& context, const Table& table)
        : context_(context), heading_unit_(unit_of_lengths(table)) {}

    void read(RowReader& row) override {
        const Person* person = context_.identity.person_of(row);
        const auto day = row.needed_day(Field::day);
        const auto sort = row.needed_word(Field::study_sort, study_sort_words());
        Attendance fact;
        fact.topic = row.text(Field::topic);
        const auto length = length_in(row, heading_unit_);
        if (!row.says(Field::length)) {
            row.fault(Cause::cell_missing, Field::length, {row.heading(Field::length)});
        }
        fact.result = exam_result_in(row);
        fact.origin = row.origin();
        if (row.faulty() || person == nullptr || !day || !sort || !length) return;
        fact.person = person->id();
        fact.day = *day;
        fact.sort = *sort;
        fact.length = length->amount;
        fact.unit = length->unit;
        context_.put(row, fact);
    }

private:
    ImportContext& context_;
    std::optional<TimeUnit> heading_unit_;
};

}  // namespace

RecordReaderPtr make_study_reader(ImportContext& context, const Table& table) {
    return std::make_unique<StudyReader>(context, table);
}

}  // namespace kaoping
