#include "importers/ods_cell.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "importers/cell_text.h"
#include "importers/workbook_dates.h"
#include "importers/workbook_limits.h"

namespace kaoping {
namespace {

// The errors of formulas as older LibreOffice and others write them: a text in the place of a value
// of some other type.
bool is_error_word(std::string_view text) {
    static constexpr std::array<std::string_view, 7> kWords = {
        "#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"};
    if (std::find(kWords.begin(), kWords.end(), text) != kWords.end()) return true;
    for (const std::string_view beginning : {"Err:", "错误:", "错误："}) {
        if (text.starts_with(beginning))
            return parse_count(text.substr(beginning.size())).has_value();
    }
    return false;
}

std::string with_two_digits(std::uint32_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

// PT08H30M00S as 08:30:00. A fraction of a second is dropped; more than 24 hours stay so. Empty
// when it is no such time.
std::optional<std::string> time_of_duration(std::string_view text) {
    if (!text.starts_with("PT")) return std::nullopt;
    text.remove_prefix(2);
    std::string time;
    for (const char unit : {'H', 'M', 'S'}) {
        const std::size_t end = text.find(unit);
        if (end == std::string_view::npos) return std::nullopt;
        const std::string_view digits = text.substr(0, std::min(end, text.find('.')));
        const bool zero = !digits.empty() && digits.find_first_not_of('0') == digits.npos;
        const auto count = zero ? 0U : parse_count(digits);
        if (!count) return std::nullopt;
        time += (time.empty() ? "" : ":") + with_two_digits(*count);
        text.remove_prefix(end + 1);
    }
    return time;
}

}  // namespace

OdsCell::Type OdsCell::type_of(std::string_view word) {
    if (word == "float" || word == "percentage" || word == "currency") return Type::number;
    if (word == "string") return Type::text;
    if (word == "date") return Type::date;
    if (word == "time") return Type::time;
    if (word == "boolean") return Type::boolean;
    if (word == "error") return Type::error;
    if (word == "void") return Type::none;
    return Type::unknown;
}

// LibreOffice says the type twice, the second time as it knows it: there alone an error is one.
void OdsCell::begin(const XmlAttributes& attributes) {
    type_ = Type::none;
    has_formula_ = has_value_ = false;
    value_.clear();
    text_.clear();
    for (const char* const* pair = attributes.pairs(); *pair != nullptr; pair += 2) {
        const std::string_view name = without_prefix(pair[0]);
        if (name == "value-type") {
            const Type type = type_of(pair[1]);
            if (type_ == Type::none || type == Type::error) type_ = type;
            if (type == Type::unknown) value_ = pair[1];
        } else if (name == "value" || name == "date-value" || name == "time-value" ||
                   name == "boolean-value" || name == "string-value") {
            has_value_ = true;
            if (type_ != Type::unknown) value_ = pair[1];
        } else if (name == "formula") {
            has_formula_ = true;
        }
    }
}

CellOutcome OdsCell::finish(RawCell& cell) const {
    if (text_.is_too_long() || is_longer_than_a_cell(value_)) return CellOutcome::too_long;
    if (type_ == Type::error || (has_formula_ && is_error_word(text_.value()))) {
        cell.kind = RawCell::Kind::error;
        cell.text.assign(text_.value().empty() ? "#ERROR" : text_.value());
        return CellOutcome::filled;
    }
    switch (type_) {
        case Type::number:
        case Type::date:
        case Type::time:
        case Type::boolean:
            if (!trimmed(value_).empty()) return finish_value(cell);
            return has_formula_ ? finish_without_value(cell) : CellOutcome::damaged;
        case Type::text:
        case Type::none:
            return finish_text(cell);
        case Type::error:
        case Type::unknown:
            break;
    }
    return CellOutcome::damaged;
}

// What is no date stays as it was written, as text: the importers say what they expect there.
CellOutcome OdsCell::finish_value(RawCell& cell) const {
    const std::string_view value = trimmed(value_);
    cell.text.assign(value);
    if (type_ == Type::number) {
        cell.kind = RawCell::Kind::number;
        return is_number(value) ? CellOutcome::filled : CellOutcome::damaged;
    }
    if (type_ == Type::boolean) {
        const bool yes = value == "true";
        cell.kind = RawCell::Kind::boolean;
        cell.text = yes ? "TRUE" : "FALSE";
        return yes || value == "false" ? CellOutcome::filled : CellOutcome::damaged;
    }
    const bool is_date = type_ == Type::date;
    auto read = is_date ? date_of_iso(value) : time_of_duration(value);
    cell.kind = is_date && read ? RawCell::Kind::date : RawCell::Kind::text;
    if (read) cell.text = std::move(*read);
    return CellOutcome::filled;
}

CellOutcome OdsCell::finish_text(RawCell& cell) const {
    // A formula that gives an empty text has no type, but its paragraph.
    const bool has_text = type_ == Type::text || has_formula_ ? has_value_ || text_.has_paragraphs()
                                                              : !text_.value().empty();
    if (!has_text) return finish_without_value(cell);
    const bool said_apart = type_ == Type::text && !value_.empty();
    cell.kind = RawCell::Kind::text;
    cell.text.assign(said_apart ? value_ : text_.value());
    return CellOutcome::filled;
}

CellOutcome OdsCell::finish_without_value(RawCell& cell) const {
    if (!has_formula_) return CellOutcome::blank;
    cell.kind = RawCell::Kind::formula_without_value;
    cell.text.clear();
    return CellOutcome::filled;
}

std::string OdsCell::found() const {
    return beginning_of(value_.empty() ? text_.value() : value_);
}

}  // namespace kaoping
