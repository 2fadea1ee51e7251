#include "app/returned_file.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <system_error>
#include <utility>

#include "app/text.h"
#include "importers/sheet_walk.h"
#include "reports/returned_workbook.h"

namespace kaoping {
namespace {

// The errors of one sheet by their row; 0 for those of the sheet as a whole.
using Faults = std::map<std::uint32_t, std::vector<const Diagnostic*>>;

ReturnedCell::Kind kind_of(RawCell::Kind kind) {
    switch (kind) {
        case RawCell::Kind::number:
            return ReturnedCell::Kind::number;
        case RawCell::Kind::date:
            return ReturnedCell::Kind::date;
        case RawCell::Kind::boolean:
            return ReturnedCell::Kind::boolean;
        case RawCell::Kind::error:
        case RawCell::Kind::formula_without_value:
            return ReturnedCell::Kind::error;
        case RawCell::Kind::blank:
        case RawCell::Kind::text:
            break;
    }
    return ReturnedCell::Kind::text;
}

// A formula without a value is given back as an error value: left blank, it would be taken for a
// cell nobody filled.
ReturnedCell cell_of(const RawCell& raw) {
    const bool lost = raw.kind == RawCell::Kind::formula_without_value;
    return {raw.column, kind_of(raw.kind), lost ? "#VALUE!" : raw.text};
}

// "分数应在 0—100 之间（原文“100.01”）" and, on a line of its own, what to do.
std::string comment_of(const Diagnostic& fault, Language language) {
    std::string comment = message_of(fault, language);
    if (!fault.found.empty()) {
        comment += filled({"（原文“{}”）", " (found \"{}\")"}, language, fault.found);
    }
    const std::string hint = hint_of(fault, language);
    return hint.empty() ? comment : comment + "\n" + hint;
}

std::string reason_of(const std::vector<const Diagnostic*>& faults, Language language) {
    std::string reason;
    for (const Diagnostic* fault : faults) {
        if (!reason.empty()) reason += language == Language::chinese ? "；" : "; ";
        if (!fault->place.column.empty()) {
            reason += filled({"{}列：", "{}: "}, language, fault->place.column);
        }
        std::string text = comment_of(*fault, language);
        const auto line = text.find('\n');
        if (line != std::string::npos)
            text.replace(line, 1, language == Language::chinese ? "，" : "; ");
        reason += text;
    }
    return reason;
}

// "AB" → 28.
std::uint32_t column_number(const std::string& letters) {
    std::uint32_t number = 0;
    for (const char c : letters) number = number * 26 + static_cast<std::uint32_t>(c - 'A' + 1);
    return number;
}

std::uint32_t widest_row(SheetWalk& walk) {
    std::uint32_t widest = 0;
    while (const RawRow* row = walk.next()) {
        if (!row->cells.empty()) widest = std::max(widest, row->cells.back().column);
    }
    return widest;
}

class Returning {
public:
    Returning(TableFile& file, const ReturnedImport& returned, const RuleBook& rules,
              std::optional<FactKind> forced_kind, Language language)
        : file_(file),
          returned_(returned),
          rules_(rules),
          forced_kind_(forced_kind),
          language_(language) {
        for (const Diagnostic& diagnostic : returned.diagnostics.all()) {
            if (severity_of(diagnostic) != Severity::error) continue;
            faults_[diagnostic.place.sheet][diagnostic.place.row].push_back(&diagnostic);
        }
        for (const TableSummary& table : returned.tables) {
            refused_[table.sheet].insert(table.refused_rows.begin(), table.refused_rows.end());
        }
    }

    // The next sheet; its rows are drawn before the one after it.
    std::optional<ReturnedSheet> next_sheet();

private:
    [[nodiscard]] std::unique_ptr<SheetWalk> walk(std::size_t index);
    [[nodiscard]] ReturnedSheet sheet_of(std::size_t index);
    [[nodiscard]] ReturnedRow row_of(const RawRow& raw) const;
    // Why a row is refused that has no error of its own: what was told of another row concerns it.
    [[nodiscard]] std::string reason_told_elsewhere(std::uint32_t row) const;

