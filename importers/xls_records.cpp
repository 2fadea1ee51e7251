#include "importers/xls_records.h"

#include <algorithm>
#include <utility>

#include "importers/xls_bytes.h"

namespace kaoping {
namespace {

constexpr std::size_t kHeaderSize = 4;
// More than the longest record, and what is read where records are looked up here and there.
constexpr std::size_t kBufferSize = std::size_t{1} << 17U;
constexpr std::size_t kPieceSize = std::size_t{1} << 10U;

}  // namespace

void XlsRecords::go_to(std::uint64_t position) {
    next_position_ = position;
}

Intact<bool> XlsRecords::next() {
    const auto header = bytes_at(next_position_, kHeaderSize);
    if (!header) return tl::unexpected<Damage>(header.error());
    // Some writers fill the stream up with zeros; fewer than four bytes are no record either.
    if (header->size() < kHeaderSize) return false;
    const std::size_t size = u16_at(*header, 2);
    const auto type = static_cast<XlsType>(u16_at(*header, 0));
    const auto record = bytes_at(next_position_, kHeaderSize + size);
    if (!record) return tl::unexpected<Damage>(record.error());
    if (record->size() < kHeaderSize + size) return broken_xls("a record longer than the file");
    type_ = type;
    data_ = record->substr(kHeaderSize);
    position_ = next_position_;
    next_position_ += kHeaderSize + size;
    return true;
}

Intact<std::optional<XlsType>> XlsRecords::next_type() {
    const auto header = bytes_at(next_position_, kHeaderSize);
    if (!header) return tl::unexpected<Damage>(header.error());
    if (header->size() < kHeaderSize) return std::optional<XlsType>{};
    return std::optional{static_cast<XlsType>(u16_at(*header, 0))};
}

Intact<void> XlsRecords::require(std::size_t size) const {
    if (data_.size() < size) return broken_xls("a record that is too short");
    return {};
}

Intact<std::string_view> XlsRecords::bytes_at(std::uint64_t position, std::size_t size) {
    const bool there =
        position >= buffer_position_ && position + size <= buffer_position_ + buffer_.size();
    if (!there) {
        const std::uint64_t left = position < stream_->size() ? stream_->size() - position : 0;
        const bool goes_on =
            position >= buffer_position_ && position <= buffer_position_ + buffer_.size();
        buffer_.resize(static_cast<std::size_t>(
            std::min<std::uint64_t>(left, goes_on ? kBufferSize : std::max(size, kPieceSize))));
        buffer_position_ = position;
        for (std::size_t at = 0; at < buffer_.size();) {
            const auto count =
                stream_->read(position + at, buffer_.data() + at, buffer_.size() - at);
            if (!count) return tl::unexpected<Damage>(count.error());
            at += *count;
        }
    }
    return std::string_view{buffer_}.substr(static_cast<std::size_t>(position - buffer_position_),
                                            size);
}

}  // namespace kaoping
