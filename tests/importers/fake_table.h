// FakeTable: a file in memory for tests. Its rows are written as text, cells parted by '|':
//   {"工号|姓名|审定分", "007|张三|#92.5"}
// A cell that begins with '#' is a number, '@' a date, '!' an error value, '?' a boolean, '=' a
// formula without a value; anything else is text, and a blank one is no cell.
#pragma once

#include <string>
#include <vector>

#include "importers/table.h"

namespace kaoping::fake {

struct Sheet {
    std::string name;  // empty: a text file
    std::vector<std::string> rows;
    std::vector<MergedArea> merges{};
    std::vector<std::uint32_t> hidden_rows{};
    bool hidden = false;
};

[[nodiscard]] RawCell cell(std::string_view text, std::uint32_t column = 1);

class FakeTable : public TableFile {
public:
    explicit FakeTable(std::vector<Sheet> sheets) : sheets_(std::move(sheets)) {}

    [[nodiscard]] std::size_t sheet_count() const override { return sheets_.size(); }
    [[nodiscard]] std::unique_ptr<SheetReader> open_sheet(std::size_t index) override;
    [[nodiscard]] const Diagnostics& diagnostics() const override { return diagnostics_; }
    // What the reader of a damaged file says when its sheets are opened.
    void damage(Cause cause) { damage_ = cause; }

private:
    std::vector<Sheet> sheets_;
    Diagnostics diagnostics_;
    std::optional<Cause> damage_;
};

}  // namespace kaoping::fake
