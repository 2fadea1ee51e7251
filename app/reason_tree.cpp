#include "app/reason_tree.h"

namespace kaoping {
namespace {

std::string name_of(const FactReference& reference) {
    if (!reference.day) return reference.name;
    const std::string day = to_string(*reference.day);
    return reference.name.empty() || reference.name == day ? day : reference.name + " " + day;
}

}  // namespace

Outcome<std::vector<Step>> traced(const std::vector<Reason>& reasons,
                                  const std::function<Outcome<SourceSheet>(SheetId)>& source) {
    std::vector<Step> steps;
    for (const Reason& reason : reasons) {
        Step step{reason.rule,
                  reason.effect,
                  reason.article,
                  reason.before,
                  reason.after,
                  reason.detail,
                  {},
                  {}};
        for (const FactReference& reference : reason.because) {
            const Outcome<SourceSheet> sheet = source(reference.origin.sheet);
            if (!sheet) return tl::unexpected(sheet.error());
            step.because.push_back(
                {sheet->file, sheet->sheet, reference.origin.row, name_of(reference)});
        }
        Outcome<std::vector<Step>> parts = traced(reason.parts, source);
        if (!parts) return parts;
        step.steps = std::move(*parts);
        steps.push_back(std::move(step));
    }
    return steps;
}

}  // namespace kaoping
