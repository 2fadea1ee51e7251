// Text encodings of the files offices hand over: which one a file is in, and its text as UTF-8.
//
// Strict everywhere: what is no valid text is refused with its place, and a text that could only
// come from reading with the wrong encoding is never handed on.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "importers/byte_source.h"

namespace kaoping {

enum class TextEncoding : unsigned char { utf8, utf16le, utf16be, gb18030 };

// "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030".
[[nodiscard]] std::string_view name_of(TextEncoding encoding);
// The byte order mark; empty for GB18030.
[[nodiscard]] std::string_view mark_of(TextEncoding encoding);

// Reads the whole file, once or twice: a byte order mark decides; else it is UTF-8 if it is valid
// as such; else GB18030 if it is valid as that. Damage when it is neither. A file that is nearly
// all UTF-8 counts as UTF-8 with an error in it: as GB18030 its Chinese would come out as other
// Chinese.
[[nodiscard]] Intact<TextEncoding> detect_encoding(const std::string& path);

class TextDecoder {
public:
    // `source` stands at the first byte of the file and must outlive the decoder.
    TextDecoder(ByteSource& source, TextEncoding encoding);
    ~TextDecoder();
    TextDecoder(const TextDecoder&) = delete;
    TextDecoder& operator=(const TextDecoder&) = delete;

    // The next piece of text, of whole characters, without the byte order mark; empty at the end.
    // Valid until the next call. Damage names the line and, where bytes are no text, the offset of
    // the first such byte from the beginning of the file, counted from 0.
    [[nodiscard]] Intact<std::string_view> next();

private:
    class Converter;

    [[nodiscard]] Intact<void> refill();
    [[nodiscard]] Intact<std::string_view> decode();
    [[nodiscard]] Damage undecodable(std::string_view bytes) const;

    ByteSource& source_;
    TextEncoding encoding_;
    std::unique_ptr<Converter> converter_;  // null for UTF-8
    std::string bytes_;                     // read
    std::size_t used_ = 0;                  // of them, handed out already
    std::string text_;                      // converted
    std::uint64_t offset_ = 0;              // of `bytes_` in the file
    std::uint32_t line_ = 1;                // on which the next piece begins
    bool after_return_ = false;             // the last piece ended with a carriage return
    bool at_beginning_ = true;
    bool at_end_ = false;
};

}  // namespace kaoping
