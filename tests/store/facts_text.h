// Everything a store tells, as text, without origins: two stores that know the same read the same.
#pragma once

#include <string>

#include "records/store/store.h"

namespace kaoping::test {

[[nodiscard]] std::string facts_text(Store& store);

}  // namespace kaoping::test
