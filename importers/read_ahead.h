// ReadAhead: draws the rows of a long sheet on a second thread while the first one makes facts of
// them, a bounded number of batches ahead. Unzipping and parsing a workbook costs about as much as
// all that follows, so that two cores read it in little more than half of the time.
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

#include "importers/table.h"

namespace kaoping {

class ReadAhead {
public:
    // Starts reading. `sheet` must outlive it and is touched by nobody else meanwhile, except
    // within `between_rows`.
    explicit ReadAhead(SheetReader& sheet);
    // Stops reading, whether or not all rows were drawn.
    ~ReadAhead();
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

    // As SheetReader::next; what the sheet throws is thrown here.
    [[nodiscard]] bool next(RawRow& row);

    // Calls `ask` while the sheet is not being read.
    template <class Ask>
    decltype(auto) between_rows(Ask ask) {
        const std::scoped_lock reading{reading_};
        return ask();
    }

private:
    using Batch = std::vector<RawRow>;

    void read_all();
    // Fills `batch` with the next rows; false when the sheet ended.
    [[nodiscard]] bool fill(Batch& batch);
    // Waits for room, then hands the batch over; false when nobody wants it any more.
    [[nodiscard]] bool hand_over(Batch batch, bool last);

    SheetReader& sheet_;
    std::mutex reading_;  // held while rows are drawn from the sheet

    std::mutex shelf_;  // guards what follows
    std::condition_variable changed_;
    std::deque<Batch> full_;
    std::vector<Batch> empty_;  // to be filled again, so that cells keep their memory
    bool ended_ = false;
    bool stopped_ = false;
    std::exception_ptr failure_;

    Batch current_;  // the consumer's own
    std::size_t at_ = 0;
    std::thread reader_;  // last: it uses all of the above
};

}  // namespace kaoping
