#include "config/template_guide.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>
#include <utility>

#include "config/built_in_files.h"
#include "config/headings.h"
#include "config/toml_tree.h"

namespace kaoping {
namespace {

constexpr std::string_view kFile = "templates.toml";

constexpr std::array<std::pair<std::string_view, ColumnType>, 14> kTypes{{
    {"code", ColumnType::code},
    {"text", ColumnType::text},
    {"note", ColumnType::note},
    {"day", ColumnType::day},
    {"score", ColumnType::score},
    {"points", ColumnType::points},
    {"amount", ColumnType::amount},
    {"count", ColumnType::count},
    {"year", ColumnType::year},
    {"period", ColumnType::period},
    {"half", ColumnType::half},
    {"choice", ColumnType::choice},
    {"suggestion", ColumnType::suggestion},
    {"sanction", ColumnType::sanction},
}};
constexpr std::array<std::pair<std::string_view, Prefill>, 4> kPrefills{
    {{"", Prefill::none},
     {"roster", Prefill::roster},
     {"due", Prefill::due},
     {"year", Prefill::year}}};

// The file is ours: what is wrong with it is a defect of the program.
[[noreturn]] void refuse(const std::string& what) {
    throw std::logic_error(std::string{kFile} + ": " + what);
}

template <class Words>
auto word_of(const Words& words, const std::string& text) {
    for (const auto& [word, value] : words) {
        if (word == text) return value;
    }
    refuse("unknown word " + text);
}

std::string text_of(const TomlValue& table, std::string_view key) {
    const TomlMember* member = table.find(key);
    return member ? member->value.text : std::string{};
}

std::vector<std::string> texts_of(const TomlValue& table, std::string_view key) {
    std::vector<std::string> texts;
    const TomlMember* member = table.find(key);
    if (!member) return texts;
    for (const TomlValue& item : member->value.items) texts.push_back(item.text);
    return texts;
}

double width_of(const TomlValue& table) {
    const std::string text = text_of(table, "width");
    double width = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), width);
    if (!text.empty() && read.ec != std::errc{}) refuse("a width of " + text);
    return width;
}

TableGuide table_of(const TomlValue& row) {
    return {text_of(row, "kind"), word_of(kPrefills, text_of(row, "rows")),
            texts_of(row, "columns"), text_of(row, "zh"), text_of(row, "en")};
}

ColumnGuide column_of(const TomlValue& row) {
    return {text_of(row, "heading"),  text_of(row, "kind"),   word_of(kTypes, text_of(row, "type")),
            texts_of(row, "choices"), width_of(row),          text_of(row, "zh"),
            text_of(row, "en"),       text_of(row, "example")};
}

TemplateGuide read_guide() {
    const auto files = built_in_files();
    const auto file = std::ranges::find(files, kFile, &BuiltInFile::name);
    if (file == files.end()) refuse("not built in");
    const auto root = parse_toml(file->text);
    if (!root) refuse(root.error().what + " in line " + std::to_string(root.error().mark.line));
    TemplateGuide guide;
    for (const TomlMember& member : root->members) {
        if (member.key == "general") {
            guide.chinese = texts_of(member.value, "zh");
            guide.english = texts_of(member.value, "en");
        }
        for (const TomlValue& row : member.value.items) {
            if (member.key == "tables") guide.tables.push_back(table_of(row));
            if (member.key == "columns") guide.columns.push_back(column_of(row));
        }
    }
    return guide;
}

}  // namespace

TableGuide TemplateGuide::table(FactKind kind) const {
    const auto found = std::ranges::find(tables, to_key(kind), &TableGuide::kind);
    if (found != tables.end()) return *found;
    TableGuide all;
    all.kind = to_key(kind);
    for (const ColumnWords& column : words_of(kind).columns) {
        all.columns.emplace_back(column.words.front());
    }
    return all;
}

const ColumnGuide* TemplateGuide::column(FactKind kind, std::string_view heading) const {
    const ColumnGuide* found = nullptr;
    for (const ColumnGuide& column : columns) {
        if (column.heading != heading) continue;
        if (column.kind == to_key(kind)) return &column;
        if (column.kind.empty()) found = &column;
    }
    return found;
}

const TemplateGuide& template_guide() {
    static const TemplateGuide guide = read_guide();
    return guide;
}

}  // namespace kaoping
