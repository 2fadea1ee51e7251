#include "importers/xlsx_file.h"

#include <map>
#include <stdexcept>
#include <utility>

#include "importers/text_budget.h"
#include "importers/workbook_limits.h"
#include "importers/xlsx_merges.h"
#include "importers/xlsx_rows.h"
#include "importers/xlsx_strings.h"
#include "importers/xlsx_styles.h"
#include "importers/xlsx_workbook.h"

namespace kaoping {
namespace {

class WorkbookFile;

class WorksheetReader : public SheetReader {
public:
    WorksheetReader(WorkbookFile& file, std::size_t index, std::unique_ptr<ByteSource> source);

    [[nodiscard]] const std::string& name() const override { return sheet_.name; }
    [[nodiscard]] bool hidden() const override { return sheet_.hidden; }
    [[nodiscard]] bool next(RawRow& row) override;
    [[nodiscard]] const std::vector<MergedArea>& merged_areas() override;

private:
    WorkbookFile& file_;
    std::size_t index_;
    const WorkbookContents::Sheet& sheet_;
    std::unique_ptr<ByteSource> source_;
    XlsxRows rows_;
    XmlReader xml_;
    std::uint64_t text_read_ = 0;
    bool ended_ = false;
};

class WorkbookFile : public TableFile {
public:
    WorkbookFile(ZipArchive archive, WorkbookContents workbook, std::string file_name)
        : archive_(std::move(archive)),
          workbook_(std::move(workbook)),
          log_(std::move(file_name)) {}

    [[nodiscard]] std::size_t sheet_count() const override { return workbook_.sheets.size(); }
    [[nodiscard]] const Diagnostics& diagnostics() const override { return log_.diagnostics(); }
    [[nodiscard]] std::unique_ptr<SheetReader> open_sheet(std::size_t index) override;

    [[nodiscard]] const WorkbookContents::Sheet& sheet(std::size_t index) const {
        if (index >= workbook_.sheets.size()) throw std::logic_error("open_sheet: no such sheet");
        return workbook_.sheets[index];
    }
    [[nodiscard]] const CellContext& context() const { return *context_; }
    [[nodiscard]] const std::vector<MergedArea>& merged_areas(std::size_t index);
    [[nodiscard]] TextBudget& text_budget() { return text_budget_; }
    void report(const Damage& damage, const std::string& sheet) { log_.add(damage, sheet); }

private:
    [[nodiscard]] Intact<CellContext> read_context() const;

    ZipArchive archive_;
    WorkbookContents workbook_;
    DamageLog log_;
    TextBudget text_budget_;
    std::unique_ptr<CellContext> context_;
    std::map<std::size_t, std::vector<MergedArea>> merged_areas_;
};

std::unique_ptr<SheetReader> WorkbookFile::open_sheet(std::size_t index) {
    const WorkbookContents::Sheet& wanted = sheet(index);
    if (!context_) {
        auto context = read_context();
        if (!context) {
            report(context.error(), {});
            return nullptr;
        }
        context_ = std::make_unique<CellContext>(std::move(*context));
    }
    auto source = archive_.open_part(wanted.part, kMostSheetBytes);
    if (!source) {
        report(source.error(), wanted.name);
        return nullptr;
    }
    return std::make_unique<WorksheetReader>(*this, index, std::move(*source));
}

Intact<CellContext> WorkbookFile::read_context() const {
    CellContext context;
    context.date_base = workbook_.date_base;
    context.awaits_calculation = workbook_.awaits_calculation;
    if (!workbook_.styles_part.empty()) {
        auto source = archive_.open_part(workbook_.styles_part, kMostSmallPart);
        if (!source) return tl::unexpected<Damage>(source.error());
        auto styles = read_date_styles(**source, workbook_.styles_part);
        if (!styles) return tl::unexpected<Damage>(styles.error());
        context.date_styles = std::move(*styles);
    }
    if (!workbook_.strings_part.empty()) {
        auto source = archive_.open_part(workbook_.strings_part, kMostStringsPart);
        if (!source) return tl::unexpected<Damage>(source.error());
        auto strings = read_shared_strings(**source, workbook_.strings_part);
        if (!strings) return tl::unexpected<Damage>(strings.error());
        context.strings = std::move(*strings);
    }
    return context;
}

const std::vector<MergedArea>& WorkbookFile::merged_areas(std::size_t index) {
    const auto known = merged_areas_.find(index);
    if (known != merged_areas_.end()) return known->second;
    auto areas = find_merged_areas(archive_, sheet(index).part);
    // Damage to the part itself meets whoever reads its rows, who can say how far they were good.
    const bool told_here = !areas && (areas.error().cause == Cause::cell_misplaced ||
                                      areas.error().cause == Cause::zip_too_large);
    if (told_here) {
        report(areas.error(), sheet(index).name);
    }
    return merged_areas_[index] = areas ? std::move(*areas) : std::vector<MergedArea>{};
}

WorksheetReader::WorksheetReader(WorkbookFile& file, std::size_t index,
                                 std::unique_ptr<ByteSource> source)
    : file_(file),
      index_(index),
      sheet_(file.sheet(index)),
      source_(std::move(source)),
      rows_(file.context()),
      xml_(*source_, rows_, sheet_.part) {}

bool WorksheetReader::next(RawRow& row) {
    if (ended_) return false;
    rows_.aim_at(row);
    const auto paused = xml_.read();
    if (paused && *paused) {
        if (file_.text_budget().take(index_, row, text_read_)) return true;
        file_.report({Cause::zip_too_large, {}, {sheet_.part}, row.number}, sheet_.name);
        ended_ = true;
        return false;
    }
    ended_ = true;
    if (rows_.damage()) {
        file_.report(*rows_.damage(), sheet_.name);
    } else if (!paused) {
        Damage damage = paused.error();
        damage.row = rows_.row_number();
        file_.report(damage, sheet_.name);
    }
    return false;
}

const std::vector<MergedArea>& WorksheetReader::merged_areas() {
    return file_.merged_areas(index_);
}

}  // namespace

Intact<std::unique_ptr<TableFile>> open_xlsx_workbook(ZipArchive archive,
                                                      const std::string& file_name) {
    auto workbook = read_workbook(archive);
    if (!workbook) return tl::unexpected<Damage>(workbook.error());
    return std::make_unique<WorkbookFile>(std::move(archive), std::move(*workbook), file_name);
}

}  // namespace kaoping
