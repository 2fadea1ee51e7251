#include "importers/csv_records.h"

#include <csv.h>

#include <exception>
#include <new>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

#include "importers/cell_text.h"
#include "importers/workbook_limits.h"

namespace kaoping {
namespace {

// Spaces belong to the field; libcsv would take them off.
int no_space(unsigned char) {
    return 0;
}

}  // namespace

// The wall around libcsv: nothing is thrown through its C code, and every status is looked at.
class CsvRecords::Parser {
public:
    explicit Parser(char delimiter) {
        if (csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI) != 0) {
            throw std::logic_error("CsvRecords: libcsv refuses its options");
        }
        csv_set_delim(&parser_, static_cast<unsigned char>(delimiter));
        csv_set_space_func(&parser_, no_space);
        csv_set_blk_size(&parser_, 4096);
    }
    ~Parser() { csv_free(&parser_); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    Intact<bool> feed(std::string_view line, std::uint32_t number, RawRow& row) {
        const bool blank = line.find_first_not_of("\r\n") == std::string_view::npos;
        if (blank && !open_) return false;
        if (!open_) begin_record(number, row);
        row_ = &row;
        line_ = number;
        fields_of_line_ = 0;
        bytes_ += line.size();
        if (bytes_ > kMostRowBytes) {
            return tl::unexpected<Damage>(open_ ? open_quote()
                                                : Damage{Cause::row_too_long, {}, {}, number});
        }
        if (csv_parse(&parser_, line.data(), line.size(), on_field, on_record, this) !=
            line.size()) {
            return tl::unexpected<Damage>(refusal());
        }
        // The field that is open now was opened on this line unless none ended on it.
        const bool was_open = std::exchange(open_, !ended_);
        if (open_ && (!was_open || fields_of_line_ > 0)) quote_line_ = number;
        return close_record();
    }

    Intact<bool> finish(RawRow& row) {
        row_ = &row;
        if (csv_fini(&parser_, on_field, on_record, this) != 0) {
            return tl::unexpected<Damage>(open_quote());
        }
        open_ = false;
        return close_record();
    }

private:
    void begin_record(std::uint32_t number, RawRow& row) {
        row.number = number;
        row.hidden = false;
        column_ = 0;
        filled_ = 0;
        bytes_ = 0;
        damage_.reset();
    }

    // True when a record ended; its row then holds its cells and no others.
    Intact<bool> close_record() {
        if (failure_) std::rethrow_exception(std::exchange(failure_, nullptr));
        if (damage_) return tl::unexpected<Damage>(*damage_);
        if (!std::exchange(ended_, false)) return false;
        row_->cells.resize(filled_);
        return true;
    }

    // A quote where none may stand. In a field that was opened on an earlier line it is the quote
    // of some later field, and the one that opened it was never closed.
    Damage refusal() {
        if (csv_error(&parser_) == CSV_ENOMEM) throw std::bad_alloc();
        if (open_ && fields_of_line_ == 0) return open_quote();
        return Damage{Cause::csv_quote_misplaced, {}, {}, line_};
    }

    [[nodiscard]] Damage open_quote() const {
        return Damage{Cause::csv_quote_open, {}, {}, quote_line_};
    }

    void add_field(std::string_view text) {
        ++column_;
        ++fields_of_line_;
        if (text.empty() || damage_) return;
        if (column_ > kMostColumns) {
            damage_ = Damage{Cause::sheet_too_large, {}, {}, row_->number};
        } else if (is_longer_than_a_cell(text)) {
            damage_ = Damage{Cause::text_too_long, beginning_of(text), {}, row_->number, column_};
        }
        if (filled_ == row_->cells.size()) row_->cells.emplace_back();
        RawCell& cell = row_->cells[filled_++];
        cell.kind = RawCell::Kind::text;
        cell.column = column_;
        cell.text.assign(text);
    }

    static void on_field(void* text, std::size_t size, void* self) {
        auto& parser = *static_cast<Parser*>(self);
        try {
            parser.add_field({static_cast<const char*>(text), size});
        } catch (...) {
            parser.failure_ = std::current_exception();
        }
    }

    static void on_record(int, void* self) { static_cast<Parser*>(self)->ended_ = true; }

    csv_parser parser_{};
    RawRow* row_ = nullptr;
    std::uint32_t line_ = 0;
    std::uint32_t quote_line_ = 0;
    std::uint32_t column_ = 0;
    std::size_t filled_ = 0;
    std::size_t bytes_ = 0;
    std::size_t fields_of_line_ = 0;
    bool open_ = false;
    bool ended_ = false;
    std::optional<Damage> damage_;
    std::exception_ptr failure_;
};

CsvRecords::CsvRecords(char delimiter) : parser_(std::make_unique<Parser>(delimiter)) {}

CsvRecords::~CsvRecords() = default;

Intact<bool> CsvRecords::feed(std::string_view line, std::uint32_t number, RawRow& row) {
    return parser_->feed(line, number, row);
}

Intact<bool> CsvRecords::finish(RawRow& row) {
    return parser_->finish(row);
}

}  // namespace kaoping
