#include "importers/xls_sectors.h"

#include <algorithm>
#include <utility>

#include "importers/xls_bytes.h"

namespace kaoping {
namespace {

constexpr std::uint32_t kEndOfChain = 0xFFFFFFFE;

// The chain that begins there: all of it, or what `most` sectors take.
Intact<XlsChain> chain_up_to(const XlsChain& next, std::uint32_t first, std::uint64_t most) {
    XlsChain chain;
    std::vector<bool> met(next.size(), false);
    for (std::uint32_t at = first; at != kEndOfChain && chain.size() < most; at = next[at]) {
        if (at >= next.size()) return damaged(Cause::file_truncated);
        if (met[at]) return broken_xls("sectors in a circle");
        met[at] = true;
        chain.push_back(at);
    }
    return chain;
}

class BigStream : public XlsStream {
public:
    BigStream(std::string path, std::unique_ptr<FileSource> file,
              std::shared_ptr<const XlsChain> sectors, std::size_t sector_size, std::uint64_t size)
        : path_(std::move(path)),
          file_(std::move(file)),
          sectors_(std::move(sectors)),
          sector_size_(sector_size),
          size_(size) {}

    [[nodiscard]] std::uint64_t size() const override { return size_; }

    [[nodiscard]] Intact<std::size_t> read(std::uint64_t at, char* into,
                                           std::size_t size) override {
        // As many sectors as follow one another in the file, too.
        const XlsChain& sectors = *sectors_;
        std::size_t index = at / sector_size_;
        const std::size_t offset = at % sector_size_;
        const std::uint64_t position = (std::uint64_t{sectors[index]} + 1) * sector_size_ + offset;
        std::size_t together = sector_size_ - offset;
        for (; together < size && index + 1 < sectors.size(); ++index) {
            if (sectors[index + 1] != sectors[index] + 1) break;
            together += sector_size_;
        }
        const auto count =
            static_cast<std::size_t>(std::min<std::uint64_t>({size, together, size_ - at}));
        const auto done = read_exactly(*file_, position, into, count);
        if (!done) return tl::unexpected<Damage>(done.error());
        return count;
    }

    [[nodiscard]] Intact<std::unique_ptr<XlsStream>> again() const override {
        return stream_of_sectors(path_, sectors_, sector_size_, size_);
    }

private:
    std::string path_;
    std::unique_ptr<FileSource> file_;
    std::shared_ptr<const XlsChain> sectors_;
    std::size_t sector_size_;
    std::uint64_t size_;
};

class SmallStream : public XlsStream {
public:
    explicit SmallStream(std::string bytes) : bytes_(std::move(bytes)) {}

    [[nodiscard]] std::uint64_t size() const override { return bytes_.size(); }
    [[nodiscard]] Intact<std::size_t> read(std::uint64_t at, char* into,
                                           std::size_t size) override {
        return bytes_.copy(into, size, at);
    }
    [[nodiscard]] Intact<std::unique_ptr<XlsStream>> again() const override {
        return stream_of_bytes(bytes_);
    }

private:
    std::string bytes_;
};

}  // namespace

tl::unexpected<Damage> broken_xls(std::string why) {
    return damaged(Cause::xls_damaged, {}, {std::move(why)});
}

Intact<std::unique_ptr<FileSource>> reopen(const std::string& path) {
    auto source = FileSource::open(path);
    if (!source) return damaged(Cause::file_read_failed, {}, {"0"});
    return std::move(*source);
}

Intact<void> read_exactly(FileSource& file, std::uint64_t position, char* into, std::size_t size) {
    const auto there = file.go_to(position);
    if (!there) return there;
    while (size > 0) {
        const auto count = file.read(into, size);
        if (!count) return tl::unexpected<Damage>(count.error());
        if (*count == 0) return damaged(Cause::file_truncated);
        into += *count;
        size -= *count;
    }
    return {};
}

Intact<XlsChain> chain_of(const XlsChain& next, std::uint32_t first) {
    return chain_up_to(next, first, UINT64_MAX);
}

Intact<XlsChain> chain_of_stream(const XlsChain& next, std::uint32_t first, std::uint64_t size,
                                 std::size_t sector_size) {
    const std::uint64_t wanted = pieces(size, sector_size);
    if (wanted > next.size()) return damaged(Cause::file_truncated);
    auto chain = chain_up_to(next, first, wanted);
    if (chain && chain->size() < wanted) return broken_xls("a stream shorter than it claims");
    return chain;
}

Intact<std::string> read_sectors(FileSource& file, const XlsChain& sectors,
                                 std::size_t sector_size) {
    std::string bytes(sectors.size() * sector_size, '\0');
    for (std::size_t i = 0; i < sectors.size(); ++i) {
        const auto done = read_exactly(file, (std::uint64_t{sectors[i]} + 1) * sector_size,
                                       bytes.data() + i * sector_size, sector_size);
        if (!done) return tl::unexpected<Damage>(done.error());
    }
    return bytes;
}

void append_numbers(XlsChain& numbers, std::string_view bytes) {
    for (std::size_t at = 0; at + 4 <= bytes.size(); at += 4) numbers.push_back(u32_at(bytes, at));
}

std::uint64_t pieces(std::uint64_t size, std::uint64_t of_size) {
    return size / of_size + (size % of_size == 0 ? 0 : 1);
}

Intact<std::unique_ptr<XlsStream>> stream_of_sectors(const std::string& path,
                                                     std::shared_ptr<const XlsChain> sectors,
                                                     std::size_t sector_size, std::uint64_t size) {
    auto file = reopen(path);
    if (!file) return tl::unexpected<Damage>(file.error());
    return std::make_unique<BigStream>(path, std::move(*file), std::move(sectors), sector_size,
                                       size);
}

std::unique_ptr<XlsStream> stream_of_bytes(std::string bytes) {
    return std::make_unique<SmallStream>(std::move(bytes));
}

}  // namespace kaoping