    TableFile& file_;
    const ReturnedImport& returned_;
    const RuleBook& rules_;
    std::optional<FactKind> forced_kind_;
    Language language_;
    std::map<std::string, Faults> faults_;
    std::map<std::string, std::set<std::uint32_t>> refused_;
    std::size_t next_ = 0;
    std::unique_ptr<SheetWalk> walk_;  // of the sheet whose rows are being drawn
};

std::unique_ptr<SheetWalk> Returning::walk(std::size_t index) {
    auto sheet = file_.open_sheet(index);
    if (!sheet) return nullptr;
    return std::make_unique<SheetWalk>(std::move(sheet), returned_.file, rules_, forced_kind_);
}

std::optional<ReturnedSheet> Returning::next_sheet() {
    while (next_ < file_.sheet_count()) {
        const std::size_t index = next_++;
        walk_.reset();  // one sheet is open at a time
        walk_ = walk(index);
        if (!walk_) continue;
        const bool has_refused =
            faults_.contains(walk_->name()) || !refused_[walk_->name()].empty();
        if (returned_.refused_only && !has_refused) continue;
        return sheet_of(index);
    }
    return std::nullopt;
}

ReturnedSheet Returning::sheet_of(std::size_t index) {
    const SheetLayout& layout = walk_->layout();
    const std::string name = walk_->name();
    ReturnedSheet sheet;
    sheet.name = name.empty() ? std::filesystem::path{returned_.file}.stem().string() : name;
    sheet.hidden = walk_->is_hidden();
    for (const MergedArea& area : layout.merges) {
        sheet.merges.push_back(
            {area.first_row, area.last_row, area.first_column, area.last_column});
    }
    sheet.first_heading = layout.first_heading;
    sheet.heading_rows = layout.heading_rows;
    sheet.filled_down = layout.filled_down;
    sheet.refused_only = returned_.refused_only;
    if (faults_.contains(name) || !refused_[name].empty()) {
        sheet.reason_column =
            layout.return_column != 0 ? layout.return_column : widest_row(*walk_) + 1;
        walk_.reset();
        walk_ = walk(index);
    }
    sheet.next_row = [this]() -> std::optional<ReturnedRow> {
        const RawRow* raw = walk_ ? walk_->next() : nullptr;
        if (raw == nullptr) return std::nullopt;
        return row_of(*raw);
    };
    return sheet;
}

ReturnedRow Returning::row_of(const RawRow& raw) const {
    ReturnedRow row;
    row.number = raw.number;
    row.hidden = raw.hidden;
    for (const RawCell& cell : raw.cells) {
        if (cell.kind != RawCell::Kind::blank) row.cells.push_back(cell_of(cell));
    }
    std::vector<const Diagnostic*> told;
    if (const auto sheet = faults_.find(walk_->name()); sheet != faults_.end()) {
        // What is wrong with the sheet as a whole stands at its headings.
        const std::uint32_t first = std::max(walk_->layout().first_heading, std::uint32_t{1});
        for (const std::uint32_t at : {raw.number == first ? 0U : raw.number, raw.number}) {
            const auto faults = sheet->second.find(at);
            if (faults == sheet->second.end()) continue;
            told.insert(told.end(), faults->second.begin(), faults->second.end());
            if (at == raw.number) break;
        }
    }
    std::map<std::uint32_t, std::string> comments;
    for (const Diagnostic* fault : told) {
        if (fault->place.column.empty()) continue;
        std::string& comment = comments[column_number(fault->place.column)];
        comment += (comment.empty() ? "" : "\n") + comment_of(*fault, language_);
    }
    for (auto& [column, comment] : comments) row.faults.push_back({column, std::move(comment)});
    row.reason = reason_of(told, language_);
    const auto refused = refused_.find(walk_->name());
    const bool is_refused = refused != refused_.end() && refused->second.contains(raw.number);
    if (is_refused && row.reason.empty()) row.reason = reason_told_elsewhere(raw.number);
    if (is_refused && returned_.refused_only) {
        row.reason =
            filled({"原表第{}行。{}", "row {} of the file: {}"}, language_, raw.number, row.reason);
    }
    return row;
}

std::string Returning::reason_told_elsewhere(std::uint32_t row) const {
    const auto sheet = faults_.find(walk_->name());
    if (sheet != faults_.end()) {
        const auto behind = sheet->second.upper_bound(row);
        if (behind != sheet->second.begin() && std::prev(behind)->first != 0) {
            return filled({"与第{}行同样的问题", "the same as told of row {}"}, language_,
                          std::prev(behind)->first);
        }
    }
    return filled({"见表头处的说明", "see what is said of the headings"}, language_);
}

}  // namespace

Result<std::string> write_returned_file(TableFile& file, const ReturnedImport& returned,
                                        const RuleBook& rules, std::optional<FactKind> forced_kind,
                                        const std::string& folder, const WorkbookStyle& style) {
    std::error_code error;
    if (!folder.empty()) std::filesystem::create_directories(folder, error);
    if (error) return failed(Failure::Kind::unwritable, folder, error.message());
    const auto path = std::filesystem::path{folder} / returned_name(returned.file);
    Returning returning{file, returned, rules, forced_kind, style.language};
    return write_returned_workbook([&] { return returning.next_sheet(); }, path.string(), style);
}

}  // namespace kaoping
