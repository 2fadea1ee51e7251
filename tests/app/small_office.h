// A small office of invented people over 2024, as the csv files it hands over, and what the program
// makes of them.
#pragma once

#include <string>

#include "tests/app/trial.h"

namespace kaoping {

// Seven people in three units.
[[nodiscard]] std::string small_roster();
// All six periods of everyone; 赵六's third quarter lacks its review.
[[nodiscard]] std::string small_evaluations();
// Two warnings for 王五, in the third and the fourth line of the file.
[[nodiscard]] std::string small_measures();

// Writes the three files into the folder of the trial and imports them.
[[nodiscard]] Ran import_small_office(const Trial& trial);

}  // namespace kaoping
