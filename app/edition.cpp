#include "app/edition.h"

#include <algorithm>

#include "importers/digest.h"

namespace kaoping {
namespace {

constexpr std::size_t kShown = 12;  // of the 64 digits

std::string digest_of(const RuleBookText& rules) {
    std::string all = rules.toml;
    for (const auto& [name, text] : rules.calendars) all += '\0' + name + '\0' + text;
    return sha256_of_text(all).substr(0, kShown);
}

}  // namespace

Outcome<std::string> edition_of(OpenStore& office, const Invocation& call) {
    Console& console = call.console;
    const auto rules = console.check(office.store.rule_book());
    if (!rules) return tl::unexpected(rules.error());
    const auto batches = console.check(office.store.batches());
    if (!batches) return tl::unexpected(batches.error());
    std::vector<std::string> files;
    for (const BatchRecord& batch : *batches) {
        if (!batch.is_withdrawn()) files.push_back(batch.digest);
    }
    std::sort(files.begin(), files.end());
    std::string all;
    for (const std::string& file : files) all += file;
    std::string edition =
        console.words({"数据{}个文件 {} · 规则 {}", "data of {} files {} · rules {}"}, files.size(),
                      sha256_of_text(all).substr(0, kShown), digest_of(*rules));
    if (const auto day = call.settings.as_of) {
        edition += console.words({" · 截至{}", " · as of {}"}, to_string(*day));
    }
    return edition;
}

}  // namespace kaoping
