// YearWork: what is scored for the papers of one run, each result once and kept as long as a paper
// or the run needs it.
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "app/open_store.h"
#include "reports/year_pack.h"
#include "scoring/results.h"

namespace kaoping {

class YearWork {
public:
    // Both must outlive it.
    YearWork(const Invocation& call, OpenStore& office) : call_(call), office_(office) {}

    // Everything of a year, from one pass over the people. The results below are taken from it once
    // it is there, and scored alone otherwise, which takes less memory. The rule book must cover
    // the year.
    [[nodiscard]] Outcome<std::shared_ptr<const YearPack>> pack(int year);

    [[nodiscard]] Outcome<std::shared_ptr<const YearResult>> result(int year);
    [[nodiscard]] Outcome<std::shared_ptr<const std::vector<PeriodResult>>> period(Period period);
    [[nodiscard]] Outcome<std::shared_ptr<const std::vector<WarningRecord>>> warnings(int year);

    // The years with scores before this one that the rule book covers.
    [[nodiscard]] Outcome<std::vector<int>> years_before(int year);

private:
    [[nodiscard]] std::shared_ptr<const YearPack> known(int year) const;

    const Invocation& call_;
    OpenStore& office_;
    std::map<int, std::shared_ptr<const YearPack>> packs_;
};

}  // namespace kaoping
