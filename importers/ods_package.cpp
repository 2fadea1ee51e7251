#include "importers/ods_package.h"

#include <array>
#include <string_view>

#include "importers/workbook_limits.h"
#include "importers/xml_reader.h"

namespace kaoping {
namespace {

const std::string kManifest = "META-INF/manifest.xml";

class ManifestHandler : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes&) override {
        encrypted_ = encrypted_ || name == "encryption-data";
    }
    XmlStep end(std::string_view) override { return XmlStep::go_on; }
    void text(std::string_view) override {}

    [[nodiscard]] bool encrypted() const { return encrypted_; }

private:
    bool encrypted_ = false;
};

}  // namespace

bool is_ods_package(const ZipArchive& archive) {
    const auto source = archive.open_part("mimetype", kMostSmallPart);
    if (!source) return false;
    std::array<char, 64> words{};
    const auto count = (*source)->read(words.data(), words.size());
    return count && std::string_view(words.data(), *count)
                        .starts_with("application/vnd.oasis.opendocument.spreadsheet");
}

Intact<void> require_unencrypted(const ZipArchive& archive) {
    if (!archive.has(kManifest)) return {};
    const auto source = archive.open_part(kManifest, kMostSmallPart);
    if (!source) return tl::unexpected<Damage>(source.error());
    ManifestHandler handler;
    XmlReader reader(**source, handler, kManifest);
    const auto done = reader.read();
    if (!done) return tl::unexpected<Damage>(done.error());
    if (handler.encrypted()) return damaged(Cause::file_encrypted);
    return {};
}

}  // namespace kaoping
