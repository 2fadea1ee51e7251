// The physical lines of a text, whatever ends them: CR LF, LF or CR.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "importers/encoding.h"

namespace kaoping {

class CsvLines {
public:
    explicit CsvLines(TextDecoder& decoder) : decoder_(decoder) {}

    // The next line with its end, if it has one; empty behind the last. Valid until the next call.
    [[nodiscard]] Intact<std::optional<std::string_view>> next();
    // 1-based, of the line handed out last.
    [[nodiscard]] std::uint32_t number() const { return number_; }

private:
    TextDecoder& decoder_;
    std::string_view piece_;  // what is left of the decoder's last one
    std::string begun_;       // a line that began in an earlier piece
    std::uint32_t number_ = 0;
};

}  // namespace kaoping
