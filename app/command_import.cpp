#include <filesystem>

#include "app/command.h"
#include "app/import_session.h"
#include "app/scratch_folder.h"
#include "app/withdraw.h"

namespace kaoping {
namespace {

Exit wrong_operands(const Invocation& call, Text what) {
    return call.console.refuse(Exit::usage, what);
}

ImportMode mode_of(const Settings& settings) {
    ImportMode mode;
    mode.command = "import";
    mode.accept_valid = settings.accept_valid;
    if (settings.correct) mode.correction_reason = settings.reason;
    mode.rehearsal = settings.dry_run;
    mode.return_folder = settings.out;
    return mode;
}

}  // namespace

Exit run_import(const Invocation& call) {
    const Settings& settings = call.settings;
    if (settings.withdraw) {
        if (!settings.operands.empty()) {
            return wrong_operands(
                call, {"--withdraw 只撤回批次，后面不写文件。", "--withdraw takes no files."});
        }
        return withdraw_batch(call);
    }
    if (settings.operands.empty()) {
        return wrong_operands(call, {"import 后面要写文件或文件夹。用法见 kaoping import --help",
                                     "import needs FILE...; see kaoping import --help"});
    }
    std::string path = database_path(settings);
    const auto files = call.console.check(input_files(settings.operands, path));
    if (!files) return files.error();
    std::optional<ScratchFolder> scratch;
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        if (settings.dry_run) {
            auto made = call.console.check(ScratchFolder::make());
            if (!made) return made.error();
            scratch = std::move(*made);
            path = (scratch->path() / "kaoping.db").string();
        }
        const auto created = create_database(call, "import", path, !settings.dry_run);
        if (!created) return created.error();
    }
    const auto office = open_store(call, path);
    if (!office) return office.error();
    return ImportSession{call, **office, mode_of(settings)}.import(*files);
}

}  // namespace kaoping
