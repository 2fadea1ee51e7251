// The fuzz targets: what each makes of the bytes a fuzzer, or the replay of a finding, gives it.
#pragma once

#include <array>
#include <string_view>

namespace kaoping::fuzz {

// Any file as it is: archives, compound files, text in any encoding.
void file(std::string_view bytes);
// The parts of an archive (packed_parts.h).
void parts(std::string_view bytes);
// The records of an old workbook (record_lines.h).
void records(std::string_view bytes);
// The tables of a workbook (typed_table.h).
void table(std::string_view bytes);

struct Target {
    std::string_view name;
    void (*run)(std::string_view bytes);
};
inline constexpr std::array kTargets{Target{"file", file}, Target{"parts", parts},
                                     Target{"records", records}, Target{"table", table}};

}  // namespace kaoping::fuzz
