// 人员名册: people and their history.
#include <vector>

#include "importers/record_reader.h"
#include "importers/text.h"

namespace kaoping {
namespace {

Field column_of(Cause cause) {
    return cause == Cause::id_number_contradicts_number ? Field::id_number : Field::name;
}

class PeopleReader : public RecordReader {
public:
    explicit PeopleReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        RosterRow fact = fields_of(row);
        if (row.faulty()) return;
        if (fact.number.empty()) {
            unnumbered_.push_back(std::move(fact));
            erased_.push_back(row.erased());
            return;
        }
        if (const auto trouble = context_.roster_rows.add_numbered(fact)) {
            row.fault(trouble->cause, column_of(trouble->cause), trouble->args);
            return;
        }
        context_.put(row, fact);
    }

    // Who a row without a number is depends on all rows of the sheet.
    void finish(RowReader& row) override {
        const auto troubles = context_.roster_rows.number(unnumbered_);
        for (std::size_t at = 0; at < unnumbered_.size(); ++at) {
            const RosterRow& fact = unnumbered_[at];
            if (const auto& trouble = troubles[at]) {
                const Field field = column_of(trouble->cause);
                row.report_at(trouble->cause, fact.origin.row, field,
                              field == Field::name ? fact.name : fact.id_number, trouble->args);
            } else {
                context_.sink.put(&fact, erased_[at]);
            }
        }
    }

private:
    static RosterRow fields_of(RowReader& row) {
        RosterRow fact;
        fact.origin = row.origin();
        fact.number = row.person_number();
        fact.name = clean_name(row.needed_compact(Field::name));
        fact.unit = row.needed_compact(Field::unit);
        fact.post = row.compact(Field::post);
        fact.pool = row.word(Field::pool, pool_words());
        fact.id_number = row.id_number();
        fact.entry = row.day(Field::entry);
        fact.leave = row.day(Field::leave);
        fact.participation = row.word(Field::participation, participation_words());
        fact.effective = row.day(Field::effective);
        fact.remark = row.text(Field::remark);
        if (fact.entry && fact.leave && *fact.leave < *fact.entry) {
            row.fault(Cause::leave_before_entry, Field::leave, {to_string(*fact.entry)});
        }
        return fact;
    }

    ImportContext& context_;
    std::vector<RosterRow> unnumbered_;
    std::vector<ErasedFields> erased_;  // of each of them
};

}  // namespace

RecordReaderPtr make_people_reader(ImportContext& context) {
    return std::make_unique<PeopleReader>(context);
}

}  // namespace kaoping
