#include "records/diagnostic.h"

#include <algorithm>
#include <utility>

namespace kaoping {
namespace {

// The stable key is the name with dashes; it is made once, so that the table stays one line a
// cause.
std::string with_dashes(std::string_view name) {
    std::string key{name};
    std::replace(key.begin(), key.end(), '_', '-');
    return key;
}

const std::vector<CauseText>& causes() {
    static const std::vector<std::string> keys = {
#define KAOPING_CAUSE(name, severity, zh, zh_hint, en, en_hint, example) with_dashes(#name),
#include "records/causes.def"
#undef KAOPING_CAUSE
    };
    static const std::vector<CauseText> table = [] {
        std::vector<CauseText> rows = {
#define KAOPING_CAUSE(name, severity, zh, zh_hint, en, en_hint, example) \
    CauseText{"", Severity::severity, zh, zh_hint, en, en_hint, example},
#include "records/causes.def"
#undef KAOPING_CAUSE
        };
        for (std::size_t i = 0; i < rows.size(); ++i) rows[i].key = keys[i];
        return rows;
    }();
    return table;
}

// Puts the arguments into the wording. `{n}` without an n-th argument is left as it stands.
std::string filled(std::string_view wording, const std::vector<std::string>& args) {
    std::string text;
    for (std::size_t at = 0; at < wording.size(); ++at) {
        const bool slot = wording[at] == '{' && at + 2 < wording.size() && wording[at + 2] == '}';
        const auto index = slot ? static_cast<std::size_t>(wording[at + 1] - '0') : args.size();
        if (index < args.size()) {
            text += args[index];
            at += 2;
        } else {
            text += wording[at];
        }
    }
    return text;
}

std::string place_in_words(const Place& place, Language language) {
    const bool chinese = language == Language::chinese;
    std::string text = place.file;
    if (!place.sheet.empty()) text += " · " + place.sheet;
    if (place.row != 0) {
        const std::string row = std::to_string(place.row);
        text += chinese ? " · 第" + row + "行" : " · row " + row;
        if (!place.column.empty())
            text += chinese ? " " + place.column + "列" : ", column " + place.column;
    }
    return text;
}

// A message is read by people; a cell may hold a hundred thousand bytes.
void shorten(std::string& text) {
    constexpr std::size_t most = 600;
    if (text.size() <= most) return;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    text = text.substr(0, end) + "…";  // which lets go of the rest
}

}  // namespace

const CauseText& text_of(Cause cause) {
    return causes()[static_cast<std::size_t>(cause)];
}

std::string_view to_key(Severity severity) {
    switch (severity) {
        case Severity::error:
            return "error";
        case Severity::warning:
            return "warning";
        case Severity::note:
            return "note";
    }
    return {};
}

Severity severity_of(const Diagnostic& diagnostic) {
    return text_of(diagnostic.cause).severity;
}

std::string message_of(const Diagnostic& diagnostic, Language language) {
    const CauseText& text = text_of(diagnostic.cause);
    return filled(language == Language::chinese ? text.zh : text.en, diagnostic.args);
}

std::string hint_of(const Diagnostic& diagnostic, Language language) {
    const CauseText& text = text_of(diagnostic.cause);
    return filled(language == Language::chinese ? text.zh_hint : text.en_hint, diagnostic.args);
}

std::string to_line(const Diagnostic& diagnostic, Language language) {
    const bool chinese = language == Language::chinese;
    std::string line = place_in_words(diagnostic.place, language);
    if (!line.empty()) line += chinese ? "：" : ": ";
    line += message_of(diagnostic, language);
    if (!diagnostic.found.empty()) {
        line += chinese ? "（原文“" + diagnostic.found + "”）"
                        : " (found \"" + diagnostic.found + "\")";
    }
    const std::string hint = hint_of(diagnostic, language);
    if (!hint.empty()) line += (chinese ? "。" : ". ") + hint;
    return line;
}

std::string column_letters(std::uint32_t column) {
    std::string letters;
    for (; column > 0; column = (column - 1) / 26) {
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    }
    return letters;
}

void Diagnostics::add(Diagnostic diagnostic) {
    std::size_t& count = severity_of(diagnostic) == Severity::error ? errors_ : others_;
    if (++count > kMostKept) return;
    shorten(diagnostic.found);
    for (std::string& arg : diagnostic.args) shorten(arg);
    all_.push_back(std::move(diagnostic));
}

void Diagnostics::append(const Diagnostics& others) {
    for (const Diagnostic& diagnostic : others.all()) add(diagnostic);
    errors_ += others.errors_ - std::min(others.errors_, kMostKept);
    others_ += others.others_ - std::min(others.others_, kMostKept);
}

}  // namespace kaoping
