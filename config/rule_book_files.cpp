#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <stdexcept>

#include "config/built_in_files.h"
#include "config/rule_book_reader.h"
#include "config/toml_tree.h"

namespace kaoping {
namespace {

namespace fs = std::filesystem;

// The calendars a rule book names; none when it cannot be read, which read_rule_book will say.
std::vector<std::string> calendar_names(std::string_view toml) {
    std::vector<std::string> names;
    const auto root = parse_toml(toml);
    const TomlMember* calendar = root ? root->find("calendar") : nullptr;
    if (!calendar) return names;
    for (const TomlValue& item : calendar->value.items) {
        if (item.kind == TomlValue::Kind::text) names.push_back(item.text);
    }
    return names;
}

Result<std::string> read_file(const fs::path& path) {
    std::error_code error;
    if (!fs::exists(path, error)) return failed(Failure::Kind::missing, path.string());
    errno = 0;
    std::ifstream file{path, std::ios::binary};
    std::string text;
    std::array<char, 4096> part{};
    while (file.read(part.data(), part.size()) || file.gcount() > 0) {
        text.append(part.data(), static_cast<std::size_t>(file.gcount()));
    }
    if (!file.is_open() || file.bad()) {
        return failed(Failure::Kind::unreadable, path.string(), std::strerror(errno));
    }
    return text;
}

std::string_view built_in_text(std::string_view name) {
    for (const BuiltInFile& file : built_in_files()) {
        if (file.name == name) return file.text;
    }
    throw std::logic_error("built_in_rule_book: no file " + std::string{name});
}

RuleBookText built_in(const std::string& file) {
    RuleBookText text{file, std::string{built_in_text(file)}, {}};
    for (const std::string& name : calendar_names(text.toml)) {
        text.calendars.emplace_back(name, built_in_text(name));
    }
    return text;
}

}  // namespace

Result<RuleBookText> load_rule_book(const std::string& path) {
    const fs::path file{path};
    auto toml = read_file(file);
    if (!toml) return tl::unexpected(toml.error());
    RuleBookText text{file.filename().string(), std::move(*toml), {}};
    for (const std::string& name : calendar_names(text.toml)) {
        auto calendar = read_file(file.parent_path() / name);
        // One that is missing is the rule book's fault: reading it says so, with its place.
        if (!calendar && calendar.error().kind == Failure::Kind::missing) continue;
        if (!calendar) return tl::unexpected(calendar.error());
        text.calendars.emplace_back(name, std::move(*calendar));
    }
    return text;
}

const RuleBookText& built_in_rule_book(std::string_view name) {
    static const std::map<std::string_view, RuleBookText> books{
        {"township", built_in("township.toml")},
        {"township-deductions", built_in("township-deductions.toml")},
        {"national", built_in("national.toml")}};
    const auto found = books.find(name);
    if (found == books.end()) throw std::logic_error("built_in_rule_book: no such book");
    return found->second;
}

}  // namespace kaoping
