#include "importers/csv_lines.h"

#include "importers/workbook_limits.h"

namespace kaoping {
namespace {

// The size of the line that `text` begins with, with its end; npos when the end is not in sight,
// which a carriage return at the very end is not: a line feed may follow.
std::size_t line_size(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && text[at] != '\n' && text[at] != '\r') ++at;
    if (at == text.size()) return std::string_view::npos;
    if (text[at] == '\n') return at + 1;
    if (at + 1 == text.size()) return std::string_view::npos;
    return text[at + 1] == '\n' ? at + 2 : at + 1;
}

}  // namespace

Intact<std::optional<std::string_view>> CsvLines::next() {
    begun_.clear();
    for (;;) {
        if (begun_.ends_with('\r') && !piece_.empty()) {
            if (piece_.front() == '\n') {
                begun_ += '\n';
                piece_.remove_prefix(1);
            }
            ++number_;
            return std::optional<std::string_view>{begun_};
        }
        const std::size_t size = line_size(piece_);
        if (size != std::string_view::npos) {
            const std::string_view rest = piece_.substr(0, size);
            piece_.remove_prefix(size);
            ++number_;
            if (begun_.empty()) return std::optional{rest};
            begun_ += rest;
            return std::optional<std::string_view>{begun_};
        }
        begun_ += piece_;
        if (begun_.size() > kMostRowBytes) {
            return tl::unexpected<Damage>(Damage{Cause::row_too_long, {}, {}, number_ + 1});
        }
        const auto piece = decoder_.next();
        if (!piece) return tl::unexpected<Damage>(piece.error());
        piece_ = *piece;
        if (!piece_.empty()) continue;
        if (begun_.empty()) return std::optional<std::string_view>{};
        ++number_;
        return std::optional<std::string_view>{begun_};
    }
}

}  // namespace kaoping
