// Steps: the reasons of scoring made ready to be shown, with every fact traced to file, sheet and
// row. The same tree becomes text, json and csv.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "app/exit_code.h"
#include "app/output.h"
#include "records/origin.h"
#include "scoring/reason.h"

namespace kaoping {

// A cell's row a step rests on, and the fact it tells ("溪效能告字〔2024〕3号 2024-03-05").
struct StepFact {
    std::string file;
    std::string sheet;
    std::uint32_t row = 0;
    std::string fact;
};

struct Step {
    std::string rule;
    Effect effect = Effect::applied;
    std::string article;
    std::string before;
    std::string after;
    std::string detail;
    std::vector<StepFact> because;
    std::vector<Step> steps;
};

// Finds the file and sheet of a fact.
using FindSheet = std::function<Outcome<SourceSheet>(SheetId)>;

// A sheet that cannot be read stops it.
[[nodiscard]] Outcome<std::vector<StepFact>> traced(const std::vector<FactReference>& facts,
                                                    const FindSheet& source);
[[nodiscard]] Outcome<std::vector<Step>> traced(const std::vector<Reason>& reasons,
                                                const FindSheet& source);

}  // namespace kaoping
