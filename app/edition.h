// Edition: what a paper was made from, printed at its foot, so that a paper in a safe can be held
// against the database: how many files stand, and digests of the rules and of those files. The same
// facts and rules give the same edition, in whatever order they came.
#pragma once

#include <string>

#include "app/open_store.h"

namespace kaoping {

// "数据12个文件 9f8e7d6c5b4a · 规则 1a2b3c4d5e6f · 截至2024-12-31"; the last only with an as-of
// day.
[[nodiscard]] Outcome<std::string> edition_of(OpenStore& office, const Invocation& call);

}  // namespace kaoping
