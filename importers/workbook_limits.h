// What a workbook may hold at most: the limits of Excel itself, and sizes beyond which no honest
// workbook of an office goes.
#pragma once

#include <cstddef>
#include <cstdint>

namespace kaoping {

inline constexpr std::uint32_t kMostRows = 1'048'576;
inline constexpr std::uint32_t kMostColumns = 16'384;
// Characters of a cell, counted as Excel does (UTF-16 units).
inline constexpr std::size_t kMostCellCharacters = 32'767;
// Bytes of text of one row: some hundred times what a wide row needs.
inline constexpr std::size_t kMostRowBytes = std::size_t{4} << 20U;

inline constexpr std::size_t kMostSheets = 10'000;
inline constexpr std::size_t kMostMergedAreas = 1'000'000;
// Memory that repeated cells and rows of a sheet unfold into.
inline constexpr std::size_t kMostRepeatedBytes = std::size_t{64} << 20U;

// Inflated bytes of a part of the archive.
inline constexpr std::uint64_t kMostSmallPart = std::uint64_t{64} << 20U;
inline constexpr std::uint64_t kMostStringsPart = std::uint64_t{1} << 30U;
// Of all sheets together: a million rows of twenty columns.
inline constexpr std::uint64_t kMostSheetBytes = std::uint64_t{1} << 30U;
// Memory of the shared strings.
inline constexpr std::size_t kMostStringBytes = std::size_t{256} << 20U;

}  // namespace kaoping
