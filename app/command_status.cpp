#include <limits>

#include "app/json.h"
#include "app/open_store.h"
#include "app/period_state.h"
#include "app/values.h"

namespace kaoping {
namespace {

constexpr std::size_t kNamesOnTerminal = 8;

const std::vector<RecordField>& file_fields() {
    static const std::vector<RecordField> fields = {
        {"file", {"文件", "File"}},       {"sheet", {"工作表", "Sheet"}},
        {"kind", {"表格", "Table"}},      {"imported_at", {"导入时间", "Imported"}},
        {"read", {"行数", "Rows"}},       {"stored", {"存入", "Stored"}},
        {"unchanged", {"已有", "Known"}},
    };
    return fields;
}

const std::vector<RecordField>& period_fields_of_status() {
    static const std::vector<RecordField> fields = {
        {"period", {"考评周期", "Period"}}, {"due", {"应考评", "Due"}},
        {"decided", {"已审定", "Decided"}}, {"undecided", {"未审定", "Undecided"}},
        {"missing", {"未报", "Missing"}},   {"lacking", {"缺项人员", "Lacking"}},
    };
    return fields;
}

std::vector<Record> file_records(const std::vector<BatchRecord>& batches, Language language) {
    std::vector<Record> records;
    for (const BatchRecord& batch : batches) {
        for (const TableRecord& table : batch.tables) {
            records.push_back({batch.file, text_value(table.sheet), value_of(table.kind, language),
                               batch.imported_at, table.read, table.stored, table.unchanged});
        }
    }
    return records;
}

// "P0003:review" to machines, 张三（复核） to people, for each stage someone lacks.
KeyedList lacking_list(const PeriodState& state, Language language) {
    KeyedList list;
    for (const Lacking& person : state.lacking) {
        for (const Stage stage : person.stages) {
            const std::string stage_word{word(stage, language)};
            list.push_back({person.number + ":" + std::string{to_key(stage)},
                            language == Language::chinese ? person.name + "（" + stage_word + "）"
                                                          : person.name + " (" + stage_word + ")"});
        }
    }
    return list;
}

// What a terminal shows: a few people with all they lack, and how many more.
std::string lacking_words(const PeriodState& state, Language language) {
    const Text all = {"全部", "everyone"};
    if (!state.has_begun()) return std::string{state.due == 0 ? "" : all.in(language)};
    const bool chinese = language == Language::chinese;
    std::string words;
    for (const Lacking& person : state.lacking) {
        if (!words.empty()) words += chinese ? "、" : ", ";
        words += person.name + (chinese ? "（" : " (");
        for (const Stage stage : person.stages) {
            if (stage != person.stages.front()) words += chinese ? "、" : ", ";
            words += word(stage, language);
        }
        words += chinese ? "）" : ")";
    }
    const auto more = state.lacking_count() - static_cast<std::int64_t>(state.lacking.size());
    if (more > 0) words += filled({" 等，另有{}人", " and {} more"}, language, more);
    return words;
}

std::vector<Record> period_records(const std::vector<PeriodState>& states, Format format,
                                   Language language) {
    std::vector<Record> records;
    for (const PeriodState& state : states) {
        const Value lacking = format == Format::table ? text_value(lacking_words(state, language))
                                                      : Value{lacking_list(state, language)};
        records.push_back({Keyed{to_key(state.period), period_name(state.period, language)},
                           state.due, state.decided, state.undecided, state.missing, lacking});
    }
    return records;
}

void print(const Invocation& call, Format format, const std::vector<RecordField>& fields,
           const std::vector<Record>& records) {
    const auto writer = record_writer(format, call.settings.language, fields, call.console.out());
    for (const Record& record : records) writer->add(record);
    writer->finish();
}

void print_table(const Invocation& call, const OpenStore& office, const std::vector<Record>& files,
                 const std::vector<Record>& periods) {
    std::ostream& out = call.console.out();
    out << call.console.words({"规则：{}\n\n已导入：\n", "rule book: {}\n\nimported:\n"},
                              office.rules.title);
    print(call, Format::table, file_fields(), files);
    out << call.console.words({"\n各期状况：\n", "\nperiods:\n"});
    print(call, Format::table, period_fields_of_status(), periods);
}

// The years to look at: the one asked for, else all with scores.
Outcome<std::vector<int>> years_of(const Invocation& call, OpenStore& office) {
    if (call.settings.year) return std::vector<int>{*call.settings.year};
    return call.console.check(office.store.years_with_scores());
}

}  // namespace

Exit run_status(const Invocation& call) {
    const auto office = open_store(call);
    if (!office) return office.error();
    const auto batches = call.console.check((*office)->store.batches());
    if (!batches) return batches.error();
    auto years = years_of(call, **office);
    if (!years) return years.error();
    const bool uncovered = std::erase_if(*years, [&](int year) {
                               return !is_covered(**office, year, call.console);
                           }) > 0;

    const Format format = call.settings.format;
    const Inquiry inquiry = (*office)->inquiry(call.settings.as_of);
    StateCounter counter{
        inquiry, *years,
        format == Format::table ? kNamesOnTerminal : std::numeric_limits<std::size_t>::max()};
    const auto visited = each_person(
        **office, call.console,
        [&](const Person& person, const PersonFacts& facts) { counter.add(person, facts); });
    if (!visited) return visited.error();

    const Language language = call.settings.language;
    const std::vector<Record> files = file_records(*batches, language);
    const std::vector<Record> periods = period_records(counter.states(), format, language);
    switch (format) {
        case Format::table:
            print_table(call, **office, files, periods);
            break;
        case Format::csv:
            print(call, format, period_fields_of_status(), periods);
            break;
        case Format::json:
            call.console.out() << json_of({{"files", file_fields(), files},
                                           {"periods", period_fields_of_status(), periods}})
                               << '\n';
    }
    return uncovered ? Exit::refused : Exit::done;
}

}  // namespace kaoping
