#include "memory_file.h"

#include <sys/mman.h>
#include <unistd.h>

#include <stdexcept>

namespace kaoping::fuzz {

MemoryFile::MemoryFile(std::string_view bytes)
    : descriptor_(memfd_create("fuzz", MFD_CLOEXEC)),
      path_("/proc/self/fd/" + std::to_string(descriptor_)) {
    if (descriptor_ < 0) throw std::runtime_error("memfd_create");
    while (!bytes.empty()) {
        const ssize_t count = write(descriptor_, bytes.data(), bytes.size());
        if (count <= 0) throw std::runtime_error("write");
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

MemoryFile::~MemoryFile() {
    close(descriptor_);
}

}  // namespace kaoping::fuzz
