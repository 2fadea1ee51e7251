// 责任追究: decisions on measures.
#include "importers/grounds.h"
#include "importers/record_reader.h"
#include "importers/revocation.h"
#include "importers/text.h"

namespace kaoping {
namespace {

class MeasuresReader : public RecordReader {
public:
    explicit MeasuresReader(ImportContext& context) : context_(context) {}

    void read(RowReader& row) override {
        const auto people = context_.identity.people_of(row);
        MeasureDecision fact;
        fact.origin = row.origin();
        fact.document = row.document(Field::document);
        const auto day = row.needed_day(Field::day);
        fact.day = day.value_or(Day{});
        fact.grounds = grounds_of(row);
        fact.responsibility = responsibility_of(row);
        fact.measures = measures_of(row);
        fact.aggravated = row.word(Field::aggravated, yes_no_words());
        fact.exemption = exemption_of(row);
        fact.act_day = row.day(Field::act_day);
        fact.served_day = row.day(Field::served_day);
        fact.authority = row.text(Field::authority);
        fact.deadline = row.day(Field::deadline);
        if (const auto corrected = row.day(Field::corrected)) {
            fact.corrected = Told<Day>{*corrected, row.origin()};
        }
        fact.revoked = read_revocation(row, day);
        fact.remark = row.text(Field::remark);
        if (fact.aggravated == true && fact.exempted()) {
            row.fault(Cause::aggravated_and_exempted, Field::exemption);
        }
        if (row.faulty()) return;
        warn_about_order(row, fact);
        for (const Person* person : people) put(row, fact, *person);
    }

private:
    void put(RowReader& row, MeasureDecision& fact, const Person& person) {
        fact.person = person.id();
        const auto difference = context_.measure_rows.add(fact, row.sheet());
        if (difference.headings.empty()) {
            context_.put(row, fact);
            return;
        }
        row.fault(Cause::measure_rows_differ, Field::document,
                  {difference.sheet, std::to_string(difference.row), difference.headings});
    }

    static std::vector<Ground> grounds_of(RowReader& row) {
        const std::string words = row.text(Field::grounds);
        const std::string clause = row.text(Field::clause);
        if (!row.says(Field::grounds) && !row.says(Field::clause)) {
            const bool by_clause = row.table().column(Field::grounds) == 0;
            row.fault(Cause::cell_missing, by_clause ? Field::clause : Field::grounds,
                      {row.heading(Field::grounds)});
        }
        if (words.empty() && clause.empty()) return {};
        // A clause of its own names the ground, and the other column tells it in words.
        const Field named_by = clause.empty() ? Field::grounds : Field::clause;
        GroundReading reading = read_grounds(clause.empty() ? words : clause);
        for (const std::string& part : reading.out_of_range) {
            row.fault(Cause::ground_out_of_range, named_by, {part});
        }
        if (clause.empty() || words.empty()) return reading.grounds;
        for (Ground& ground : reading.grounds) {
            ground.text = ground.number != 0 ? words : ground.text + " " + words;
        }
        return reading.grounds;
    }

    static std::optional<Responsibility> responsibility_of(RowReader& row) {
        if (folded(row.text(Field::responsibility)) == "领导责任") {
            row.fault(Cause::responsibility_ambiguous, Field::responsibility);
            return std::nullopt;
        }
        return row.word(Field::responsibility, responsibility_words());
    }

    static MeasureSet measures_of(RowReader& row) {
        const std::string text = row.needed_text(Field::measures);
        if (text.empty()) return {};
        const MeasureReading reading = read_measures(text);
        for (const std::string& sanction : reading.sanctions) {
            row.fault(Cause::measure_is_sanction, Field::measures, {sanction});
        }
        for (const std::string& unknown : reading.unknown) {
            row.fault(Cause::word_unknown, Field::measures, {measure_words().usual(), unknown});
        }
        return reading.measures;
    }

    // 否 says the same as a blank.
    static std::string exemption_of(RowReader& row) {
        std::string text = row.text(Field::exemption);
        const auto answer = yes_no_words().find(folded(text));
        return answer == false ? std::string{} : text;
    }

    static void warn_about_order(RowReader& row, const MeasureDecision& fact) {
        const auto warn = [&](const std::optional<Day>& day, Field field, bool wrong) {
            if (day && wrong) row.fault(Cause::days_out_of_order, field, {to_string(fact.day)});
        };
        warn(fact.act_day, Field::act_day, fact.act_day > fact.day);
        warn(fact.served_day, Field::served_day, fact.served_day < fact.day);
        warn(fact.deadline, Field::deadline, fact.deadline < fact.day);
    }

    ImportContext& context_;
};

}  // namespace

RecordReaderPtr make_measures_reader(ImportContext& context) {
    return std::make_unique<MeasuresReader>(context);
}

}  // namespace kaoping
