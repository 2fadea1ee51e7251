#include "reports/working_copy.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

#include "reports/package_check.h"
#include "reports/xlsx_file.h"

namespace kaoping {
namespace {

namespace fs = std::filesystem;

// The properties of a workbook of ours.
struct Stamp {
    std::string custom;  // docProps/custom.xml
    std::string core;    // docProps/core.xml without its two moments
    std::string created, modified;
};

// Takes the moment of dcterms:`name` out of the text.
std::string take_moment(std::string& core, std::string_view name) {
    const std::string end = "</dcterms:" + std::string{name} + ">";
    const std::size_t behind = core.find(end);
    const std::size_t begin =
        behind == std::string::npos ? behind : core.rfind('>', behind) + std::size_t{1};
    if (begin == std::string::npos || begin == 0) return {};
    std::string moment = core.substr(begin, behind - begin);
    core.erase(begin, moment.size());
    return moment;
}

std::optional<Stamp> stamp_of(const fs::path& path) {
    auto custom = package_part(path.string(), "docProps/custom.xml");
    auto core = package_part(path.string(), "docProps/core.xml");
    if (!custom || !core) return std::nullopt;
    Stamp stamp{std::move(*custom), std::move(*core), {}, {}};
    stamp.created = take_moment(stamp.core, "created");
    stamp.modified = take_moment(stamp.core, "modified");
    return stamp;
}

// Office programs put such a file beside a workbook while it is open.
bool is_open_in_an_office_program(const fs::path& path) {
    const std::string name = path.filename().string();
    for (const std::string& lock : {"~$" + name, ".~" + name, ".~lock." + name + "#"}) {
        std::error_code error;
        if (fs::exists(path.parent_path() / lock, error)) return true;
    }
    return false;
}

bool is_as_made(const Stamp& stamp) {
    return stamp.created == stamp.modified && stamp.modified.ends_with("T00:00:00Z");
}

bool may_be_replaced(const fs::path& path, const Stamp& ours) {
    std::error_code error;
    if (!fs::exists(fs::symlink_status(path, error))) return true;
    const auto theirs = stamp_of(path);
    return theirs && theirs->custom == ours.custom && theirs->core == ours.core &&
           is_as_made(*theirs) && !is_open_in_an_office_program(path);
}

}  // namespace

Result<fs::path> put_working_copy(ReplacingFile& file) {
    const auto ours = stamp_of(file.path());
    if (!ours) {
        return failed(Failure::Kind::unwritable, file.target().string(), "cannot be read back");
    }
    const fs::path wanted = file.target();
    for (int number = 2; !may_be_replaced(file.target(), *ours); ++number) {
        fs::path next = wanted;
        next.replace_filename(wanted.stem().string() + "-" + std::to_string(number) +
                              wanted.extension().string());
        file.aim_at(std::move(next));
    }
    if (const auto replaced = file.replace(); !replaced) return tl::unexpected(replaced.error());
    return file.target();
}

bool is_untouched_copy(const fs::path& path) {
    const auto stamp = stamp_of(path);
    return stamp && is_as_made(*stamp) && stamp->custom.find(kStampProperty) != std::string::npos;
}

}  // namespace kaoping
