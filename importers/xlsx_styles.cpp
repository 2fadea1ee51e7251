#include "importers/xlsx_styles.h"

#include <charconv>
#include <cstring>
#include <map>

#include "importers/workbook_dates.h"
#include "importers/xml_reader.h"

namespace kaoping {
namespace {

unsigned number_of(const char* text) {
    unsigned number = 0;
    if (text != nullptr) std::from_chars(text, text + std::strlen(text), number);
    return number;
}

class StylesHandler : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override {
        // `dxf` and `cellStyleXfs` hold elements of the same names that style no cell.
        if (++depth_ == 2) {
            section_ = name == "numFmts"   ? Section::formats
                       : name == "cellXfs" ? Section::cell_styles
                                           : Section::other;
        }
        if (depth_ != 3) return;
        const unsigned id = number_of(attributes.plain("numFmtId"));
        if (section_ == Section::formats && name == "numFmt") {
            const char* code = attributes.plain("formatCode");
            formats_[id] = code != nullptr && is_date_format(code);
        } else if (section_ == Section::cell_styles && name == "xf") {
            formats_of_styles_.push_back(id);
        }
    }

    XmlStep end(std::string_view) override {
        --depth_;
        return XmlStep::go_on;
    }

    void text(std::string_view) override {}

    // A format the workbook defines itself goes before a built-in one of the same number.
    [[nodiscard]] DateStyles date_styles() const {
        DateStyles styles;
        styles.reserve(formats_of_styles_.size());
        for (const unsigned id : formats_of_styles_) {
            const auto own = formats_.find(id);
            styles.push_back(own != formats_.end() ? own->second : is_built_in_date_format(id));
        }
        return styles;
    }

private:
    enum class Section : unsigned char { other, formats, cell_styles };

    int depth_ = 0;
    Section section_ = Section::other;
    std::map<unsigned, bool> formats_;
    std::vector<unsigned> formats_of_styles_;
};

}  // namespace

Intact<DateStyles> read_date_styles(ByteSource& source, const std::string& part) {
    StylesHandler handler;
    XmlReader reader(source, handler, part);
    const auto done = reader.read();
    if (!done) return tl::unexpected<Damage>(done.error());
    return handler.date_styles();
}

}  // namespace kaoping
