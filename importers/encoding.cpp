#include "importers/encoding.h"

#include <iconv.h>

#include <cerrno>
#include <stdexcept>
#include <utility>

#include "importers/utf8.h"

namespace kaoping {
namespace {

constexpr std::size_t kPieceSize = std::size_t{1} << 16U;

std::string hexadecimal(std::string_view bytes) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (!text.empty()) text += ' ';
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 15U];
    }
    return text;
}

// Counts the lines that end in `text`; a carriage return and a line feed end one line together.
std::uint32_t line_ends(std::string_view text, bool& after_return) {
    std::uint32_t ends = 0;
    for (const char c : text) {
        if (c == '\r' || (c == '\n' && !after_return)) ++ends;
        after_return = c == '\r';
    }
    return ends;
}

}  // namespace

std::string_view name_of(TextEncoding encoding) {
    switch (encoding) {
        case TextEncoding::utf8:
            return "UTF-8";
        case TextEncoding::utf16le:
            return "UTF-16LE";
        case TextEncoding::utf16be:
            return "UTF-16BE";
        case TextEncoding::gb18030:
            return "GB18030";
    }
    return {};
}

std::string_view mark_of(TextEncoding encoding) {
    switch (encoding) {
        case TextEncoding::utf8:
            return "\xEF\xBB\xBF";
        case TextEncoding::utf16le:
            return "\xFF\xFE";
        case TextEncoding::utf16be:
            return "\xFE\xFF";
        case TextEncoding::gb18030:
            return {};
    }
    return {};
}

// The wall around iconv.
class TextDecoder::Converter {
public:
    explicit Converter(TextEncoding encoding)
        : handle_(iconv_open("UTF-8", std::string{name_of(encoding)}.c_str())) {
        if (handle_ == reinterpret_cast<iconv_t>(-1)) {
            throw std::logic_error("TextDecoder: the C library lacks " +
                                   std::string{name_of(encoding)});
        }
    }
    ~Converter() { iconv_close(handle_); }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    enum class End : unsigned char { complete, incomplete, invalid };

    // Converts as much of `bytes` as it can and takes that off it.
    End convert(std::string_view& bytes, std::string& text) {
        // One byte becomes one or, as a half of a character, at most one and a half.
        text.resize(2 * bytes.size() + 16);
        char* in = const_cast<char*>(bytes.data());  // iconv does not write there
        std::size_t in_left = bytes.size();
        char* out = text.data();
        std::size_t out_left = text.size();
        const std::size_t status = iconv(handle_, &in, &in_left, &out, &out_left);
        const int error = errno;
        text.resize(text.size() - out_left);
        bytes.remove_prefix(bytes.size() - in_left);
        if (status != static_cast<std::size_t>(-1)) return End::complete;
        if (error == EINVAL) return End::incomplete;
        if (error == EILSEQ) return End::invalid;
        throw std::logic_error("TextDecoder: the text grew more than it can");
    }

private:
    iconv_t handle_;
};

TextDecoder::TextDecoder(ByteSource& source, TextEncoding encoding)
    : source_(source), encoding_(encoding) {
    if (encoding != TextEncoding::utf8) converter_ = std::make_unique<Converter>(encoding);
}

TextDecoder::~TextDecoder() = default;

Intact<std::string_view> TextDecoder::next() {
    for (;;) {
        const auto filled = refill();
        if (!filled) return tl::unexpected<Damage>(filled.error());
        if (bytes_.empty() && at_end_) return std::string_view{};
        const auto text = decode();
        if (!text) return tl::unexpected<Damage>(text.error());
        if (!text->empty()) return *text;
    }
}

// Drops what was used and reads one more piece behind what was not.
Intact<void> TextDecoder::refill() {
    offset_ += used_;
    bytes_.erase(0, used_);
    used_ = 0;
    const std::size_t kept = bytes_.size();
    bytes_.resize(kept + kPieceSize);
    const auto count = source_.read(bytes_.data() + kept, kPieceSize);
    if (!count) return tl::unexpected<Damage>(count.error());
    bytes_.resize(kept + *count);
    at_end_ = *count == 0;
    if (std::exchange(at_beginning_, false) && bytes_.starts_with(mark_of(encoding_))) {
        offset_ = mark_of(encoding_).size();
        bytes_.erase(0, mark_of(encoding_).size());
    }
    return {};
}

Intact<std::string_view> TextDecoder::decode() {
    const std::string_view bytes = bytes_;
    std::string_view text = bytes;
    bool valid = true;
    if (converter_) {
        std::string_view rest = bytes;
        const auto end = converter_->convert(rest, text_);
        text = text_;
        used_ = bytes.size() - rest.size();
        valid = end == Converter::End::complete || (end == Converter::End::incomplete && !at_end_);
    }
    // A Unicode file has private characters because someone put them there.
    const Utf8Scan scan = scan_utf8(text, encoding_ != TextEncoding::gb18030);
    const std::string_view good = text.substr(0, scan.good);
    line_ += line_ends(good, after_return_);
    if (scan.end == Utf8Scan::End::unwanted) {
        return tl::unexpected<Damage>(
            Damage{Cause::text_damaged, {}, {code_of(scan.character)}, line_});
    }
    if (!converter_) {
        used_ = scan.good;
        valid = scan.end == Utf8Scan::End::complete ||
                (scan.end == Utf8Scan::End::incomplete && !at_end_);
    }
    if (!valid) return tl::unexpected<Damage>(undecodable(bytes.substr(used_)));
    return good;
}

Damage TextDecoder::undecodable(std::string_view bytes) const {
    return Damage{Cause::text_undecodable,
                  hexadecimal(bytes.substr(0, 4)),
                  {std::to_string(offset_ + used_), std::string{name_of(encoding_)}},
                  line_};
}

}  // namespace kaoping
