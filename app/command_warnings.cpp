#include "app/open_store.h"
#include "app/score_records.h"
#include "scoring/warnings.h"

namespace kaoping {

Exit run_warnings(const Invocation& call) {
    const auto office = open_store(call);
    if (!office) return office.error();
    const auto year = chosen_year(call, **office);
    if (!year) return year.error();
    const Inquiry inquiry = (*office)->inquiry(call.settings.as_of);
    WarningsCounter counter{inquiry, *year};
    const auto visited = each_person(
        **office, call.console,
        [&](const Person& person, const PersonFacts& facts) { counter.add(person, facts); });
    if (!visited) return visited.error();
    const auto writer = record_writer(call.settings.format, call.settings.language,
                                      warning_fields(), call.console.out());
    for (const WarningRecord& record : counter.finish()) {
        writer->add(warning_record(record, call.settings.language));
    }
    writer->finish();
    return Exit::done;
}

}  // namespace kaoping
