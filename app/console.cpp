#include "app/console.h"

#include "app/json.h"

namespace kaoping {
namespace {

// What the world refused, by its kind; {0} is the thing, {1} what the system said.
Text failure_text(Failure::Kind kind) {
    switch (kind) {
        case Failure::Kind::missing:
            return {"找不到 {0}。{1}", "{0} is not there. {1}"};
        case Failure::Kind::unreadable:
            return {"读不了 {0}。{1}", "{0} cannot be read. {1}"};
        case Failure::Kind::unwritable:
            return {
                "写不了 {0}，请看文件夹的权限，或是否正被别的程序打开。{1}",
                "{0} cannot be written; see its permissions, or whether it is open elsewhere. {1}"};
        case Failure::Kind::locked:
            return {"{0} 正被占用：{1}。请稍后再试。", "{0} is in use: {1}. Try again later."};
        case Failure::Kind::damaged:
            return {"{0} 已损坏，或不是本程序的数据库。请换用备份。{1}",
                    "{0} is damaged or no database of this program; use a backup. {1}"};
        case Failure::Kind::disk_full:
            return {"磁盘已满，{0} 没有写成。请腾出空间后重做。{1}",
                    "the disk is full, {0} was not written; free some space and repeat. {1}"};
    }
    return {};
}

}  // namespace

Console::Console(const Surroundings& surroundings, const Settings& settings, bool out_is_records)
    : out_(surroundings.out),
      err_(surroundings.err),
      machine_(out_is_records ? surroundings.err : surroundings.out),
      language_(settings.language),
      quiet_(settings.quiet),
      json_(settings.message_format == MessageFormat::json),
      terminal_(surroundings.err_is_terminal) {}

void Console::line(std::ostream& stream, const std::string& text) {
    progress({});
    stream << text << '\n';
}

void Console::show(const Diagnostics& diagnostics) {
    for (const Diagnostic& diagnostic : diagnostics.all()) {
        const Severity severity = severity_of(diagnostic);
        if (quiet_ && severity == Severity::note) continue;
        if (json_) {
            machine_line(json_of(diagnostic, language_));
            continue;
        }
        std::string mark;
        switch (severity) {
            case Severity::error:
                mark = words({"错误 ", "error: "});
                break;
            case Severity::warning:
                mark = words({"注意 ", "warning: "});
                break;
            case Severity::note:
                mark = words({"说明 ", "note: "});
                break;
        }
        line(err_, mark + to_line(diagnostic, language_));
    }
}

void Console::machine_line(const std::string& object) {
    if (json_) line(machine_, object);
}

Exit Console::fail(const Failure& failure) {
    std::string text = words(failure_text(failure.kind), failure.what, failure.detail);
    while (text.ends_with(' ')) text.pop_back();
    line(err_, text);
    return Exit::environment;
}

void Console::progress(const std::string& text) {
    if (!terminal_ || quiet_) return;
    if (text.empty() && !progress_shown_) return;
    err_ << "\r\x1b[K" << text << std::flush;
    progress_shown_ = !text.empty();
}

}  // namespace kaoping
