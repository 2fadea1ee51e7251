// 年度等次审定: the grades the leading group decided.
#include "importers/record_reader.h"
#include "importers/table_period.h"
#include "importers/tally.h"

namespace kaoping {
namespace {

class GradesReader : public RecordReader {
public:
    explicit GradesReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        // Somebody whose grade is still to be decided, as in a list with everyone in it.
        if (!row.says(Field::grade) && !row.says(Field::document) && !row.says(Field::day) &&
            row.erased().empty()) {
            undecided_.add(row.row());
            return;
        }
        const Person* person = context_.identity.person_of(row);
        const auto year = TablePeriod::needed_year_of(row);
        const auto grade = row.needed_word(Field::grade, grade_words());
        GradeDecision fact;
        fact.document = row.document(Field::document);
        fact.day = row.day(Field::day);
        fact.origin = row.origin();
        if (row.faulty() || person == nullptr || !year || !grade) return;
        fact.person = person->id();
        fact.year = *year;
        fact.grade = *grade;
        context_.put(row, fact);
    }

    void finish(RowReader& row) override {
        if (undecided_.count == 0) return;
        row.report_at(Cause::rows_without_grade, undecided_.first_row, Field::grade, {},
                      {std::to_string(undecided_.count)});
    }

private:
    ImportContext& context_;
    Tally undecided_;
};

}  // namespace

RecordReaderPtr make_grades_reader(ImportContext& context) {
    return std::make_unique<GradesReader>(context);
}

}  // namespace kaoping
