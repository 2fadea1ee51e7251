#include "reports/form.h"

#include <memory>

namespace kaoping {

std::function<std::optional<Form>()> forms_of(std::vector<Form> forms) {
    return [all = std::make_shared<std::vector<Form>>(std::move(forms)),
            next = std::size_t{0}]() mutable -> std::optional<Form> {
        if (next == all->size()) return std::nullopt;
        return std::move((*all)[next++]);
    };
}

}  // namespace kaoping
