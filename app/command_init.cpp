#include <filesystem>

#include "app/command.h"
#include "app/open_store.h"

namespace kaoping {

Exit run_init(const Invocation& call) {
    const std::string path = database_path(call.settings);
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) {
        return call.console.refuse(
            Exit::refused,
            {"{} 已经有了，没有改动。更换规则请用 kaoping rules --use 文件。",
             "{} is there already and was left alone; change its rule book with rules --use"},
            path);
    }
    const auto created = create_database(call, "init", path);
    return created ? Exit::done : created.error();
}

}  // namespace kaoping
