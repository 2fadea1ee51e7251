#include "app/status_records.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "app/local_time.h"
#include "app/values.h"

namespace kaoping {
namespace {

constexpr std::size_t kNamesInALine = 8;

std::string stage_words(const std::vector<Stage>& stages, Language language) {
    std::string words;
    for (const Stage stage : stages) {
        if (!words.empty()) words += language == Language::chinese ? "、" : ", ";
        words += word(stage, language);
    }
    return words;
}

// "P0003:review" to machines, 张三（复核） to people, for each stage someone lacks.
KeyedList lacking_list(const PeriodState& state, Language language) {
    KeyedList list;
    for (const Lacking& person : state.lacking) {
        for (const Stage stage : person.stages) {
            list.push_back(
                {person.number + ":" + std::string{to_key(stage)},
                 filled({"{}（{}）", "{} ({})"}, language, person.name, word(stage, language))});
        }
    }
    return list;
}

// What a terminal shows: a few people with all they lack, and how many more.
std::string lacking_words(const PeriodState& state, Language language) {
    const Text all = {"全部", "everyone"};
    if (!state.has_begun()) return std::string{state.due == 0 ? "" : all.in(language)};
    std::string words;
    for (const Lacking& person : state.lacking) {
        if (!words.empty()) words += language == Language::chinese ? "、" : ", ";
        words += filled({"{}（{}）", "{} ({})"}, language, person.name,
                        stage_words(person.stages, language));
    }
    const auto more = state.lacking_count() - static_cast<std::int64_t>(state.lacking.size());
    if (more > 0) words += filled({" 等，另有{}人", " and {} more"}, language, more);
    return words;
}

Text text_of(Pending::What what) {
    switch (what) {
        case Pending::What::stages:
            return {"得分未齐", "scores lacking"};
        case Pending::What::correction:
            return {"整改逾期", "correction overdue"};
        case Pending::What::transfer:
            return {"应调整岗位未调整", "transfer owed"};
        case Pending::What::finding:
            return {"举报核查中", "report under inquiry"};
        case Pending::What::appeal:
            return {"复核申诉未结", "appeal undecided"};
        case Pending::What::overdue:
            return {"办件超期未办结", "case overdue"};
    }
    return {};
}

// What it is about: 一季度 复核, a document, a matter.
std::string subject_of(const Pending& item, Language language) {
    if (!item.period) return item.document;
    return std::string{period_name(*item.period, language)} +
           filled({" 缺{}", ": {}"}, language, stage_words(item.stages, language));
}

}  // namespace

const std::vector<RecordField>& import_fields() {
    static const std::vector<RecordField> fields = {
        {"kind", {"表格", "Table"}},          {"file", {"文件", "File"}},
        {"sheet", {"工作表", "Sheet"}},       {"imported_at", {"导入时间", "Imported"}},
        {"batch", {"批次", "Batch"}},         {"read", {"行数", "Rows"}},
        {"stored", {"存入", "Stored"}},       {"unchanged", {"已有", "Known"}},
        {"corrected", {"更正", "Corrected"}}, {"refused", {"退回", "Refused"}},
        {"withdrawn", {"撤回", "Withdrawn"}},
    };
    return fields;
}

std::vector<Record> import_records(const std::vector<BatchRecord>& batches, Format format,
                                   Language language) {
    struct Line {
        const BatchRecord* batch;
        const TableRecord* table;
    };
    std::vector<Line> lines;
    for (const BatchRecord& batch : batches) {
        for (const TableRecord& table : batch.tables) lines.push_back({&batch, &table});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line& a, const Line& b) { return a.table->kind < b.table->kind; });
    std::vector<Record> records;
    for (const auto& [batch, table] : lines) {
        const bool people = format == Format::table;
        const std::string time = people ? local_time_words(batch->imported_at) : batch->imported_at;
        records.push_back({value_of(table->kind, language), batch->file, text_value(table->sheet),
                           time, batch->id.value, table->read, table->stored, table->unchanged,
                           table->corrected, table->refused, text_value(batch->withdrawal_reason)});
    }
    return records;
}

const std::vector<RecordField>& state_fields() {
    static const std::vector<RecordField> fields = {
        {"period", {"考评周期", "Period"}}, {"due", {"应考评", "Due"}},
        {"decided", {"已审定", "Decided"}}, {"undecided", {"未审定", "Undecided"}},
        {"missing", {"未报", "Missing"}},   {"lacking", {"缺项人员", "Lacking"}},
    };
    return fields;
}

std::vector<Record> state_records(const std::vector<PeriodState>& states, Format format,
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

const std::vector<RecordField>& pending_fields() {
    static const std::vector<RecordField> fields = {
        {"what", {"事项", "What"}},         {"person_id", {"工号", "Number"}},
        {"name", {"姓名", "Name"}},         {"unit", {"单位", "Unit"}},
        {"period", {"考评周期", "Period"}}, {"stages", {"所缺环节", "Stages"}},
        {"document", {"文号", "Document"}}, {"since", {"应办日期", "Since"}},
        {"days", {"已过天数", "Days"}},
    };
    return fields;
}

std::vector<Record> pending_records(const std::vector<Pending>& pending, Day day,
                                    Language language) {
    std::vector<Record> records;
    for (const Pending& item : pending) {
        KeyedList stages;
        for (const Stage stage : item.stages) {
            stages.push_back({std::string{to_key(stage)}, std::string{word(stage, language)}});
        }
        const Value period =
            item.period ? Value{Keyed{to_key(*item.period), period_name(*item.period, language)}}
                        : Value{};
        records.push_back(
            {Keyed{std::string{to_key(item.what)}, std::string{text_of(item.what).in(language)}},
             text_value(item.person.number), text_value(item.person.name),
             text_value(item.person.unit), period, stages, text_value(item.document), item.since,
             std::int64_t{day.number() - item.since.number()}});
    }
    return records;
}

const std::vector<RecordField>& pending_table_fields() {
    static const std::vector<RecordField> fields = {
        {"what", {"事项", "What"}},       {"subject", {"内容", "About"}},
        {"unit", {"单位", "Unit"}},       {"people", {"人员", "People"}},
        {"since", {"应办日期", "Since"}}, {"days", {"已过天数", "Days"}},
    };
    return fields;
}

std::vector<Record> pending_table(const std::vector<Pending>& pending, Day day, Language language) {
    struct Line {
        const Pending* first = nullptr;
        std::vector<std::string> names;
    };
    using Key = std::tuple<Pending::What, Day, std::string, std::string, std::string>;
    std::map<Key, Line> lines;
    for (const Pending& item : pending) {
        // Only scores are called in together.
        const std::string alone = item.period ? std::string{} : item.person.number;
        Line& line =
            lines[{item.what, item.since, subject_of(item, language), item.person.unit, alone}];
        if (line.first == nullptr) line.first = &item;
        line.names.push_back(item.person.name);
    }
    std::vector<Record> records;
    for (const auto& [key, line] : lines) {
        std::string names;
        for (std::size_t at = 0; at < line.names.size() && at < kNamesInALine; ++at) {
            if (at > 0) names += language == Language::chinese ? "、" : ", ";
            names += line.names[at];
        }
        if (line.names.size() > kNamesInALine) {
            names += filled({" 等{}人", " and others, {} in all"}, language, line.names.size());
        }
        const Pending& item = *line.first;
        records.push_back({std::string{text_of(item.what).in(language)}, subject_of(item, language),
                           item.person.unit, names, item.since,
                           std::int64_t{day.number() - item.since.number()}});
    }
    return records;
}

}  // namespace kaoping
