#include <algorithm>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "importers/csv_file.h"
#include "importers/damage.h"
#include "importers/file_source.h"
#include "importers/ods_file.h"
#include "importers/ods_package.h"
#include "importers/table.h"
#include "importers/xls_file.h"
#include "importers/xlsx_file.h"
#include "importers/zip_archive.h"

namespace kaoping {
namespace {

constexpr std::size_t kHeadSize = 4096;

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view one) { return text.starts_with(one); });
}

// The beginning of a markup file in lower case, without byte order mark and white space.
std::string folded_beginning(std::string_view head) {
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    const std::size_t first = head.find_first_not_of(" \t\r\n");
    std::string text{first == std::string_view::npos ? "" : head.substr(first)};
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

// The first record of a workbook of the early nineties, which stands there without a container.
bool is_bare_workbook(std::string_view head) {
    using namespace std::string_view_literals;
    return starts_with_any(head, {"\x09\x00\x04\x00"sv, "\x09\x02\x06\x00"sv, "\x09\x04\x06\x00"sv,
                                  "\x09\x08\x08\x00"sv, "\x09\x08\x10\x00"sv});
}

// Why a file that begins so is no text table.
std::optional<Cause> cause_against_text(std::string_view head) {
    const std::string beginning = folded_beginning(head);
    const bool utf16 = starts_with_any(head, {"\xFF\xFE", "\xFE\xFF"});
    if ((beginning.empty() && head.size() < kHeadSize) || (utf16 && head.size() == 2)) {
        return Cause::file_empty;
    }
    if (starts_with_any(beginning, {"<!doctype html", "<html", "<head", "<meta", "<table", "<style",
                                    "<div", "<body", "mime-version:"})) {
        return Cause::file_html;
    }
    if (beginning.starts_with("<?xml")) {
        if (beginning.find("<html") != std::string::npos) return Cause::file_html;
        return beginning.find("urn:schemas-microsoft-com:office:spreadsheet") != std::string::npos
                   ? Cause::file_xml
                   : Cause::file_foreign;
    }
    const bool binary = !utf16 && head.find('\0') != std::string_view::npos;
    if (binary || starts_with_any(head, {"%PDF", "\x89PNG", "\xFF\xD8\xFF", "Rar!", "7z\xBC\xAF",
                                         "\x1F\x8B", "{\\rtf"})) {
        return Cause::file_foreign;
    }
    return std::nullopt;
}

Intact<std::unique_ptr<TableFile>> open_archive(const std::string& path,
                                                const std::string& file_name) {
    auto archive = ZipArchive::open(path);
    if (!archive) return tl::unexpected<Damage>(archive.error());
    return is_ods_package(*archive) ? open_ods_workbook(std::move(*archive), file_name)
                                    : open_xlsx_workbook(std::move(*archive), file_name);
}

Intact<std::unique_ptr<TableFile>> open_by_head(std::string_view head, const std::string& path,
                                                const std::string& file_name) {
    if (head.starts_with("PK\x05\x06")) return damaged(Cause::zip_no_workbook);  // without parts
    if (head.starts_with("PK\x03\x04")) return open_archive(path, file_name);
    if (head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        return open_xls_workbook(path, file_name);
    }
    if (is_bare_workbook(head)) return damaged(Cause::file_xls);
    if (const auto cause = cause_against_text(head)) return damaged(*cause);
    return open_text_table(path, file_name);
}

}  // namespace

const RawCell* RawRow::at(std::uint32_t column) const {
    const auto found =
        std::lower_bound(cells.begin(), cells.end(), column,
                         [](const RawCell& cell, std::uint32_t one) { return cell.column < one; });
    if (found == cells.end() || found->column != column || found->kind == RawCell::Kind::blank) {
        return nullptr;
    }
    return &*found;
}

Result<OpenedTable> open_table(const std::string& path) {
    const auto source = FileSource::open(path);
    if (!source) return tl::unexpected<Failure>(source.error());
    std::string head(kHeadSize, '\0');
    const auto count = (*source)->read(head.data(), head.size());
    if (!count) return failed(Failure::Kind::unreadable, path);
    head.resize(*count);
    const std::string file_name = std::filesystem::path(path).filename().string();
    auto file = open_by_head(head, path, file_name);
    OpenedTable opened;
    if (file) {
        opened.file = std::move(*file);
    } else {
        DamageLog log(file_name);
        log.add(file.error());
        opened.diagnostics = log.diagnostics();
    }
    return opened;
}

}  // namespace kaoping
