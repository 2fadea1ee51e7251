#include "importers/xls_file.h"

#include <stdexcept>
#include <utility>

#include "importers/text_budget.h"
#include "importers/xls_container.h"
#include "importers/xls_rows.h"

namespace kaoping {
namespace {

constexpr const char* kWorkbook = "Workbook";

class XlsFile : public TableFile {
public:
    XlsFile(std::unique_ptr<XlsStream> stream, XlsWorkbook workbook, std::string file_name)
        : stream_(std::move(stream)), workbook_(std::move(workbook)), log_(std::move(file_name)) {}

    [[nodiscard]] std::size_t sheet_count() const override { return workbook_.sheets.size(); }
    [[nodiscard]] const Diagnostics& diagnostics() const override { return log_.diagnostics(); }
    [[nodiscard]] std::unique_ptr<SheetReader> open_sheet(std::size_t index) override;

    [[nodiscard]] const CellContext& context() const { return workbook_.context; }
    [[nodiscard]] TextBudget& text_budget() { return text_budget_; }
    void report(const Damage& damage, const std::string& sheet) { log_.add(damage, sheet); }

private:
    TextBudget text_budget_;
    std::unique_ptr<XlsStream> stream_;
    XlsWorkbook workbook_;
    DamageLog log_;
};

class XlsSheetReader : public SheetReader {
public:
    XlsSheetReader(XlsFile& file, std::size_t index, const XlsSheet& sheet, XlsRecords records,
                   XlsSurvey survey)
        : file_(file),
          index_(index),
          sheet_(sheet),
          records_(std::move(records)),
          survey_(std::move(survey)),
          rows_(records_, sheet_, survey_, file.context()) {}

    [[nodiscard]] const std::string& name() const override { return sheet_.name; }
    [[nodiscard]] bool hidden() const override { return sheet_.hidden; }
    [[nodiscard]] const std::vector<MergedArea>& merged_areas() override {
        return survey_.merged_areas;
    }
    [[nodiscard]] bool next(RawRow& row) override {
        if (ended_) return false;
        const auto found = rows_.next(row);
        if (!found) file_.report(found.error(), sheet_.name);
        ended_ = !found || !*found;
        if (!ended_ && !file_.text_budget().take(index_, row, text_read_)) {
            file_.report({Cause::zip_too_large, {}, {std::string{kWorkbook}}, row.number},
                         sheet_.name);
            ended_ = true;
        }
        return !ended_;
    }

private:
    XlsFile& file_;
    std::size_t index_;
    const XlsSheet& sheet_;
    XlsRecords records_;
    XlsSurvey survey_;
    XlsRows rows_;
    std::uint64_t text_read_ = 0;
    bool ended_ = false;
};

std::unique_ptr<SheetReader> XlsFile::open_sheet(std::size_t index) {
    if (index >= workbook_.sheets.size()) throw std::logic_error("open_sheet: no such sheet");
    const XlsSheet& sheet = workbook_.sheets[index];
    auto stream = stream_->again();
    if (!stream) {
        report(stream.error(), sheet.name);
        return nullptr;
    }
    XlsRecords records(std::move(*stream));
    auto survey = survey_xls_sheet(records, sheet);
    if (!survey) {
        report(survey.error(), sheet.name);
        return nullptr;
    }
    return std::make_unique<XlsSheetReader>(*this, index, sheet, std::move(records),
                                            std::move(*survey));
}

// A newer workbook with a password is put into such a container, too.
Intact<void> require_workbook(const XlsContainer& container) {
    if (container.has("EncryptedPackage")) return damaged(Cause::file_encrypted);
    if (container.has(kWorkbook)) return {};
    return damaged(container.has("Book") ? Cause::file_xls : Cause::file_foreign);
}

}  // namespace

Intact<std::unique_ptr<TableFile>> open_xls_workbook(const std::string& path,
                                                     const std::string& file_name) {
    auto container = XlsContainer::open(path);
    if (!container) return tl::unexpected<Damage>(container.error());
    const auto known = require_workbook(*container);
    if (!known) return tl::unexpected<Damage>(known.error());
    auto stream = container->open_stream(kWorkbook);
    if (!stream) return tl::unexpected<Damage>(stream.error());
    auto first = (*stream)->again();
    if (!first) return tl::unexpected<Damage>(first.error());
    XlsRecords records(std::move(*first));
    auto workbook = read_xls_workbook(records);
    if (!workbook) return tl::unexpected<Damage>(workbook.error());
    return std::make_unique<XlsFile>(std::move(*stream), std::move(*workbook), file_name);
}

}  // namespace kaoping
