#include "importers/xlsx_merges.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <optional>
#include <string_view>

#include "importers/workbook_limits.h"
#include "importers/xlsx_reference.h"
#include "importers/xml_reader.h"

namespace kaoping {
namespace {

class MergesHandler : public XmlHandler {
public:
    explicit MergesHandler(const std::string& part) : part_(part) {}

    void start(std::string_view name, const XmlAttributes& attributes) override {
        ++depth_;
        if (depth_ == 2) in_merges_ = name == "mergeCells";
        if (depth_ != 3 || !in_merges_ || name != "mergeCell") return;
        const char* written = attributes.plain("ref");
        const auto area = parse_area(written == nullptr ? "" : written);
        if (area && areas_.size() < kMostMergedAreas) {
            areas_.push_back(*area);
        } else if (area) {
            damage_ = Damage{Cause::zip_too_large, {}, {part_}};
        } else if (!damage_) {
            damage_ = Damage{Cause::cell_misplaced, written == nullptr ? "" : written, {}};
        }
    }

    XmlStep end(std::string_view) override {
        --depth_;
        return damage_ ? XmlStep::stop : XmlStep::go_on;
    }

    void text(std::string_view) override {}

    [[nodiscard]] std::vector<MergedArea>& areas() { return areas_; }
    [[nodiscard]] const std::optional<Damage>& damage() const { return damage_; }

private:
    const std::string& part_;
    int depth_ = 0;
    bool in_merges_ = false;
    std::vector<MergedArea> areas_;
    std::optional<Damage> damage_;
};

// A source whose first bytes were read already.
class Continued : public ByteSource {
public:
    Continued(std::string_view first, ByteSource& rest) : first_(first), rest_(rest) {}

    Intact<std::size_t> read(char* into, std::size_t size) override {
        if (first_.empty()) return rest_.read(into, size);
        const std::size_t count = std::min(size, first_.size());
        std::memcpy(into, first_.data(), count);
        first_.remove_prefix(count);
        return count;
    }

private:
    std::string_view first_;
    ByteSource& rest_;
};

// More than an end tag takes.
constexpr std::size_t kOverlap = 64;

// Where `</prefix:sheetData>` ends in `text`, and its prefix with the colon.
struct EndOfRows {
    std::size_t behind = 0;
    std::string_view prefix;
};

std::optional<EndOfRows> find_end_of_rows(std::string_view text) {
    static constexpr std::string_view kTag = "sheetData>";
    static const std::boyer_moore_horspool_searcher searcher(kTag.begin(), kTag.end());
    for (auto from = text.begin();;) {
        const auto found = std::search(from, text.end(), searcher);
        if (found == text.end()) return std::nullopt;
        const auto at = static_cast<std::size_t>(found - text.begin());
        // A '<' in a text is written &lt;, so this finds no text of a cell.
        const std::string_view before =
            text.substr(at - std::min(at, kOverlap), std::min(at, kOverlap));
        const std::size_t open = before.rfind("</");
        if (open != std::string_view::npos) {
            const std::string_view prefix = before.substr(open + 2);
            if (prefix.empty() || prefix.find_first_of(":<> ") == prefix.size() - 1) {
                return EndOfRows{at + kTag.size(), prefix};
            }
        }
        from = found + 1;
    }
}

Intact<std::vector<MergedArea>> parse(ByteSource& source, const std::string& part,
                                      std::string_view opening) {
    MergesHandler handler(part);
    XmlReader reader(source, handler, part);
    const auto opened = reader.prepend(opening);
    if (!opened) return tl::unexpected<Damage>(opened.error());
    const auto done = reader.read();
    if (!done) return tl::unexpected<Damage>(done.error());
    if (handler.damage()) return tl::unexpected<Damage>(*handler.damage());
    return std::move(handler.areas());
}

// Reads on until the end of the rows is found and parses the rest. Empty when it is not found: a
// sheet without rows, one in UTF-16, or an end tag written in an unusual way.
Intact<std::optional<std::vector<MergedArea>>> parse_behind_rows(ByteSource& source,
                                                                 const std::string& part) {
    constexpr std::size_t kPiece = std::size_t{1} << 16U;
    std::string window;
    for (;;) {
        const std::size_t kept = std::min(window.size(), kOverlap);
        window.erase(0, window.size() - kept);
        window.resize(kept + kPiece);
        const auto count = source.read(window.data() + kept, kPiece);
        if (!count) return tl::unexpected<Damage>(count.error());
        if (*count == 0) return std::optional<std::vector<MergedArea>>{};
        window.resize(kept + *count);
        const auto end = find_end_of_rows(window);
        if (!end) continue;
        Continued rest(std::string_view{window}.substr(end->behind), source);
        std::string root = "<";
        root.append(end->prefix).append("worksheet>");
        auto areas = parse(rest, part, root);
        if (!areas) return tl::unexpected<Damage>(areas.error());
        return std::optional{std::move(*areas)};
    }
}

}  // namespace

Intact<std::vector<MergedArea>> find_merged_areas(const ZipArchive& archive,
                                                  const std::string& part) {
    auto source = archive.open_part(part, kMostSheetBytes);
    if (!source) return tl::unexpected<Damage>(source.error());
    auto areas = parse_behind_rows(**source, part);
    if (areas && *areas) return std::move(**areas);
    // No end of the rows, or one within a comment: the whole sheet tells, or says what is damaged.
    auto again = archive.open_part(part, kMostSheetBytes);
    if (!again) return tl::unexpected<Damage>(again.error());
    return parse(**again, part, "");
}

}  // namespace kaoping
