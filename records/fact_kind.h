// FactKind: the sort of a fact, by the key of its input table (contract "Input tables").
#pragma once

#include "records/vocabulary.h"

namespace kaoping {

// The sort of a fact, by the key of its input table.
enum class FactKind : unsigned char {
    people,
    evaluations,
    items,
    adjustments,
    measures,
    transfers,
    grades,
    denial_reports,
    sanctions,
    vetoes,
    appeals
};
inline constexpr Vocabulary<FactKind, 11> kFactKinds{{
    {FactKind::people, "people"},
    {FactKind::evaluations, "evaluations"},
    {FactKind::items, "items"},
    {FactKind::adjustments, "adjustments"},
    {FactKind::measures, "measures"},
    {FactKind::transfers, "transfers"},
    {FactKind::grades, "grades"},
    {FactKind::denial_reports, "denial-reports"},
    {FactKind::sanctions, "sanctions"},
    {FactKind::vetoes, "vetoes"},
    {FactKind::appeals, "appeals"},
}};
constexpr const auto& vocabulary_of(FactKind) {
    return kFactKinds;
}

}  // namespace kaoping
