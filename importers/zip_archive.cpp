#include "importers/zip_archive.h"

#include <minizip/unzip.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>
#include <utility>

namespace kaoping {
namespace {

// A workbook has tens of parts, with pictures some thousands.
constexpr std::uint64_t kMostParts = 100'000;
// Sheets shrink to a tenth, very uniform ones to a hundredth; deflate itself can do a thousandth.
constexpr std::uint64_t kMostRatio = 250;
constexpr std::uint64_t kRatioMattersFrom = std::uint64_t{64} << 20U;
// Stands for a size that is told elsewhere, as those beyond 4 GB are. Minizip takes it for the size
// itself: nothing it says of such a part can be relied on.
constexpr std::uint64_t kToldElsewhere = 0xFFFF'FFFF;

struct CloseArchive {
    void operator()(void* archive) const { static_cast<void>(unzClose(archive)); }
};
using Handle = std::unique_ptr<void, CloseArchive>;

std::string lookup_name(std::string_view name) {
    if (!name.empty() && name.front() == '/') name.remove_prefix(1);
    std::string folded{name};
    for (char& c : folded) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (c == '\\') c = '/';
    }
    return folded;
}

bool is_swollen(std::uint64_t size, std::uint64_t packed_size) {
    return size > kRatioMattersFrom && size / kMostRatio > packed_size;
}

class PartStream : public ByteSource {
public:
    PartStream(Handle archive, std::string name, std::uint64_t size)
        : archive_(std::move(archive)), name_(std::move(name)), left_(size) {}

    Intact<std::size_t> read(char* into, std::size_t size) override {
        if (closed_) return std::size_t{0};
        const auto wanted = static_cast<unsigned>(std::min<std::size_t>(size, 1U << 30U));
        const int count = unzReadCurrentFile(archive_.get(), into, wanted);
        if (count < 0) return damaged(Cause::zip_part_damaged, {}, {name_});
        left_ -= std::min(left_, static_cast<std::uint64_t>(count));
        if (count > 0) return static_cast<std::size_t>(count);
        closed_ = true;
        if (unzCloseCurrentFile(archive_.get()) != UNZ_OK || left_ > 0) {
            return damaged(Cause::zip_part_damaged, {}, {name_});
        }
        return std::size_t{0};
    }

private:
    Handle archive_;
    std::string name_;
    std::uint64_t left_;
    bool closed_ = false;
};

}  // namespace

Intact<ZipArchive> ZipArchive::open(const std::string& path) {
    ZipArchive archive(path);
    const auto read = archive.read_directory();
    if (!read) return tl::unexpected<Damage>(read.error());
    return archive;
}

Intact<void> ZipArchive::read_directory() {
    const Handle archive(unzOpen64(path_.c_str()));
    unz_global_info64 global{};
    // The directory stands at the end of an archive: where it cannot be found, the end is missing.
    if (!archive || unzGetGlobalInfo64(archive.get(), &global) != UNZ_OK) {
        return damaged(Cause::file_truncated);
    }
    if (global.number_entry > kMostParts) return damaged(Cause::zip_too_large, {}, {"zip"});
    int status =
        global.number_entry == 0 ? UNZ_END_OF_LIST_OF_FILE : unzGoToFirstFile(archive.get());
    for (; status == UNZ_OK; status = unzGoToNextFile(archive.get())) {
        unz_file_info64 info{};
        unz64_file_pos position{};
        std::array<char, 1024> name{};
        if (unzGetCurrentFileInfo64(archive.get(), &info, name.data(), name.size() - 1, nullptr, 0,
                                    nullptr, 0) != UNZ_OK ||
            unzGetFilePos64(archive.get(), &position) != UNZ_OK) {
            return damaged(Cause::file_truncated);
        }
        constexpr unsigned kEncrypted = 1;
        parts_.emplace(
            lookup_name(name.data()),
            Part{position.pos_in_zip_directory, position.num_of_file, info.uncompressed_size,
                 info.compressed_size, (info.flag & kEncrypted) != 0});
    }
    if (status != UNZ_END_OF_LIST_OF_FILE) return damaged(Cause::file_truncated);
    std::error_code unknown;
    file_size_ = std::filesystem::file_size(path_, unknown);
    if (unknown) return damaged(Cause::file_read_failed, {}, {"0"});
    return {};
}

bool ZipArchive::can_hold(std::uint64_t inflated) const {
    return !is_swollen(inflated, file_size_);
}

bool ZipArchive::has(const std::string& name) const {
    return parts_.find(lookup_name(name)) != parts_.end();
}

std::uint64_t ZipArchive::size_of(const std::string& name) const {
    const auto found = parts_.find(lookup_name(name));
    return found == parts_.end() ? 0 : found->second.size;
}

Intact<std::unique_ptr<ByteSource>> ZipArchive::open_part(const std::string& name,
                                                          std::uint64_t limit) const {
    const auto found = parts_.find(lookup_name(name));
    if (found == parts_.end()) return damaged(Cause::zip_part_missing, {}, {name});
    const Part& part = found->second;
    if (part.encrypted) return damaged(Cause::file_encrypted);
    const bool swollen = is_swollen(part.size, part.packed_size);
    const bool unknown = part.size >= kToldElsewhere || part.packed_size >= kToldElsewhere;
    if (part.size > limit || swollen || unknown) return damaged(Cause::zip_too_large, {}, {name});
    Handle archive(unzOpen64(path_.c_str()));
    const unz64_file_pos position{part.directory_position, part.index};
    if (!archive || unzGoToFilePos64(archive.get(), &position) != UNZ_OK ||
        unzOpenCurrentFile(archive.get()) != UNZ_OK) {
        return damaged(Cause::zip_part_damaged, {}, {name});
    }
    return std::make_unique<PartStream>(std::move(archive), name, part.size);
}

}  // namespace kaoping
