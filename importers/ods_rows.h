// The rows of the sheets of an OpenDocument spreadsheet, one at a time, out of its XML.
#pragma once

#include <optional>

#include "importers/ods_cell.h"
#include "importers/ods_walk.h"

namespace kaoping {

// Pauses behind each row that has a cell, and behind each table. A row may stand for several: then
// `repeats` more follow it that are the same but for their number.
//
// Blank cells and rows may be repeated as often as they like, they cost nothing. What filled ones
// unfold into is bounded.
class OdsRows : public OdsWalk {
public:
    explicit OdsRows(std::string part) : part_(std::move(part)) {}

    // Where the next row goes: its cells, and the memory of their texts, are used again. To be
    // called before each step of the parser.
    void aim_at(RawRow& target);
    [[nodiscard]] std::uint32_t repeats() const { return repeats_; }
    // Whether the pause is that behind a table; how many tables were passed.
    [[nodiscard]] bool at_end_of_table() const { return at_end_of_table_; }
    [[nodiscard]] std::size_t tables_passed() const { return tables_passed_; }
    // Passes over cells until the end of the table: to get to a later one.
    void skip_cells(bool skip) { skipping_ = skip; }
    [[nodiscard]] const std::optional<Damage>& damage() const { return damage_; }

private:
    void begin_table(const XmlAttributes& attributes) override;
    [[nodiscard]] XmlStep end_table() override;
    [[nodiscard]] XmlStep end_row() override;
    void begin_cell(const XmlAttributes& attributes) override;
    void end_cell() override;
    void misplaced(std::string_view found) override;
    void start_in_cell(std::string_view name, const XmlAttributes& attributes) override;
    void end_in_cell(std::string_view name) override;
    void text_in_cell(std::string_view piece) override;

    void add_repeated();
    // False when the limit is passed.
    [[nodiscard]] bool take_repeated(std::uint64_t bytes);
    void stop_for(Cause cause, std::string found, bool of_cell);

    std::string part_;
    RawRow* target_ = nullptr;
    OdsCell cell_;
    std::size_t filled_ = 0;            // cells of the row that are filled
    std::size_t bytes_ = 0;             // of their texts
    std::uint64_t repeated_bytes_ = 0;  // of the table, in what it repeats
    std::uint32_t repeats_ = 0;
    std::size_t tables_passed_ = 0;
    bool at_end_of_table_ = false;
    bool skipping_ = false;
    std::optional<Damage> damage_;
};

}  // namespace kaoping
