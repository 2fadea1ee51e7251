#include "importers/xlsx_relations.h"

#include <algorithm>

#include "importers/workbook_limits.h"
#include "importers/xml_reader.h"

namespace kaoping {
namespace {

std::string folder_of(const std::string& part) {
    const std::size_t slash = part.rfind('/');
    return slash == std::string::npos ? std::string{} : part.substr(0, slash + 1);
}

// A target as the part in `folder` writes it ("../media/a.png", "/xl/styles.xml"), from the root.
std::string resolved(const std::string& folder, std::string target) {
    std::replace(target.begin(), target.end(), '\\', '/');
    const std::string path = !target.empty() && target.front() == '/' ? target : folder + target;
    std::vector<std::string> steps;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t slash = std::min(path.find('/', at), path.size());
        const std::string step = path.substr(at, slash - at);
        if (step == "..") {
            if (!steps.empty()) steps.pop_back();
        } else if (!step.empty() && step != ".") {
            steps.push_back(step);
        }
        at = slash + 1;
    }
    std::string name;
    for (const std::string& step : steps) {
        if (!name.empty()) name += '/';
        name += step;
    }
    return name;
}

class RelationsHandler : public XmlHandler {
public:
    explicit RelationsHandler(std::string folder) : folder_(std::move(folder)) {}

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship") return;
        const char* id = attributes.plain("Id");
        const char* type = attributes.plain("Type");
        const char* target = attributes.plain("Target");
        const char* mode = attributes.plain("TargetMode");
        const bool external = mode != nullptr && std::string_view{mode} == "External";
        if (id == nullptr || type == nullptr || target == nullptr || external) return;
        const std::string_view words = type;
        const std::size_t slash = words.rfind('/');
        relations_.push_back({id,
                              std::string{slash == words.npos ? words : words.substr(slash + 1)},
                              resolved(folder_, target)});
    }
    XmlStep end(std::string_view) override { return XmlStep::go_on; }
    void text(std::string_view) override {}

    [[nodiscard]] std::vector<Relation>& relations() { return relations_; }

private:
    std::string folder_;
    std::vector<Relation> relations_;
};

}  // namespace

Intact<std::vector<Relation>> read_relations(const ZipArchive& archive, const std::string& part) {
    const std::string folder = folder_of(part);
    const std::string list = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    if (!archive.has(list)) return std::vector<Relation>{};
    auto source = archive.open_part(list, kMostSmallPart);
    if (!source) return tl::unexpected<Damage>(source.error());
    RelationsHandler handler(folder);
    XmlReader reader(**source, handler, list);
    const auto done = reader.read();
    if (!done) return tl::unexpected<Damage>(done.error());
    return std::move(handler.relations());
}

std::string target_of(const std::vector<Relation>& relations, std::string_view type) {
    const auto found = std::find_if(relations.begin(), relations.end(),
                                    [&](const Relation& one) { return one.type == type; });
    return found == relations.end() ? std::string{} : found->target;
}

}  // namespace kaoping
