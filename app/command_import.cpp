#include <filesystem>

#include "app/command.h"
#include "app/import_session.h"

namespace kaoping {

Exit run_import(const Invocation& call) {
    const std::string path = database_path(call.settings);
    const auto files = call.console.check(input_files(call.settings.operands, path));
    if (!files) return files.error();
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        const auto created = create_database(call, "import", path);
        if (!created) return created.error();
    }
    const auto office = open_store(call);
    if (!office) return office.error();
    return ImportSession{call, **office, "import", false}.import(*files);
}

}  // namespace kaoping
