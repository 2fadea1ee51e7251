#include <filesystem>

#include "app/import_session.h"
#include "app/report_run.h"
#include "config/rule_book_reader.h"

namespace kaoping {
namespace {

namespace fs = std::filesystem;

// Folders in the folder of the files: of the reports, and of what is given back.
constexpr const char* kReports = "reports";
constexpr const char* kReturned = "退回";

// The database of --db, else one in the folder; KAOPING_DB is for work that has no folder.
std::string database_of(const Invocation& call, const fs::path& folder) {
    if (call.settings.given.contains(Option::db)) return *call.settings.db;
    return (folder / "kaoping.db").string();
}

// Opens the database, made when it is missing; with --rules an older one takes these rules.
Outcome<std::unique_ptr<OpenStore>> open_or_create(const Invocation& call,
                                                   const std::string& path) {
    std::error_code ignored;
    if (!fs::exists(path, ignored)) {
        const auto created = create_database(call, "run", path);
        if (!created) return tl::unexpected(created.error());
        return open_store(call, path);
    }
    if (!call.settings.rules) return open_store(call, path);
    const auto rules = chosen_rules(call);
    if (!rules) return tl::unexpected(rules.error());
    auto store = call.console.check(Store::open(path));
    if (!store) return tl::unexpected(store.error());
    const auto used = call.console.check(store->use_rule_book(*rules, writer_of(call, "run")));
    if (!used) return tl::unexpected(used.error());
    call.console.note({"已改用规则 {}", "the rule book {} is in use now"}, rules->name);
    return open_store(call, path);
}

// Every report of every year with scores; a year without rules is named.
Exit write_reports(const Invocation& call, OpenStore& office, const fs::path& folder,
                   bool incomplete) {
    const auto years = call.console.check(office.store.years_with_scores());
    if (!years) return years.error();
    if (years->empty()) {
        call.console.note({"还没有任何得分，没有生成报表", "no scores yet, so no reports"});
        return Exit::done;
    }
    ReportRun::Choices choices;
    choices.folder = (folder / kReports).string();
    if (incomplete) choices.watermark = incomplete_watermark(call.settings.language);
    ReportRun run{call, office, std::move(choices)};
    Exit end = Exit::done;
    for (const int year : *years) {
        if (!is_covered(office, year, call.console)) {
            end = Exit::refused;
            continue;
        }
        const auto written = run.write(all_reports(year));
        if (!written) return written.error();
    }
    return end;
}

}  // namespace

Exit run_run(const Invocation& call) {
    const fs::path folder = call.settings.operands.front();
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored)) {
        return call.console.fail(
            {fs::exists(folder, ignored) ? Failure::Kind::unreadable : Failure::Kind::missing,
             folder.string(), call.console.words({"run 后面要写文件夹。", "run takes a folder."})});
    }
    const std::string database = database_of(call, folder);
    const auto files = call.console.check(input_files({folder.string()}, database));
    if (!files) return files.error();
    const auto office = open_or_create(call, database);
    if (!office) return office.error();
    ImportMode mode;
    mode.command = "run";
    mode.lenient = true;
    if (call.settings.correct) mode.correction_reason = call.settings.reason;
    mode.return_folder = (folder / kReturned).string();
    const Exit imported = ImportSession{call, **office, mode}.import(*files);
    if (imported == Exit::environment) return imported;
    const Exit reported = write_reports(call, **office, folder, imported == Exit::refused);
    return graver(imported, reported);
}

}  // namespace kaoping
