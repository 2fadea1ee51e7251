// Output: records (a person's score, a period's state) in the three formats: a table for people,
// csv and json for machines (contract "Machine output"). A command says what its fields are and
// hands over values; each value knows the key machines read and the words people read.
#pragma once

#include <cstdint>
#include <memory>
#include <ostream>
#include <string>
#include <variant>
#include <vector>

#include "app/settings.h"
#include "app/text.h"
#include "records/day.h"
#include "records/points.h"

namespace kaoping {

// A word of a closed vocabulary: "competent" to machines, 称职 to people.
struct Keyed {
    std::string key;
    std::string words;
};
using KeyedList = std::vector<Keyed>;

// Absent, text, whole number, points (two decimals), day, word, list of words.
using Value =
    std::variant<std::monostate, std::string, std::int64_t, Points, Day, Keyed, KeyedList>;

// As csv writes it, unquoted: absent is empty, a list is joined by ';'.
[[nodiscard]] std::string machine_text(const Value& value);
// As people read it; a list is joined by the language's comma.
[[nodiscard]] std::string people_text(const Value& value, Language language);

struct RecordField {
    std::string_view key;  // "person_id"
    Text heading;          // 工号
};
using Record = std::vector<Value>;  // one value a field, in order

class RecordWriter {
public:
    virtual ~RecordWriter() = default;
    // Requires one value a field.
    virtual void add(const Record& record) = 0;
    // Must be called last.
    virtual void finish() = 0;
};

// csv and json are written as they come; a table is kept until `finish`, to align its columns.
[[nodiscard]] std::unique_ptr<RecordWriter> record_writer(Format format, Language language,
                                                          std::vector<RecordField> fields,
                                                          std::ostream& out);

// A csv field, quoted where RFC 4180 asks for it.
[[nodiscard]] std::string csv_field(const std::string& text);

}  // namespace kaoping
