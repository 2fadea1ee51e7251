#include <unordered_map>

#include "app/duty_records.h"
#include "app/json.h"
#include "app/open_store.h"
#include "records/half_year.h"

namespace kaoping {
namespace {

// The rows, and the names of everyone by number of the store.
struct Counted {
    DutyRows rows;
    std::unordered_map<PersonId, std::string> names;
};

Outcome<Counted> count_duties(const Invocation& call, OpenStore& office, int year) {
    const auto registers = read_registers(office, call.console);
    if (!registers) return tl::unexpected(registers.error());
    const Inquiry inquiry = office.inquiry(call.settings.as_of);
    DutiesCounter counter{inquiry, year};
    Counted counted;
    const auto visited =
        each_person(office, call.console, [&](const Person& person, const PersonFacts& facts) {
            counter.add(person, facts);
            counted.names.emplace(person.id(), person.row_on(calendar_year(year).last).name);
        });
    if (!visited) return tl::unexpected(visited.error());
    counted.rows = counter.finish();
    return counted;
}

void print_records(const Invocation& call, const std::vector<RecordField>& fields,
                   const std::vector<Record>& records) {
    const auto writer =
        record_writer(Format::table, call.settings.language, fields, call.console.out());
    for (const Record& record : records) writer->add(record);
    writer->finish();
}

// Whether the month or half a row is about has begun: one that has not is nobody's worry yet.
bool has_begun(const DutyRow& row, Day day) {
    const auto half = half_year_from_key(row.period);
    const auto first = half ? half->days().first : Day::parse_iso(row.period + "-01");
    return !first || *first <= day;
}

// The rows of one verdict, with who answers for each.
std::vector<Record> records_of(const Invocation& call, const Counted& counted, DutyVerdict verdict,
                               Day day) {
    std::vector<Record> records;
    for (const DutyRow& row : counted.rows) {
        if (row.verdict != verdict) continue;
        if (verdict == DutyVerdict::open && !has_begun(row, day)) continue;
        const auto named = row.person ? counted.names.find(*row.person) : counted.names.end();
        records.push_back(
            duty_table_record(row, named == counted.names.end() ? std::string{} : named->second,
                              call.settings.language));
    }
    return records;
}

// What somebody has to see to, then how each rule stands.
void print_table(const Invocation& call, int year, const Counted& counted) {
    std::ostream& out = call.console.out();
    const auto not_met = records_of(call, counted, DutyVerdict::not_met, calendar_year(year).last);
    out << call.console.words({"{}年度未完成：\n", "not met in {}:\n"}, year);
    if (not_met.empty()) {
        out << call.console.words({"无\n", "nothing\n"});
    } else {
        print_records(call, duty_table_fields(), not_met);
    }
    const Day day = call.settings.as_of.value_or(calendar_year(year).last);
    const auto open = records_of(call, counted, DutyVerdict::open, day);
    if (!open.empty()) {
        out << call.console.words({"\n截至 {} 进行中：\n", "\nopen on {}:\n"}, to_string(day));
        print_records(call, duty_table_fields(), open);
    }
    std::vector<Record> counts;
    for (const DutyCounts& each : count_verdicts(counted.rows)) {
        counts.push_back(duty_count_record(each, call.settings.language));
    }
    out << call.console.words({"\n汇总：\n", "\nby rule:\n"});
    print_records(call, duty_count_fields(), counts);
}

void print_csv(const Invocation& call, const DutyRows& rows) {
    const auto writer =
        record_writer(Format::csv, call.settings.language, duty_fields(), call.console.out());
    for (const DutyRow& row : rows) writer->add(duty_record(row, call.settings.language));
    writer->finish();
}

Outcome<void> print_json(const Invocation& call, OpenStore& office, const DutyRows& rows) {
    const FindSheet find = sheet_finder(office, call.console);
    std::ostream& out = call.console.out();
    out << '[';
    for (const DutyRow& row : rows) {
        const auto because = traced(row.because, find);
        if (!because) return tl::unexpected(because.error());
        out << (&row == &rows.front() ? "\n" : ",\n")
            << json_of(duty_fields(), duty_record(row, call.settings.language), *because);
    }
    out << (rows.empty() ? "]\n" : "\n]\n");
    return {};
}

}  // namespace

Exit run_duties(const Invocation& call) {
    const auto office = open_store(call);
    if (!office) return office.error();
    const auto year = chosen_year(call, **office);
    if (!year) return year.error();
    const auto counted = count_duties(call, **office, *year);
    if (!counted) return counted.error();
    switch (call.settings.format) {
        case Format::table:
            print_table(call, *year, *counted);
            break;
        case Format::csv:
            print_csv(call, counted->rows);
            break;
        case Format::json: {
            const auto printed = print_json(call, **office, counted->rows);
            if (!printed) return printed.error();
        }
    }
    return Exit::done;
}

}  // namespace kaoping
