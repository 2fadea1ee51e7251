#include "importers/encoding.h"

#include <iconv.h>

#include <array>
#include <cerrno>
#include <stdexcept>
#include <utility>

#include "importers/file_source.h"
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

// "U+E000".
std::string code_of(char32_t character) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string digits;
    for (auto rest = static_cast<std::uint32_t>(character); rest > 0 || digits.size() < 4;
         rest >>= 4U) {
        digits.insert(digits.begin(), kDigits[rest & 15U]);
    }
    return "U+" + digits;
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

// Counts the lines that end in `text`; a carriage return and a line feed end one line together.
std::uint32_t line_ends(std::string_view text, bool& after_return) {
    std::uint32_t ends = 0;
    for (const char c : text) {
        if (c == '\r' || (c == '\n' && !after_return)) ++ends;
        after_return = c == '\r';
    }
    return ends;
}

// How much of a file is UTF-8, going on behind what is not.
struct Utf8Share {
    std::uint64_t invalid = 0;  // places where bytes make no character
    std::uint64_t wide = 0;     // characters of three and more bytes, as Chinese ones are
};

std::uint64_t count_wide(std::string_view valid_text) {
    std::uint64_t count = 0;
    for (const char c : valid_text) count += static_cast<unsigned char>(c) >= 0xE0U ? 1 : 0;
    return count;
}

Intact<Utf8Share> share_of_utf8(ByteSource& source) {
    Utf8Share share;
    std::string bytes;
    for (;;) {
        const std::size_t kept = bytes.size();
        bytes.resize(kept + kPieceSize);
        const auto count = source.read(bytes.data() + kept, kPieceSize);
        if (!count) return tl::unexpected<Damage>(count.error());
        bytes.resize(kept + *count);
        std::string_view rest = bytes;
        for (;;) {
            const Utf8Scan scan = scan_utf8(rest, true);
            share.wide += count_wide(rest.substr(0, scan.good));
            rest.remove_prefix(scan.good);
            if (rest.empty() || (scan.end == Utf8Scan::End::incomplete && *count > 0)) break;
            if (scan.end != Utf8Scan::End::unwanted) ++share.invalid;
            do {
                rest.remove_prefix(1);
            } while (!rest.empty() && (static_cast<unsigned char>(rest[0]) & 0xC0U) == 0x80U);
        }
        if (*count == 0) return share;
        bytes.erase(0, bytes.size() - rest.size());
    }
}

Intact<std::unique_ptr<FileSource>> open_source(const std::string& path) {
    auto source = FileSource::open(path);
    if (!source) return damaged(Cause::file_read_failed, {}, {"0"});
    return std::move(*source);
}

// The first damage of the file when it is read in this encoding.
Intact<void> try_encoding(const std::string& path, TextEncoding encoding) {
    const auto source = open_source(path);
    if (!source) return tl::unexpected<Damage>(source.error());
    TextDecoder decoder(**source, encoding);
    for (;;) {
        const auto piece = decoder.next();
        if (!piece) return tl::unexpected<Damage>(piece.error());
        if (piece->empty()) return {};
    }
}

Intact<std::optional<TextEncoding>> marked_encoding(const std::string& path) {
    const auto source = open_source(path);
    if (!source) return tl::unexpected<Damage>(source.error());
    std::array<char, 3> head{};
    const auto count = (*source)->read(head.data(), head.size());
    if (!count) return tl::unexpected<Damage>(count.error());
    const std::string_view bytes(head.data(), *count);
    for (const auto one : {TextEncoding::utf8, TextEncoding::utf16le, TextEncoding::utf16be}) {
        if (bytes.starts_with(mark_of(one))) return std::optional{one};
    }
    return std::optional<TextEncoding>{};
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

Intact<TextEncoding> detect_encoding(const std::string& path) {
    const auto mark = marked_encoding(path);
    if (!mark) return tl::unexpected<Damage>(mark.error());
    const TextEncoding first = mark->value_or(TextEncoding::utf8);
    const auto tried = try_encoding(path, first);
    if (tried) return first;
    if (*mark || tried.error().cause != Cause::text_undecodable) {
        return tl::unexpected<Damage>(tried.error());
    }
    const auto source = open_source(path);
    if (!source) return tl::unexpected<Damage>(source.error());
    const auto share = share_of_utf8(**source);
    if (!share) return tl::unexpected<Damage>(share.error());
    // Chinese in GB18030 is invalid all over, and one character in thirty looks like three bytes of
    // UTF-8.
    if (share->wide > 2 * share->invalid) return tl::unexpected<Damage>(tried.error());
    const auto second = try_encoding(path, TextEncoding::gb18030);
    if (!second) return tl::unexpected<Damage>(second.error());
    return TextEncoding::gb18030;
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
