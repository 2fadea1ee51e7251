#include "zip_writer.h"

#include <minizip/zip.h>

#include <stdexcept>

namespace kaoping {
namespace {

void require(int status) {
    if (status != ZIP_OK) throw std::runtime_error("write_zip failed");
}

}  // namespace

void write_zip(const std::string& path, const std::vector<ZipPartText>& parts) {
    zipFile zip = zipOpen64(path.c_str(), APPEND_STATUS_CREATE);
    if (zip == nullptr) throw std::runtime_error("cannot write " + path);
    for (const ZipPartText& part : parts) {
        const zip_fileinfo info{};
        require(zipOpenNewFileInZip4_64(zip, part.name.c_str(), &info, nullptr, 0, nullptr, 0,
                                        nullptr, Z_DEFLATED, 6, 0, -MAX_WBITS, DEF_MEM_LEVEL,
                                        Z_DEFAULT_STRATEGY, nullptr, 0, 0, part.flags, 0));
        require(
            zipWriteInFileInZip(zip, part.text.data(), static_cast<unsigned>(part.text.size())));
        require(zipCloseFileInZip(zip));
    }
    require(zipClose(zip, nullptr));
}

}  // namespace kaoping
