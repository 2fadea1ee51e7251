#include "app/open_store.h"
#include "app/score_records.h"
#include "scoring/period.h"
#include "scoring/year.h"

namespace kaoping {
namespace {

bool is_wanted(const PersonLine& person, const Settings& settings) {
    return !settings.unit || person.unit == *settings.unit;
}

// Writes the results of the units asked for; ranks are those of the whole office.
template <class Results, class MakeRecord>
void write(const Invocation& call, const std::vector<RecordField>& fields, const Results& results,
           MakeRecord make_record) {
    const auto writer =
        record_writer(call.settings.format, call.settings.language, fields, call.console.out());
    bool any = false;
    for (const auto& result : results) {
        if (!is_wanted(result.person, call.settings)) continue;
        writer->add(make_record(result, call.settings.language));
        any = true;
    }
    writer->finish();
    if (!any && call.settings.unit) {
        call.console.note({"没有单位是“{}”的人员", "nobody is in the unit \"{}\""},
                          *call.settings.unit);
    }
}

Exit score_year(const Invocation& call, OpenStore& office, int year) {
    const Inquiry inquiry = office.inquiry(call.settings.as_of);
    YearScorer scorer{inquiry, year};
    const auto visited = each_person(
        office, call.console,
        [&](const Person& person, const PersonFacts& facts) { scorer.add(person, facts); });
    if (!visited) return visited.error();
    write(call, year_fields(), scorer.finish().people, year_record);
    return Exit::done;
}

Exit score_period(const Invocation& call, OpenStore& office, Period period) {
    const Inquiry inquiry = office.inquiry(call.settings.as_of);
    PeriodScorer scorer{inquiry, period};
    const auto visited = each_person(
        office, call.console,
        [&](const Person& person, const PersonFacts& facts) { scorer.add(person, facts); });
    if (!visited) return visited.error();
    write(call, period_fields(), scorer.finish(), period_record);
    return Exit::done;
}

}  // namespace

Exit run_score(const Invocation& call) {
    const auto office = open_store(call);
    if (!office) return office.error();
    const auto year = chosen_year(call, **office);
    if (!year) return year.error();
    if (call.settings.period) return score_period(call, **office, *call.settings.period);
    return score_year(call, **office, *year);
}

}  // namespace kaoping
