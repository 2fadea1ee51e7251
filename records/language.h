// The languages people's output comes in; machine output is English keys in every language.
#pragma once

namespace kaoping {

enum class Language : unsigned char { chinese, english };

}  // namespace kaoping
