#include <algorithm>

#include "app/display_width.h"
#include "app/report_run.h"
#include "config/wording.h"

namespace kaoping {
namespace {

// One workbook to write.
struct Wanted {
    ReportEntry entry;
    Period period;
};

Exit list_reports(const Invocation& call) {
    std::size_t width = 0;
    for (const ReportEntry& entry : report_catalogue()) {
        width = std::max(width, display_width(entry.key));
    }
    for (const ReportEntry& entry : report_catalogue()) {
        call.console.out() << entry.key << std::string(width - display_width(entry.key) + 2, ' ')
                           << entry.title.in(call.settings.language) << '\n';
    }
    return Exit::done;
}

std::string keys_of_all() {
    std::string keys;
    for (const ReportEntry& entry : report_catalogue()) {
        keys += (keys.empty() ? "" : ", ") + std::string{entry.key};
    }
    return keys;
}

// The reports named, each once, in the order named; all when none is.
Outcome<std::vector<ReportEntry>> named_reports(const Invocation& call) {
    std::vector<ReportEntry> entries;
    for (const std::string& name : call.settings.operands) {
        const auto entry = find_report(name);
        if (!entry) {
            return tl::unexpected(call.console.refuse(
                Exit::usage, {"没有报表“{}”，有：{}", "no report \"{}\"; there are {}"}, name,
                keys_of_all()));
        }
        const bool again =
            std::any_of(entries.begin(), entries.end(),
                        [&](const ReportEntry& each) { return each.report == entry->report; });
        if (!again) entries.push_back(*entry);
    }
    if (!entries.empty()) return entries;
    const auto all = report_catalogue();
    return std::vector<ReportEntry>(all.begin(), all.end());
}

// What of the named reports is about the period asked for, or about the year.
Outcome<std::vector<Wanted>> wanted_reports(const Invocation& call,
                                            const std::vector<ReportEntry>& entries, int year) {
    std::vector<Wanted> wanted;
    for (const ReportEntry& entry : entries) {
        bool fits = false;
        for (const Period period : report_periods(entry, year)) {
            if (call.settings.period && period != *call.settings.period) continue;
            wanted.push_back({entry, period});
            fits = true;
        }
        if (!fits && !call.settings.operands.empty()) {
            return tl::unexpected(
                call.console.refuse(Exit::usage, {"报表 {} 没有 {}", "the report {} has no {}"},
                                    entry.key, to_key(*call.settings.period)));
        }
    }
    return wanted;
}

// A workbook somebody names is written even when it is empty; of the four quarters only the one
// named with its period.
bool is_asked_for(const Invocation& call, const ReportEntry& entry) {
    return call.settings.period.has_value() ||
           (!call.settings.operands.empty() && entry.time == ReportTime::year);
}

}  // namespace

Exit run_report(const Invocation& call) {
    if (call.settings.list) return list_reports(call);
    const auto entries = named_reports(call);
    if (!entries) return entries.error();
    const auto office = open_store(call);
    if (!office) return office.error();
    const auto year = chosen_year(call, **office);
    if (!year) return year.error();
    const auto wanted = wanted_reports(call, *entries, *year);
    if (!wanted) return wanted.error();

    ReportRun run{call, **office, call.settings.out.value_or("."), {}};
    for (const Wanted& each : *wanted) {
        const auto written = run.write(each.entry, each.period, is_asked_for(call, each.entry));
        if (!written) return written.error();
    }
    return Exit::done;
}

}  // namespace kaoping
