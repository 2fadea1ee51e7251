// 学习培训 as an attendance sheet: persons by days. √ is an attendance of the person on the day
// that heads the column, × and leave are none; its sort and length are told by the row, the heading
// of the day or the title, whichever is nearest.
#include "importers/record_reader.h"
#include "importers/register_words.h"
#include "importers/study_cells.h"
#include "importers/text.h"

namespace kaoping {
namespace {

class AttendanceReader : public RecordReader {
public:
    AttendanceReader(ImportContext& context, const Table& table)
        : context_(context), table_(table), heading_unit_(unit_of_lengths(table)) {}

    void read(RowReader& row) override {
        const Person* person = context_.identity.person_of(row);
        const auto sort = row.word(Field::study_sort, study_sort_words());
        const auto length = length_in(row, heading_unit_);
        std::vector<Attendance> facts;
        for (const MeetingColumn& meeting : table_.meetings) {
            if (!was_there(row, meeting)) continue;
            const auto its_sort = sort_of(row, sort, meeting.heading);
            const auto its_length = length_of(row, length, meeting.heading);
            if (person == nullptr || !its_sort || !its_length) continue;
            facts.push_back({person->id(),
                             *meeting.heading.day,
                             *its_sort,
                             meeting.heading.topic,
                             its_length->amount,
                             its_length->unit,
                             {},
                             row.origin()});
        }
        if (row.faulty()) return;
        for (const Attendance& fact : facts) context_.put(row, fact);
    }

private:
    static bool was_there(RowReader& row, const MeetingColumn& meeting) {
        const RawCell* cell = row.cell_in(meeting.column);
        if (is_blank(cell)) return false;
        const std::string text = folded(cell->text);
        if (is_blank_mark(text)) return false;
        const auto mark = attendance_marks().find(text);
        if (!mark) row.fault_at(Cause::attendance_mark_unknown, meeting.column, cell->text);
        return mark.value_or(false);
    }

    // What the titles lack concerns every row and is told at the first.
    void fault_of_titles(RowReader& row, Cause cause, bool& told) {
        if (!told) row.fault_of_row(cause);
        told = true;
        row.give_up();
    }

    std::optional<StudySort> sort_of(RowReader& row, std::optional<StudySort> in_row,
                                     const MeetingHeading& heading) {
        if (in_row) return in_row;
        if (heading.sort) return heading.sort;
        if (table_.titled_sorts.size() == 1) return table_.titled_sorts.front();
        fault_of_titles(row, Cause::attendance_sort_missing, sort_told_);
        return std::nullopt;
    }

    std::optional<Length> length_of(RowReader& row, std::optional<Length> in_row,
                                    const MeetingHeading& heading) {
        if (in_row) return in_row;
        if (heading.length) return heading.length;
        if (table_.titled_lengths.size() == 1) return table_.titled_lengths.front();
        fault_of_titles(row, Cause::attendance_length_missing, length_told_);
        return std::nullopt;
    }

    ImportContext& context_;
    const Table& table_;
    std::optional<TimeUnit> heading_unit_;
    bool sort_told_ = false;
    bool length_told_ = false;
};

}  // namespace

RecordReaderPtr make_attendance_reader(ImportContext& context, const Table& table) {
    return std::make_unique<AttendanceReader>(context, table);
}

}  // namespace kaoping
