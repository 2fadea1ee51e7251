#include "importers/xlsx_cell.h"

#include <charconv>
#include <cstring>

#include "importers/cell_text.h"

namespace kaoping {
XlsxCell::Type XlsxCell::type_of(std::string_view word) {
    if (word == "s") return Type::shared_text;
    if (word == "n") return Type::number;
    if (word == "str") return Type::formula_text;
    if (word == "inlineStr") return Type::inline_text;
    if (word == "b") return Type::boolean;
    if (word == "e") return Type::error;
    if (word == "d") return Type::iso_date;
    return Type::unknown;
}

void XlsxCell::begin(const XmlAttributes& attributes) {
    reference_.clear();
    type_ = Type::number;
    style_ = 0;
    inside_ = Inside::cell;
    depth_ = 0;
    has_formula_ = has_value_ = has_inline_text_ = too_long_ = false;
    value_.clear();
    for (const char* const* pair = attributes.pairs(); *pair != nullptr; pair += 2) {
        const char* name = pair[0];
        if (name[0] == '\0' || name[1] != '\0') continue;  // the three that count have one letter
        if (name[0] == 'r') {
            reference_ = pair[1];
        } else if (name[0] == 't') {
            type_ = type_of(pair[1]);
            if (type_ == Type::unknown) value_ = pair[1];
        } else if (name[0] == 's') {
            std::from_chars(pair[1], pair[1] + std::strlen(pair[1]), style_);
        }
    }
}

void XlsxCell::start(std::string_view element) {
    const bool child = inside_ == Inside::cell && depth_ == 0;
    if (child && element == "v") {
        inside_ = Inside::value;
        has_value_ = true;
    } else if (child && element == "f") {
        inside_ = Inside::formula;
        has_formula_ = true;
    } else if (child && element == "is") {
        inside_ = Inside::inline_text;
        has_inline_text_ = true;
        rich_text_.clear();
    } else {
        ++depth_;
        if (inside_ == Inside::inline_text) rich_text_.start(element);
    }
}

bool XlsxCell::end(std::string_view element) {
    if (depth_ > 0) {
        --depth_;
        if (inside_ == Inside::inline_text) rich_text_.end(element);
        return false;
    }
    if (inside_ == Inside::cell) return true;
    inside_ = Inside::cell;
    return false;
}

void XlsxCell::text(std::string_view piece) {
    if (inside_ == Inside::inline_text) {
        rich_text_.text(piece);
    } else if (inside_ == Inside::value && depth_ == 0 && !too_long_ && type_ != Type::unknown) {
        value_ += piece;
        too_long_ = value_.size() > kMostRawBytes;
    }
}

CellOutcome XlsxCell::finish(const CellContext& context, RawCell& cell) {
    if (type_ == Type::unknown) return CellOutcome::damaged;
    if (has_formula_ && context.awaits_calculation && is_placeholder()) {
        return finish_without_value(cell);
    }
    if (has_inline_text_ || type_ == Type::inline_text || type_ == Type::formula_text) {
        if (has_inline_text_ || has_value_) return finish_text(cell);
    } else if (value_.size() > kMostCellCharacters) {
        return CellOutcome::too_long;
    } else if (!trimmed(value_).empty()) {
        switch (type_) {
            case Type::number:
                return finish_number(context, cell);
            case Type::shared_text:
                return finish_shared(context, cell);
            case Type::boolean:
                return finish_boolean(cell);
            case Type::iso_date:
                return finish_date(cell);
            case Type::error:
                cell.kind = RawCell::Kind::error;
                cell.text.assign(trimmed(value_));
                return CellOutcome::filled;
            case Type::formula_text:
            case Type::inline_text:
            case Type::unknown:
                break;
        }
    }
    return has_formula_ ? finish_without_value(cell) : CellOutcome::blank;
}

// What programs that do not calculate write in the place of a result.
bool XlsxCell::is_placeholder() const {
    const std::string_view value = trimmed(value_);
    return !has_inline_text_ && (value.empty() || (type_ == Type::number && value == "0"));
}

CellOutcome XlsxCell::finish_without_value(RawCell& cell) {
    cell.kind = RawCell::Kind::formula_without_value;
    cell.text.clear();
    return CellOutcome::filled;
}

CellOutcome XlsxCell::finish_text(RawCell& cell) {
    if (has_inline_text_) {
        rich_text_.finish();
        value_ = rich_text_.value();
        too_long_ = rich_text_.is_too_long();
    } else if (!too_long_) {
        unescape_in_place(value_);
        too_long_ = is_longer_than_a_cell(value_);
    }
    if (too_long_) return CellOutcome::too_long;
    cell.kind = RawCell::Kind::text;
    cell.text.assign(value_);
    return CellOutcome::filled;
}

CellOutcome XlsxCell::finish_shared(const CellContext& context, RawCell& cell) const {
    const std::string_view value = trimmed(value_);
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), index);
    if (error != std::errc{} || end != value.data() + value.size()) return CellOutcome::damaged;
    const auto text = context.strings.at(index);
    if (!text) return CellOutcome::damaged;
    cell.kind = RawCell::Kind::text;
    cell.text.assign(*text);
    return CellOutcome::filled;
}

CellOutcome XlsxCell::finish_number(const CellContext& context, RawCell& cell) const {
    const std::string_view value = trimmed(value_);
    if (!is_number(value)) return CellOutcome::damaged;
    fill_number(value, style_, context, cell);
    return CellOutcome::filled;
}

CellOutcome XlsxCell::finish_boolean(RawCell& cell) const {
    const std::string_view value = trimmed(value_);
    const bool yes = value == "1" || value == "true";
    if (!yes && value != "0" && value != "false") return CellOutcome::damaged;
    cell.kind = RawCell::Kind::boolean;
    cell.text.assign(yes ? "TRUE" : "FALSE");
    return CellOutcome::filled;
}

// What is no date stays as it was written, as text: the importers say what they expect there.
CellOutcome XlsxCell::finish_date(RawCell& cell) const {
    const std::string_view value = trimmed(value_);
    auto date = date_of_iso(value);
    cell.kind = date ? RawCell::Kind::date : RawCell::Kind::text;
    cell.text = date ? std::move(*date) : std::string{value};
    return CellOutcome::filled;
}

std::string XlsxCell::found() const {
    return beginning_of(trimmed(value_));
}

}  // namespace kaoping
