// 谈心谈话: talks leaders had with officials.
#include "importers/record_reader.h"

namespace kaoping {
namespace {

class TalksReader : public RecordReader {
public:
    explicit TalksReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        const Person* person = context_.identity.person_of(row);
        const auto day = row.needed_day(Field::day);
        Talk fact;
        fact.talker = row.needed_compact(Field::talker);
        fact.content = row.text(Field::content);
        fact.origin = row.origin();
        if (row.faulty() || person == nullptr || !day) return;
        fact.person = person->id();
        fact.day = *day;
        context_.put(row, fact);
    }

private:
    ImportContext& context_;
};

}  // namespace

RecordReaderPtr make_talks_reader(ImportContext& context) {
    return std::make_unique<TalksReader>(context);
}

}  // namespace kaoping
