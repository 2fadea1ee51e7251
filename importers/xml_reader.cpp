#include "importers/xml_reader.h"

#include <expat.h>

#include <algorithm>
#include <cstring>
#include <exception>
#include <new>
#include <optional>
#include <utility>

namespace kaoping {
namespace {

constexpr int kPieceSize = 1 << 16;
constexpr int kDeepest = 256;
// Of one tag, comment or processing instruction: the parser must keep it whole.
constexpr long kLongestTag = 1L << 20;

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

}  // namespace

std::string_view without_prefix(const char* name) {
    const char* colon = std::strchr(name, ':');
    return colon == nullptr ? name : colon + 1;
}

const char* XmlAttributes::plain(std::string_view name) const {
    for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
        if (name == *pair) return pair[1];
    }
    return nullptr;
}

const char* XmlAttributes::prefixed(std::string_view local_name) const {
    for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
        const std::string_view local = without_prefix(*pair);
        if (local.data() != *pair && local == local_name) return pair[1];
    }
    return nullptr;
}

const char* XmlAttributes::local(std::string_view local_name) const {
    for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
        if (without_prefix(*pair) == local_name) return pair[1];
    }
    return nullptr;
}

bool XmlAttributes::is_on(std::string_view name) const {
    const char* value = plain(name);
    return value != nullptr && (std::strcmp(value, "1") == 0 || std::strcmp(value, "true") == 0);
}

// The wall around expat: nothing is thrown through its C code, and every status is looked at.
class XmlReader::Parser {
public:
    Parser(ByteSource& source, XmlHandler& handler, std::string part)
        : source_(source),
          handler_(handler),
          part_(std::move(part)),
          parser_(XML_ParserCreate(nullptr)) {
        if (!parser_) throw std::bad_alloc();
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(parser_.get(), on_start, on_end);
        XML_SetCharacterDataHandler(parser_.get(), on_text);
        XML_SetStartDoctypeDeclHandler(parser_.get(), on_doctype);
    }

    Intact<void> prepend(std::string_view text) {
        const auto status =
            XML_Parse(parser_.get(), text.data(), static_cast<int>(text.size()), XML_FALSE);
        if (failure_) std::rethrow_exception(std::exchange(failure_, nullptr));
        if (status == XML_STATUS_ERROR) return tl::unexpected<Damage>(damage());
        fed_ += static_cast<long>(text.size());
        return {};
    }

    Intact<bool> read() {
        auto status = XML_STATUS_OK;
        if (std::exchange(paused_, false)) {
            status = XML_ResumeParser(parser_.get());
        } else {
            const auto fed = feed();
            if (!fed) return tl::unexpected<Damage>(fed.error());
            status = *fed;
        }
        for (;;) {
            if (failure_) std::rethrow_exception(std::exchange(failure_, nullptr));
            if (stopped_) return false;
            if (status == XML_STATUS_ERROR) return tl::unexpected<Damage>(damage());
            if (status == XML_STATUS_SUSPENDED) {
                paused_ = true;
                return true;
            }
            if (ended_) return false;
            const auto fed = feed();
            if (!fed) return tl::unexpected<Damage>(fed.error());
            status = *fed;
        }
    }

private:
    Intact<XML_Status> feed() {
        if (fed_ - XML_GetCurrentByteIndex(parser_.get()) > kLongestTag) {
            return damaged(Cause::xml_damaged, {}, {part_, line(), "oversized markup"});
        }
        // The parser begins again with a tag that is not complete: each time as much is added as it
        // has, so that it does so a few times and not hundreds.
        const auto unparsed = static_cast<int>(fed_ - XML_GetCurrentByteIndex(parser_.get()));
        const int size = std::max(kPieceSize, unparsed);
        void* buffer = XML_GetBuffer(parser_.get(), size);
        if (buffer == nullptr) throw std::bad_alloc();
        const auto count = source_.read(static_cast<char*>(buffer), static_cast<std::size_t>(size));
        if (!count) return tl::unexpected<Damage>(count.error());
        fed_ += static_cast<long>(*count);
        ended_ = *count == 0;
        return XML_ParseBuffer(parser_.get(), static_cast<int>(*count), ended_ ? 1 : 0);
    }

    [[nodiscard]] std::string line() const {
        return std::to_string(XML_GetCurrentLineNumber(parser_.get()));
    }

    [[nodiscard]] Damage damage() const {
        if (refusal_) return *refusal_;
        const char* words = XML_ErrorString(XML_GetErrorCode(parser_.get()));
        return Damage{Cause::xml_damaged, {}, {part_, line(), words == nullptr ? "error" : words}};
    }

    void halt() {
        // Fails only when the parser was halted already, which is as well.
        static_cast<void>(XML_StopParser(parser_.get(), XML_FALSE));
    }

    void refuse(Damage damage) {
        if (!refusal_) refusal_ = std::move(damage);
        halt();
    }

    template <class Action>
    static void guarded(void* self, Action action) {
        auto& parser = *static_cast<Parser*>(self);
        if (parser.refusal_ || parser.failure_ || parser.stopped_) return;
        try {
            action(parser);
        } catch (...) {
            parser.failure_ = std::current_exception();
            parser.halt();
        }
    }

    static void XMLCALL on_start(void* self, const XML_Char* name, const XML_Char** attributes) {
        guarded(self, [&](Parser& parser) {
            if (++parser.depth_ > kDeepest) {
                parser.refuse(Damage{
                    Cause::xml_damaged, {}, {parser.part_, parser.line(), "nested too deeply"}});
                return;
            }
            parser.handler_.start(without_prefix(name), XmlAttributes(attributes));
        });
    }

    static void XMLCALL on_end(void* self, const XML_Char* name) {
        guarded(self, [&](Parser& parser) {
            --parser.depth_;
            switch (parser.handler_.end(without_prefix(name))) {
                case XmlStep::go_on:
                    return;
                case XmlStep::pause:
                    static_cast<void>(XML_StopParser(parser.parser_.get(), XML_TRUE));
                    return;
                case XmlStep::stop:
                    parser.stopped_ = true;
                    parser.halt();
                    return;
            }
        });
    }

    static void XMLCALL on_text(void* self, const XML_Char* text, int size) {
        guarded(self, [&](Parser& parser) {
            parser.handler_.text({text, static_cast<std::size_t>(size)});
        });
    }

    static void XMLCALL on_doctype(void* self, const XML_Char*, const XML_Char*, const XML_Char*,
                                   int) {
        guarded(self, [](Parser& parser) {
            parser.refuse(Damage{Cause::xml_doctype, {}, {parser.part_}});
        });
    }

    ByteSource& source_;
    XmlHandler& handler_;
    std::string part_;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser> parser_;
    std::optional<Damage> refusal_;
    std::exception_ptr failure_;
    long fed_ = 0;
    int depth_ = 0;
    bool paused_ = false;
    bool stopped_ = false;
    bool ended_ = false;
};

XmlReader::XmlReader(ByteSource& source, XmlHandler& handler, std::string part)
    : parser_(std::make_unique<Parser>(source, handler, std::move(part))) {}

XmlReader::~XmlReader() = default;

Intact<void> XmlReader::prepend(std::string_view text) {
    return parser_->prepend(text);
}

Intact<bool> XmlReader::read() {
    return parser_->read();
}

}  // namespace kaoping
