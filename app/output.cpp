#include "app/output.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "app/display_width.h"
#include "app/json.h"

namespace kaoping {
namespace {

// Puts `separator` between the texts `text_of` finds in the items of a list.
template <class TextOf>
std::string joined(const KeyedList& list, std::string_view separator, TextOf text_of) {
    std::string text;
    for (const Keyed& item : list) {
        if (&item != &list.front()) text += separator;
        text += text_of(item);
    }
    return text;
}

void require_whole(const Record& record, std::size_t fields) {
    if (record.size() != fields) throw std::logic_error("a record that does not fit its fields");
}

class CsvWriter : public RecordWriter {
public:
    CsvWriter(const std::vector<RecordField>& fields, std::ostream& out)
        : fields_(fields.size()), out_(out) {
        for (std::size_t i = 0; i < fields.size(); ++i) out_ << (i ? "," : "") << fields[i].key;
        out_ << '\n';
    }
    void add(const Record& record) override {
        require_whole(record, fields_);
        for (std::size_t i = 0; i < record.size(); ++i) {
            out_ << (i ? "," : "") << csv_field(machine_text(record[i]));
        }
        out_ << '\n';
    }
    void finish() override {}

private:
    std::size_t fields_;
    std::ostream& out_;
};

class TableWriter : public RecordWriter {
public:
    TableWriter(const std::vector<RecordField>& fields, Language language, std::ostream& out)
        : language_(language), out_(out), to_the_right_(fields.size(), true) {
        std::vector<std::string> headings;
        for (const RecordField& field : fields) headings.emplace_back(field.heading.in(language));
        lines_.push_back(std::move(headings));
    }

    void add(const Record& record) override {
        require_whole(record, to_the_right_.size());
        std::vector<std::string> line;
        for (std::size_t i = 0; i < record.size(); ++i) {
            const Value& value = record[i];
            const bool is_number = std::holds_alternative<std::int64_t>(value) ||
                                   std::holds_alternative<Points>(value);
            if (!is_number && !std::holds_alternative<std::monostate>(value)) {
                to_the_right_[i] = false;
            }
            line.push_back(on_one_line(people_text(value, language_)));
        }
        lines_.push_back(std::move(line));
    }

    void finish() override {
        const std::vector<std::size_t> widths = column_widths();
        for (const auto& line : lines_) {
            std::string text;
            for (std::size_t i = 0; i < line.size(); ++i) {
                if (i > 0) text += "  ";
                const std::string gap(widths[i] - display_width(line[i]), ' ');
                text += to_the_right_[i] ? gap + line[i] : line[i] + gap;
            }
            text.erase(text.find_last_not_of(' ') + 1);
            out_ << text << '\n';
        }
    }

private:
    [[nodiscard]] std::vector<std::size_t> column_widths() const {
        std::vector<std::size_t> widths(to_the_right_.size(), 0);
        for (const auto& line : lines_) {
            for (std::size_t i = 0; i < line.size(); ++i) {
                widths[i] = std::max(widths[i], display_width(line[i]));
            }
        }
        return widths;
    }

    Language language_;
    std::ostream& out_;
    std::vector<bool> to_the_right_;  // by column: nothing but numbers in it
    std::vector<std::vector<std::string>> lines_;
};

}  // namespace

std::string machine_text(const Value& value) {
    struct Visitor {
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(std::int64_t number) const { return std::to_string(number); }
        std::string operator()(Points points) const { return to_string(points); }
        std::string operator()(Day day) const { return to_string(day); }
        std::string operator()(const Keyed& word) const { return word.key; }
        std::string operator()(const KeyedList& list) const {
            return joined(list, ";", [](const Keyed& item) { return item.key; });
        }
    };
    return std::visit(Visitor{}, value);
}

std::string people_text(const Value& value, Language language) {
    if (const auto* word = std::get_if<Keyed>(&value)) return word->words;
    if (const auto* list = std::get_if<KeyedList>(&value)) {
        return joined(*list, language == Language::chinese ? "、" : ", ",
                      [](const Keyed& item) { return item.words; });
    }
    return machine_text(value);
}

std::string csv_field(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted += '"';
}

std::unique_ptr<RecordWriter> record_writer(Format format, Language language,
                                            std::vector<RecordField> fields, std::ostream& out) {
    switch (format) {
        case Format::table:
            return std::make_unique<TableWriter>(fields, language, out);
        case Format::csv:
            return std::make_unique<CsvWriter>(fields, out);
        case Format::json:
            return json_record_writer(std::move(fields), out);
    }
    throw std::logic_error("a format that nobody writes");
}

}  // namespace kaoping
