#include "importers/xlsx_workbook.h"

#include <algorithm>
#include <string_view>

#include "importers/workbook_limits.h"
#include "importers/xlsx_relations.h"
#include "importers/xml_reader.h"

namespace kaoping {
namespace {

class WorkbookHandler : public XmlHandler {
public:
    struct SheetEntry {
        std::string name;
        std::string relation;
        bool hidden = false;
    };

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (++depth_ == 1) is_workbook_ = name == "workbook";
        if (depth_ == 2 && name == "workbookPr" && attributes.is_on("date1904")) {
            date_base_ = DateBase::from_1904;
        }
        if (depth_ == 2 && name == "calcPr") {
            awaits_calculation_ = attributes.is_on("fullCalcOnLoad");
        }
        if (depth_ != 3 || name != "sheet" || sheets_.size() > kMostSheets) return;
        const char* sheet_name = attributes.plain("name");
        const char* relation = attributes.prefixed("id");
        const char* state = attributes.plain("state");
        const std::string_view state_word = state == nullptr ? "visible" : state;
        sheets_.push_back({sheet_name == nullptr ? "" : sheet_name,
                           relation == nullptr ? "" : relation, state_word != "visible"});
    }

    XmlStep end(std::string_view) override {
        --depth_;
        return XmlStep::go_on;
    }

    void text(std::string_view) override {}

    [[nodiscard]] bool is_workbook() const { return is_workbook_; }
    [[nodiscard]] const std::vector<SheetEntry>& sheets() const { return sheets_; }
    [[nodiscard]] DateBase date_base() const { return date_base_; }
    [[nodiscard]] bool awaits_calculation() const { return awaits_calculation_; }

private:
    int depth_ = 0;
    bool is_workbook_ = false;
    DateBase date_base_ = DateBase::from_1900;
    bool awaits_calculation_ = false;
    std::vector<SheetEntry> sheets_;
};

// The relation may name any part; only worksheets hold rows.
Intact<std::vector<WorkbookContents::Sheet>> worksheets(
    const std::vector<WorkbookHandler::SheetEntry>& entries,
    const std::vector<Relation>& relations) {
    std::vector<WorkbookContents::Sheet> sheets;
    for (const auto& entry : entries) {
        const auto relation =
            std::find_if(relations.begin(), relations.end(),
                         [&](const Relation& one) { return one.id == entry.relation; });
        if (relation == relations.end()) {
            return damaged(Cause::zip_part_missing, {}, {entry.name});
        }
        if (relation->type == "worksheet") {
            sheets.push_back({entry.name, relation->target, entry.hidden});
        }
    }
    if (sheets.empty()) return damaged(Cause::workbook_without_sheets);
    return sheets;
}

}  // namespace

Intact<WorkbookContents> read_workbook(const ZipArchive& archive) {
    const auto roots = read_relations(archive, "");
    if (!roots) return tl::unexpected<Damage>(roots.error());
    const std::string part = target_of(*roots, "officeDocument");
    if (part.empty()) return damaged(Cause::zip_no_workbook);
    if (part.ends_with(".bin")) return damaged(Cause::file_xlsb);
    auto source = archive.open_part(part, kMostSmallPart);
    if (!source) return tl::unexpected<Damage>(source.error());
    WorkbookHandler handler;
    XmlReader reader(**source, handler, part);
    const auto done = reader.read();
    if (!done) return tl::unexpected<Damage>(done.error());
    if (!handler.is_workbook()) return damaged(Cause::zip_no_workbook);
    if (handler.sheets().size() > kMostSheets) return damaged(Cause::zip_too_large, {}, {part});

    const auto relations = read_relations(archive, part);
    if (!relations) return tl::unexpected<Damage>(relations.error());
    auto sheets = worksheets(handler.sheets(), *relations);
    if (!sheets) return tl::unexpected<Damage>(sheets.error());
    std::uint64_t bytes = 0;
    for (const WorkbookContents::Sheet& sheet : *sheets) {
        bytes += archive.size_of(sheet.part);
        if (bytes > kMostSheetBytes || !archive.can_hold(bytes)) {
            return damaged(Cause::zip_too_large, {}, {sheet.part});
        }
    }
    return WorkbookContents{std::move(*sheets), target_of(*relations, "sharedStrings"),
                            target_of(*relations, "styles"), handler.date_base(),
                            handler.awaits_calculation()};
}

}  // namespace kaoping
