#include "importers/xlsx_strings.h"

#include <optional>
#include <string_view>

#include "importers/cell_text.h"
#include "importers/xlsx_text.h"
#include "importers/xml_reader.h"

namespace kaoping {
namespace {

class StringsHandler : public XmlHandler {
public:
    StringsHandler(SharedStrings& strings, const std::string& part)
        : strings_(strings), part_(part) {}

    void start(std::string_view name, const XmlAttributes&) override {
        ++depth_;
        if (depth_ == 2 && name == "si") {
            item_.clear();
            in_item_ = true;
        } else if (in_item_) {
            item_.start(name);
        }
    }

    XmlStep end(std::string_view name) override {
        --depth_;
        if (!in_item_) return XmlStep::go_on;
        if (depth_ > 1) {
            item_.end(name);
            return XmlStep::go_on;
        }
        in_item_ = false;
        item_.finish();
        if (item_.is_too_long()) {
            damage_ = Damage{Cause::text_too_long, beginning_of(item_.value()), {}};
        } else if (!strings_.add(item_.value())) {
            damage_ = Damage{Cause::zip_too_large, {}, {part_}};
        }
        return damage_ ? XmlStep::stop : XmlStep::go_on;
    }

    void text(std::string_view piece) override {
        if (in_item_) item_.text(piece);
    }

    [[nodiscard]] const std::optional<Damage>& damage() const { return damage_; }

private:
    SharedStrings& strings_;
    const std::string& part_;
    RichText item_;
    std::optional<Damage> damage_;
    int depth_ = 0;
    bool in_item_ = false;
};

}  // namespace

Intact<SharedStrings> read_shared_strings(ByteSource& source, const std::string& part) {
    SharedStrings strings;
    StringsHandler handler(strings, part);
    XmlReader reader(source, handler, part);
    const auto done = reader.read();
    if (!done) return tl::unexpected<Damage>(done.error());
    if (handler.damage()) return tl::unexpected<Damage>(*handler.damage());
    return strings;
}

}  // namespace kaoping
