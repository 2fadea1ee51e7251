#include <limits>

#include "app/json.h"
#include "app/open_store.h"
#include "app/status_records.h"

namespace kaoping {
namespace {

constexpr std::size_t kNamesOnTerminal = 8;

void print(const Invocation& call, Format format, const std::vector<RecordField>& fields,
           const std::vector<Record>& records) {
    const auto writer = record_writer(format, call.settings.language, fields, call.console.out());
    for (const Record& record : records) writer->add(record);
    writer->finish();
}

// The years to look at: the one asked for, else all with scores.
Outcome<std::vector<int>> years_of(const Invocation& call, OpenStore& office) {
    if (call.settings.year) return std::vector<int>{*call.settings.year};
    return call.console.check(office.store.years_with_scores());
}

// All there is to show.
struct Status {
    std::vector<BatchRecord> batches;
    std::vector<PeriodState> states;
    std::vector<Pending> pending;
    Day day;  // the pending things are late on
};

void print_table(const Invocation& call, const OpenStore& office, const Status& status) {
    const Language language = call.settings.language;
    std::ostream& out = call.console.out();
    out << call.console.words({"规则：{}\n\n已导入：\n", "rule book: {}\n\nimported:\n"},
                              office.rules.title);
    print(call, Format::table, import_fields(),
          import_records(status.batches, Format::table, language));
    out << call.console.words({"\n各期状况：\n", "\nperiods:\n"});
    print(call, Format::table, state_fields(),
          state_records(status.states, Format::table, language));
    const auto pending = pending_table(status.pending, status.day, language);
    out << call.console.words(
        {"\n结账前要办的事（截至 {}）：\n", "\nto do before closing, on {}:\n"},
        to_string(status.day));
    if (pending.empty()) {
        out << call.console.words({"无\n", "nothing\n"});
    } else {
        print(call, Format::table, pending_table_fields(), pending);
    }
}

void print_json(const Invocation& call, const Status& status) {
    const Language language = call.settings.language;
    call.console.out() << json_of({{"files", import_fields(),
                                    import_records(status.batches, Format::json, language)},
                                   {"periods", state_fields(),
                                    state_records(status.states, Format::json, language)},
                                   {"overdue", pending_fields(),
                                    pending_records(status.pending, status.day, language)}})
                       << '\n';
}

}  // namespace

Exit run_status(const Invocation& call) {
    const auto office = open_store(call);
    if (!office) return office.error();
    auto batches = call.console.check((*office)->store.batches());
    if (!batches) return batches.error();
    auto years = years_of(call, **office);
    if (!years) return years.error();
    const bool uncovered = std::erase_if(*years, [&](int year) {
                               return !is_covered(**office, year, call.console);
                           }) > 0;

    const auto registers = read_registers(**office, call.console);
    if (!registers) return registers.error();
    const Format format = call.settings.format;
    const Inquiry inquiry = (*office)->inquiry(call.settings.as_of);
    // Whether something is late is asked of the calendar on the wall; no score depends on it.
    const Day day = call.settings.as_of.value_or(call.surroundings.today);
    StateCounter counter{
        inquiry, *years,
        format == Format::table ? kNamesOnTerminal : std::numeric_limits<std::size_t>::max()};
    Status status{std::move(*batches), {}, {}, day};
    const auto visited =
        each_person(**office, call.console, [&](const Person& person, const PersonFacts& facts) {
            counter.add(person, facts);
            for (const int year : *years) {
                auto pending = pending_of(person, facts, inquiry, year, day);
                std::move(pending.begin(), pending.end(), std::back_inserter(status.pending));
            }
        });
    if (!visited) return visited.error();
    for (const int year : *years) {
        auto pending = pending_of_nobody(inquiry, year, day);
        std::move(pending.begin(), pending.end(), std::back_inserter(status.pending));
    }
    status.states = counter.states();

    switch (format) {
        case Format::table:
            print_table(call, **office, status);
            break;
        case Format::csv:
            print(call, format, state_fields(),
                  state_records(status.states, format, call.settings.language));
            break;
        case Format::json:
            print_json(call, status);
    }
    return uncovered ? Exit::refused : Exit::done;
}

}  // namespace kaoping
