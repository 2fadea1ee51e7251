// Console: how a command talks: results to people on stdout, diagnostics, notes and progress on
// stderr, in the user's language; with --message-format json every diagnostic is an object on a
// line.
#pragma once

#include <string>

#include "app/exit_code.h"
#include "app/settings.h"
#include "app/surroundings.h"
#include "app/text.h"
#include "records/diagnostic.h"
#include "records/result.h"

namespace kaoping {

class Console {
public:
    // `out_is_records`: stdout carries csv or json records, so json messages go to stderr.
    Console(const Surroundings& surroundings, const Settings& settings, bool out_is_records);

    [[nodiscard]] Language language() const { return language_; }
    [[nodiscard]] bool speaks_json() const { return json_; }
    [[nodiscard]] std::ostream& out() { return out_; }

    template <class... Args>
    [[nodiscard]] std::string words(Text pattern, const Args&... args) const {
        return filled(pattern, language_, args...);
    }

    // A line of result for people; silent when quiet or when messages are json.
    template <class... Args>
    void say(Text pattern, const Args&... args) {
        if (!quiet_ && !json_) line(out_, words(pattern, args...));
    }
    // A remark beside the result; silent when quiet.
    template <class... Args>
    void note(Text pattern, const Args&... args) {
        if (!quiet_) line(err_, words(pattern, args...));
    }
    // Something is wrong and this is all there is to say about it.
    template <class... Args>
    Exit refuse(Exit code, Text pattern, const Args&... args) {
        line(err_, words(pattern, args...));
        return code;
    }

    // Diagnostics of the user's data. Notes are left out when quiet.
    void show(const Diagnostics& diagnostics);
    // One json object on a line, for scripts; nothing otherwise.
    void machine_line(const std::string& object);

    // What the world refused us, and what to do.
    Exit fail(const Failure& failure);
    // The value, or the failure shown.
    template <class T>
    [[nodiscard]] Outcome<T> check(Result<T> result) {
        if (!result) return tl::unexpected(fail(result.error()));
        if constexpr (std::is_void_v<T>) {
            return {};
        } else {
            return std::move(*result);
        }
    }

    // Replaces the progress line of a terminal; an empty text takes it away. Nothing elsewhere.
    void progress(const std::string& text);

private:
    void line(std::ostream& stream, const std::string& text);

    std::ostream& out_;
    std::ostream& err_;
    std::ostream& machine_;
    Language language_;
    bool quiet_;
    bool json_;
    bool terminal_;
    bool progress_shown_ = false;
};

}  // namespace kaoping
