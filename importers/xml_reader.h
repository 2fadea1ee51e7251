// XmlReader: an XML document parsed from a stream, piece by piece, so that whoever handles it can
// pause after any element and go on later.
//
// Names are handed out without their prefix: workbooks use one vocabulary, under whatever prefix
// their writer chose. A document type declaration is refused (workbooks have none, and only with it
// can entities expand to something large); so are nesting and single tags beyond any reason.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "importers/byte_source.h"

namespace kaoping {

[[nodiscard]] std::string_view without_prefix(const char* name);

// The attributes of a start tag. Valid only while the tag is being handled.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs) : pairs_(pairs) {}

    // The value of an attribute without a prefix; null when it is absent.
    [[nodiscard]] const char* plain(std::string_view name) const;
    // The value of an attribute with any prefix ("r:id" for "id"); null when it is absent.
    [[nodiscard]] const char* prefixed(std::string_view local_name) const;
    // The value of an attribute with any prefix or none; null when it is absent.
    [[nodiscard]] const char* local(std::string_view local_name) const;
    // Whether a plain attribute says yes ("1", "true").
    [[nodiscard]] bool is_on(std::string_view name) const;
    // Name and value in turn, ended by a null: for the loops that must be fast.
    [[nodiscard]] const char* const* pairs() const { return pairs_; }

private:
    const char* const* pairs_;
};

// What to do after an element.
enum class XmlStep : unsigned char { go_on, pause, stop };

class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual XmlStep end(std::string_view name) = 0;
    // A text comes in as many pieces as the parser likes.
    virtual void text(std::string_view piece) = 0;
};

class XmlReader {
public:
    // Both must outlive the reader. `part` is the name of the document, for messages.
    XmlReader(ByteSource& source, XmlHandler& handler, std::string part);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    // Parses some text as if it stood before the source.
    [[nodiscard]] Intact<void> prepend(std::string_view text);
    // Reads on until the handler pauses (true) or until it stopped or the document ended (false).
    [[nodiscard]] Intact<bool> read();

private:
    class Parser;
    std::unique_ptr<Parser> parser_;
};

}  // namespace kaoping
