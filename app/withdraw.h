// `import --withdraw`: takes back all that one import told.
#pragma once

#include "app/command.h"

namespace kaoping {

// Withdraws the batch of the settings, for their reason, and says what became of it.
[[nodiscard]] Exit withdraw_batch(const Invocation& call);

}  // namespace kaoping
