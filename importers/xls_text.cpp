#include "importers/xls_text.h"

#include <algorithm>

#include "importers/cell_text.h"
#include "importers/utf8.h"
#include "importers/workbook_limits.h"
#include "importers/xls_bytes.h"

namespace kaoping {
namespace {

constexpr std::uint32_t kWide = 0x01;
constexpr std::uint32_t kPhonetic = 0x04;
constexpr std::uint32_t kFormatted = 0x08;

tl::unexpected<Damage> too_short() {
    return broken_xls("a text that ends too soon");
}

Intact<std::string> utf8_of(std::u16string_view units) {
    std::string text;
    text.reserve(units.size() * 3);
    for (std::size_t i = 0; i < units.size(); ++i) {
        std::uint32_t character = units[i];
        if (is_high_surrogate(character) && i + 1 < units.size() &&
            is_low_surrogate(units[i + 1])) {
            character = joined_surrogates(character, units[++i]);
        } else if (character == 0 || is_high_surrogate(character) || is_low_surrogate(character)) {
            return damaged(Cause::text_damaged, beginning_of(text), {code_of(character)});
        }
        append_utf8(text, character);
    }
    return text;
}

}  // namespace

XlsContinued::XlsContinued(XlsRecords& records, std::size_t offset)
    : records_(records), left_(records.data()) {
    left_.remove_prefix(std::min(offset, left_.size()));
}

Intact<bool> XlsContinued::has_more() {
    while (left_.empty()) {
        const auto type = records_.next_type();
        if (!type) return tl::unexpected<Damage>(type.error());
        if (*type != XlsType::continuation) return false;
        const auto next = records_.next();
        if (!next) return next;
        left_ = records_.data();
    }
    return true;
}

Intact<std::uint32_t> XlsContinued::number(std::size_t bytes) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        const auto more = has_more();
        if (!more) return tl::unexpected<Damage>(more.error());
        if (!*more) return too_short();
        number |= static_cast<std::uint32_t>(u8_at(left_, 0)) << (8 * i);
        left_.remove_prefix(1);
    }
    return number;
}

Intact<void> XlsContinued::skip(std::uint64_t bytes) {
    while (bytes > 0) {
        const auto more = has_more();
        if (!more) return tl::unexpected<Damage>(more.error());
        if (!*more) return too_short();
        const std::size_t count =
            static_cast<std::size_t>(std::min<std::uint64_t>(bytes, left_.size()));
        left_.remove_prefix(count);
        bytes -= count;
    }
    return {};
}

Intact<std::u16string> XlsContinued::characters(std::size_t count, bool wide) {
    std::u16string units;
    units.reserve(count);
    while (units.size() < count) {
        if (left_.empty()) {
            // The form of the characters is said anew wherever they go on in another record.
            const auto form = number(1);
            if (!form) return tl::unexpected<Damage>(form.error());
            wide = (*form & kWide) != 0;
            if (left_.empty()) continue;
        }
        const std::size_t size = wide ? 2 : 1;
        const std::size_t here = std::min(count - units.size(), left_.size() / size);
        if (here == 0) return broken_xls("half a character at the end of a record");
        for (std::size_t i = 0; i < here; ++i) {
            units += static_cast<char16_t>(wide ? u16_at(left_, 2 * i) : u8_at(left_, i));
        }
        left_.remove_prefix(here * size);
    }
    return units;
}

Intact<std::string> read_xls_text(XlsContinued& bytes, std::size_t length_bytes) {
    const auto length = bytes.number(length_bytes);
    if (!length) return tl::unexpected<Damage>(length.error());
    const auto form = bytes.number(1);
    if (!form) return tl::unexpected<Damage>(form.error());
    std::uint64_t behind = 0;
    if ((*form & kFormatted) != 0) {
        const auto runs = bytes.number(2);
        if (!runs) return tl::unexpected<Damage>(runs.error());
        behind += std::uint64_t{*runs} * 4;
    }
    if ((*form & kPhonetic) != 0) {
        const auto size = bytes.number(4);
        if (!size) return tl::unexpected<Damage>(size.error());
        behind += *size;
    }
    const auto units = bytes.characters(*length, (*form & kWide) != 0);
    if (!units) return tl::unexpected<Damage>(units.error());
    auto text = utf8_of(*units);
    if (!text) return text;
    if (units->size() > kMostCellCharacters) {
        return damaged(Cause::text_too_long, beginning_of(*text));
    }
    const auto passed = bytes.skip(behind);
    if (!passed) return tl::unexpected<Damage>(passed.error());
    return text;
}

}  // namespace kaoping
