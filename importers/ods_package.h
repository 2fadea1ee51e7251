// What an OpenDocument archive says of itself, before its content is read.
#pragma once

#include "importers/zip_archive.h"

namespace kaoping {

// Whether the archive is an OpenDocument spreadsheet, or a template of one.
[[nodiscard]] bool is_ods_package(const ZipArchive& archive);

// Damage of the cause `file_encrypted` when the manifest names anything that is encrypted: the
// parts of such a document are no zip-encrypted ones, only noise.
[[nodiscard]] Intact<void> require_unencrypted(const ZipArchive& archive);

}  // namespace kaoping
