#include "app/reason_tree.h"

namespace kaoping {
namespace {

std::string name_of(const FactReference& reference) {
    if (!reference.day) return reference.name;
    const std::string day = to_string(*reference.day);
    return reference.name.empty() || reference.name == day ? day : reference.name + " " + day;
}

}  // namespace

Outcome<std::vector<StepFact>> traced(const std::vector<FactReference>& facts,
                                      const FindSheet& source) {
    std::vector<StepFact> found;
    for (const FactReference& reference : facts) {
        const Outcome<SourceSheet> sheet = source(reference.origin.sheet);
        if (!sheet) return tl::unexpected(sheet.error());
        found.push_back({sheet->file, sheet->sheet, reference.origin.row, name_of(reference)});
    }
    return found;
}

Outcome<std::vector<Step>> traced(const std::vector<Reason>& reasons, const FindSheet& source) {
    std::vector<Step> steps;
    for (const Reason& reason : reasons) {
        Outcome<std::vector<StepFact>> because = traced(reason.because, source);
        if (!because) return tl::unexpected(because.error());
        Outcome<std::vector<Step>> parts = traced(reason.parts, source);
        if (!parts) return parts;
        steps.push_back({reason.rule, reason.effect, reason.article, reason.before, reason.after,
                         reason.detail, std::move(*because), std::move(*parts)});
    }
    return steps;
}

}  // namespace kaoping
