#include "fake_table.h"

#include <algorithm>

namespace kaoping::fake {
namespace {

class FakeSheet : public SheetReader {
public:
    explicit FakeSheet(const Sheet& sheet) : sheet_(sheet) {}

    [[nodiscard]] const std::string& name() const override { return sheet_.name; }
    [[nodiscard]] bool hidden() const override { return sheet_.hidden; }
    [[nodiscard]] const std::vector<MergedArea>& merged_areas() override { return sheet_.merges; }

    [[nodiscard]] bool next(RawRow& row) override {
        while (next_ < sheet_.rows.size()) {
            const std::string& text = sheet_.rows[next_++];
            row = RawRow{};
            row.number = static_cast<std::uint32_t>(next_);
            row.hidden = std::find(sheet_.hidden_rows.begin(), sheet_.hidden_rows.end(),
                                   row.number) != sheet_.hidden_rows.end();
            std::uint32_t column = 1;
            for (std::size_t from = 0; from <= text.size(); ++column) {
                const std::size_t to = std::min(text.find('|', from), text.size());
                if (to > from) row.cells.push_back(cell(text.substr(from, to - from), column));
                from = to + 1;
            }
            if (!row.cells.empty()) return true;
        }
        return false;
    }

private:
    const Sheet& sheet_;
    std::size_t next_ = 0;
};

}  // namespace

RawCell cell(std::string_view text, std::uint32_t column) {
    using Kind = RawCell::Kind;
    const auto typed = [&](Kind kind) {
        return RawCell{kind, column, std::string{text.substr(1)}};
    };
    if (text.empty()) return {Kind::blank, column, {}};
    switch (text.front()) {
        case '#':
            return typed(Kind::number);
        case '@':
            return typed(Kind::date);
        case '!':
            return typed(Kind::error);
        case '?':
            return typed(Kind::boolean);
        case '=':
            return {Kind::formula_without_value, column, {}};
        default:
            return {Kind::text, column, std::string{text}};
    }
}

std::unique_ptr<SheetReader> FakeTable::open_sheet(std::size_t index) {
    if (damage_) diagnostics_.add(*damage_, {});
    damage_.reset();
    return std::make_unique<FakeSheet>(sheets_[index]);
}

}  // namespace kaoping::fake
