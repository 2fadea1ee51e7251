#include "app/scratch_folder.h"

#include <stdlib.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace kaoping {

Result<ScratchFolder> ScratchFolder::make() {
    std::error_code error;
    const auto place = std::filesystem::temp_directory_path(error);
    std::string name = (place / "kaoping-XXXXXX").string();
    if (error || mkdtemp(name.data()) == nullptr) {
        return failed(Failure::Kind::unwritable, name, std::generic_category().message(errno));
    }
    return ScratchFolder{name};
}

ScratchFolder::ScratchFolder(ScratchFolder&& other) noexcept
    : path_(std::exchange(other.path_, {})) {}

ScratchFolder& ScratchFolder::operator=(ScratchFolder&& other) noexcept {
    std::swap(path_, other.path_);
    return *this;
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;  // what cannot be removed stays as litter and does no harm
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

}  // namespace kaoping
