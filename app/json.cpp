#include "app/json.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace kaoping {
namespace {

using Json = nlohmann::ordered_json;

// One line; bytes that are no UTF-8 (a file name of another encoding) become U+FFFD.
std::string one_line(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json json_value(const Value& value) {
    if (std::holds_alternative<std::monostate>(value)) return nullptr;
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    if (const auto* list = std::get_if<KeyedList>(&value)) {
        Json array = Json::array();
        for (const Keyed& item : *list) array.push_back(item.key);
        return array;
    }
    return machine_text(value);
}

Json json_object(const std::vector<RecordField>& fields, const Record& record) {
    Json object = Json::object();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        object[std::string{fields[i].key}] = json_value(record.at(i));
    }
    return object;
}

Json json_facts(const std::vector<StepFact>& facts) {
    Json array = Json::array();
    for (const StepFact& fact : facts) {
        array.push_back(
            {{"file", fact.file}, {"sheet", fact.sheet}, {"row", fact.row}, {"fact", fact.fact}});
    }
    return array;
}

Json json_steps(const std::vector<Step>& steps) {
    Json array = Json::array();
    for (const Step& step : steps) {
        array.push_back({{"rule", step.rule},
                         {"effect", to_key(step.effect)},
                         {"article", step.article},
                         {"before", step.before},
                         {"after", step.after},
                         {"detail", step.detail},
                         {"because", json_facts(step.because)},
                         {"steps", json_steps(step.steps)}});
    }
    return array;
}

class JsonWriter : public RecordWriter {
public:
    JsonWriter(std::vector<RecordField> fields, std::ostream& out)
        : fields_(std::move(fields)), out_(out) {}
    void add(const Record& record) override {
        out_ << (first_ ? "[\n" : ",\n") << one_line(json_object(fields_, record));
        first_ = false;
    }
    void finish() override { out_ << (first_ ? "[]\n" : "\n]\n"); }

private:
    std::vector<RecordField> fields_;
    std::ostream& out_;
    bool first_ = true;
};

}  // namespace

std::unique_ptr<RecordWriter> json_record_writer(std::vector<RecordField> fields,
                                                 std::ostream& out) {
    return std::make_unique<JsonWriter>(std::move(fields), out);
}

std::string json_of(const Diagnostic& diagnostic, Language language) {
    const Place& place = diagnostic.place;
    const Json row = place.row == 0 ? Json(nullptr) : Json(place.row);
    return one_line({{"severity", to_key(severity_of(diagnostic))},
                     {"cause", text_of(diagnostic.cause).key},
                     {"file", place.file},
                     {"sheet", place.sheet},
                     {"row", row},
                     {"column", place.column},
                     {"found", diagnostic.found},
                     {"message", message_of(diagnostic, language)},
                     {"hint", hint_of(diagnostic, language)}});
}

std::string json_of(const TableSummary& table) {
    return one_line({{"file", table.file},
                     {"sheet", table.sheet},
                     {"kind", to_key(table.kind)},
                     {"read", table.read},
                     {"stored", table.stored},
                     {"unchanged", table.unchanged},
                     {"refused", table.refused()}});
}

std::string json_of(const std::vector<RecordField>& fields, const Record& record,
                    const std::vector<Step>& steps) {
    Json object = json_object(fields, record);
    object["steps"] = json_steps(steps);
    return object.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string json_of(const std::vector<RecordField>& fields, const Record& record,
                    const std::vector<StepFact>& because) {
    Json object = json_object(fields, record);
    object["because"] = json_facts(because);
    return one_line(object);
}

std::string json_of(const std::vector<RecordSet>& sets) {
    Json object = Json::object();
    for (const RecordSet& set : sets) {
        Json array = Json::array();
        for (const Record& record : set.records) {
            array.push_back(json_object(set.fields, record));
        }
        object[set.name] = array;
    }
    return object.dump(2, ' ', false, Json::error_handler_t::replace);
}

}  // namespace kaoping
