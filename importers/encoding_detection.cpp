#include <array>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "importers/encoding.h"
#include "importers/file_source.h"
#include "importers/utf8.h"

namespace kaoping {
namespace {

constexpr std::size_t kPieceSize = std::size_t{1} << 16U;

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

}  // namespace kaoping
