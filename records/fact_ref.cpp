#include "records/fact_ref.h"

namespace kaoping {
namespace {

Origin origin_in(const std::vector<ItemScore>& items) {
    return items.empty() ? Origin{} : items.front().origin;
}

template <class Fact>
Origin origin_in(const Fact& fact) {
    return fact.origin;
}

}  // namespace

Origin origin_of(const FactRef& fact) {
    return std::visit([](const auto* told) { return origin_in(*told); }, fact);
}

}  // namespace kaoping
