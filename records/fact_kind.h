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
    appeals,
    denials,
    cases,
    contacts,
    complaints,
    study,
    talks,
    meetings,
    ballots,
    unit_reviews,
    archive,
    village_works,
    links,
    inspections
};
inline constexpr Vocabulary<FactKind, 24> kFactKinds{{
    {FactKind::people, "people"},         {FactKind::evaluations, "evaluations"},
    {FactKind::items, "items"},           {FactKind::adjustments, "adjustments"},
    {FactKind::measures, "measures"},     {FactKind::transfers, "transfers"},
    {FactKind::grades, "grades"},         {FactKind::denial_reports, "denial-reports"},
    {FactKind::sanctions, "sanctions"},   {FactKind::vetoes, "vetoes"},
    {FactKind::appeals, "appeals"},       {FactKind::denials, "denials"},
    {FactKind::cases, "cases"},           {FactKind::contacts, "contacts"},
    {FactKind::complaints, "complaints"}, {FactKind::study, "study"},
    {FactKind::talks, "talks"},           {FactKind::meetings, "meetings"},
    {FactKind::ballots, "ballots"},       {FactKind::unit_reviews, "unit-reviews"},
    {FactKind::archive, "archive"},       {FactKind::village_works, "village-works"},
    {FactKind::links, "links"},           {FactKind::inspections, "inspections"},
}};
constexpr const auto& vocabulary_of(FactKind) {
    return kFactKinds;
}

}  // namespace kaoping
