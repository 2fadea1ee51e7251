// 首问登记: who came or called, and who was asked first.
#include "importers/record_reader.h"
#include "importers/register_words.h"

namespace kaoping {
namespace {

class ContactsReader : public RecordReader {
public:
    explicit ContactsReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        Contact fact;
        const auto day = row.needed_day(Field::day);
        const auto way = row.needed_word(Field::way, contact_way_words());
        fact.caller = row.compact(Field::caller);
        fact.caller_unit = row.text(Field::caller_unit);
        fact.contact = row.text(Field::contact);
        fact.matter = row.needed_text(Field::matter);
        fact.person = context_.identity.named_in(row);
        fact.own_duty = row.word(Field::own_duty, yes_no_words());
        fact.handed_to = row.compact(Field::handed_to);
        const auto handed_over = row.day(Field::handed_day);
        fact.origin = row.origin();
        if (row.faulty() || !day || !way) return;
        if (handed_over && *handed_over < *day) {
            row.fault(Cause::days_out_of_order, Field::handed_day, {to_string(*day)});
        }
        fact.day = *day;
        fact.way = *way;
        if (handed_over) fact.handed_over = Told<Day>{*handed_over, row.origin()};
        context_.put(row, fact);
    }

private:
    ImportContext& context_;
};

}  // namespace

RecordReaderPtr make_contacts_reader(ImportContext& context) {
    return std::make_unique<ContactsReader>(context);
}

}  // namespace kaoping
