#include "importers/read_ahead.h"

#include <utility>

namespace kaoping {
namespace {

constexpr std::size_t kRowsOfABatch = 256;
constexpr std::size_t kBatchesAhead = 8;
// A batch of rows with long texts ends early, and is not kept to be filled again.
constexpr std::size_t kTextOfABatch = std::size_t{1} << 20U;

std::size_t text_of(const RawRow& row) {
    std::size_t bytes = 0;
    for (const RawCell& cell : row.cells) bytes += cell.text.size();
    return bytes;
}

bool is_light(const std::vector<RawRow>& batch) {
    std::size_t bytes = 0;
    for (const RawRow& row : batch) {
        for (const RawCell& cell : row.cells) bytes += cell.text.capacity();
    }
    return bytes <= 2 * kTextOfABatch;
}

}  // namespace

ReadAhead::ReadAhead(SheetReader& sheet) : sheet_(sheet), reader_([this] { read_all(); }) {}

ReadAhead::~ReadAhead() {
    {
        const std::scoped_lock lock{shelf_};
        stopped_ = true;
    }
    changed_.notify_all();
    reader_.join();
}

bool ReadAhead::fill(Batch& batch) {
    const std::scoped_lock reading{reading_};
    batch.resize(kRowsOfABatch);
    std::size_t at = 0;
    bool more = true;
    for (std::size_t bytes = 0; at < kRowsOfABatch && bytes <= kTextOfABatch; ++at) {
        more = sheet_.next(batch[at]);
        if (!more) break;
        bytes += text_of(batch[at]);
    }
    batch.resize(at);
    return more;
}

bool ReadAhead::hand_over(Batch batch, bool last) {
    std::unique_lock lock{shelf_};
    changed_.wait(lock, [this] { return stopped_ || full_.size() < kBatchesAhead; });
    full_.push_back(std::move(batch));
    ended_ = last;
    changed_.notify_all();
    return !stopped_ && !last;
}

void ReadAhead::read_all() {
    try {
        bool goes_on = true;
        while (goes_on) {
            Batch batch;
            {
                const std::scoped_lock lock{shelf_};
                if (!empty_.empty()) {
                    batch = std::move(empty_.back());
                    empty_.pop_back();
                }
            }
            const bool more = fill(batch);
            goes_on = hand_over(std::move(batch), !more);
        }
    } catch (...) {
        const std::scoped_lock lock{shelf_};
        failure_ = std::current_exception();
        ended_ = true;
        changed_.notify_all();
    }
}

bool ReadAhead::next(RawRow& row) {
    while (at_ == current_.size()) {
        const bool keep = !current_.empty() && is_light(current_);
        std::unique_lock lock{shelf_};
        if (keep) empty_.push_back(std::move(current_));
        current_ = Batch{};
        at_ = 0;
        changed_.wait(lock, [this] { return ended_ || !full_.empty(); });
        if (full_.empty()) {
            if (failure_) std::rethrow_exception(std::exchange(failure_, nullptr));
            return false;
        }
        current_ = std::move(full_.front());
        full_.pop_front();
        changed_.notify_all();
    }
    std::swap(row, current_[at_++]);
    return true;
}

}  // namespace kaoping
