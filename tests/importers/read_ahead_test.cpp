// Reading ahead on a second thread gives the same rows, in the same order, whenever it is stopped.
#include "importers/read_ahead.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <stdexcept>
#include <thread>

using namespace kaoping;

namespace {

// Rows 1 … `rows`, each with its own number in two cells; throws instead of row `broken`.
class Numbers : public SheetReader {
public:
    explicit Numbers(std::uint32_t rows, std::uint32_t broken = 0) : rows_(rows), broken_(broken) {}

    [[nodiscard]] const std::string& name() const override { return name_; }
    [[nodiscard]] bool hidden() const override { return false; }
    [[nodiscard]] bool next(RawRow& row) override {
        if (at_ == rows_) return false;
        ++at_;
        if (at_ == broken_) throw std::runtime_error("broken");
        row.number = at_;
        row.cells.resize(2);
        row.cells[0] = {RawCell::Kind::number, 1, std::to_string(at_)};
        row.cells[1] = {RawCell::Kind::text, 2, "第" + std::to_string(at_) + "行"};
        return true;
    }
    [[nodiscard]] const std::vector<MergedArea>& merged_areas() override { return areas_; }

private:
    std::string name_;
    std::vector<MergedArea> areas_{{1, 1, 1, 1}};
    std::uint32_t rows_;
    std::uint32_t broken_;
    std::uint32_t at_ = 0;
};

// Rows without end, each with a text of a megabyte.
class LongTexts : public Numbers {
public:
    LongTexts() : Numbers(1'000'000) {}
    [[nodiscard]] bool next(RawRow& row) override {
        ++drawn_;
        const bool more = Numbers::next(row);
        row.cells[1].text.assign(std::size_t{1} << 20U, 'x');
        return more;
    }
    [[nodiscard]] int drawn() const { return drawn_; }

private:
    int drawn_ = 0;
};

// Reads up to `most` rows and checks that they are 1, 2, 3, …
std::uint32_t read(ReadAhead& ahead, std::uint32_t most) {
    RawRow row;
    std::uint32_t count = 0;
    while (count < most && ahead.next(row)) {
        ++count;
        if (row.number != count || row.cells[0].text != std::to_string(count)) {
            FAIL("row " << count << " came as " << row.number);
        }
    }
    return count;
}

}  // namespace

TEST_CASE("all rows arrive in order, also around the size of a batch") {
    for (std::uint32_t rows : {0U, 1U, 255U, 256U, 257U, 512U, 10'000U}) {
        Numbers sheet{rows};
        ReadAhead ahead{sheet};
        CHECK(read(ahead, 1'000'000) == rows);
        RawRow row;
        CHECK_FALSE(ahead.next(row));
    }
}

TEST_CASE("reading may stop before the end") {
    for (std::uint32_t most : {0U, 1U, 300U}) {
        Numbers sheet{100'000};
        ReadAhead ahead{sheet};
        CHECK(read(ahead, most) == most);
    }
}

TEST_CASE("what the sheet throws is thrown to whoever draws the rows") {
    Numbers sheet{100'000, 600};
    ReadAhead ahead{sheet};
    CHECK_THROWS_AS(read(ahead, 1'000'000), std::runtime_error);
}

TEST_CASE("the sheet may be asked something between rows") {
    Numbers sheet{50'000};
    ReadAhead ahead{sheet};
    for (int i = 0; i < 100; ++i) {
        CHECK(ahead.between_rows([&] { return sheet.merged_areas().size(); }) == 1);
    }
    CHECK(read(ahead, 1'000'000) == 50'000);
}

TEST_CASE("long texts are read only a few rows ahead") {
    LongTexts sheet;
    ReadAhead ahead{sheet};
    CHECK(read(ahead, 50) == 50);
    std::this_thread::sleep_for(std::chrono::milliseconds{50});
    CHECK(ahead.between_rows([&] { return sheet.drawn(); }) < 50 + 30);
}
