#include <algorithm>

#include "app/display_width.h"
#include "app/person_lookup.h"
#include "app/report_run.h"
#include "config/wording.h"

namespace kaoping {
namespace {

// Key, title and what it needs, in three columns.
Exit list_reports(const Invocation& call) {
    const Language language = call.settings.language;
    std::size_t keys = 0, titles = 0;
    for (const ReportEntry& entry : report_catalogue()) {
        keys = std::max(keys, display_width(entry.key));
        titles = std::max(titles, display_width(entry.title.in(language)));
    }
    const auto padded = [](std::string_view text, std::size_t width) {
        return std::string{text} + std::string(width - display_width(text) + 2, ' ');
    };
    for (const ReportEntry& entry : report_catalogue()) {
        call.console.out() << padded(entry.key, keys) << padded(entry.title.in(language), titles)
                           << entry.needs.in(language) << '\n';
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

// The reports named, each once, in the order named; when none is all, or all that are about
// single decisions or people.
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
    for (const ReportEntry& entry : report_catalogue()) {
        if (call.settings.doc && !is_about_decisions(entry.report)) continue;
        if (call.settings.person && !is_about_people(entry.report)) continue;
        entries.push_back(entry);
    }
    return entries;
}

// A workbook somebody names is written even when it is empty; of the four quarters only the one
// named with its period.
bool is_asked_for(const Invocation& call, const ReportEntry& entry) {
    return call.settings.period.has_value() ||
           (!call.settings.operands.empty() && entry.time == ReportTime::year);
}

// What of the named reports is about the period asked for, or about the year.
Outcome<std::vector<WantedReport>> wanted_reports(const Invocation& call,
                                                  const std::vector<ReportEntry>& entries,
                                                  int year) {
    std::vector<WantedReport> wanted;
    for (const ReportEntry& entry : entries) {
        bool fits = false;
        for (const Period period : report_periods(entry, year)) {
            if (call.settings.period && period != *call.settings.period) continue;
            wanted.push_back({entry, period, is_asked_for(call, entry)});
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

Outcome<std::string> number_of(const Invocation& call, OpenStore& office,
                               const std::string& person) {
    const auto roster = call.console.check(office.store.roster());
    if (!roster) return tl::unexpected(roster.error());
    const auto found = find_person(*roster, person, call.console);
    if (!found) return tl::unexpected(found.error());
    return (*found)->number();
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

    ReportRun::Choices choices;
    choices.folder = call.settings.out.value_or(".");
    choices.single = call.settings.single;
    choices.document = call.settings.doc;
    if (call.settings.person) {
        const auto number = number_of(call, **office, *call.settings.person);
        if (!number) return number.error();
        choices.person = *number;
    }
    ReportRun run{call, **office, std::move(choices)};
    const auto written = run.write(*wanted);
    return written ? Exit::done : written.error();
}

}  // namespace kaoping
