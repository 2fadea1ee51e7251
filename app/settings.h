// Settings: a command line, checked: which command, its operands, and every option as a value.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "app/surroundings.h"
#include "app/text.h"
#include "records/day.h"
#include "records/fact_kind.h"
#include "records/id.h"
#include "records/language.h"
#include "records/period.h"

namespace kaoping {

enum class Format : unsigned char { table, csv, json };
enum class MessageFormat : unsigned char { text, json };

// Every option of the program; which of them a command takes stands in commands.h.
enum class Option : unsigned char {
    db,
    lang,
    as_of,
    format,
    message_format,
    quiet,
    version,
    help,
    year,
    period,
    unit,
    rules,
    kind,
    accept_valid,
    correct,
    reason,
    withdraw,
    dry_run,
    out,
    list,
    single,
    person,
    doc,
    check,
    use
};

struct OptionText {
    Option option;
    std::string_view name;  // "as-of"
    Text value;             // what stands for its value in the help; empty for a switch
    Text meaning;
    [[nodiscard]] bool is_switch() const { return value.en.empty(); }
};

// In the order the help shows them.
[[nodiscard]] const std::vector<OptionText>& option_texts();
[[nodiscard]] const OptionText& text_of(Option option);

struct Settings {
    std::string command;                // as typed; empty when there is none
    std::vector<std::string> operands;  // what follows it
    std::set<Option> given;             // options that stand on the command line

    std::optional<std::string> db;  // --db, else KAOPING_DB
    Language language = Language::chinese;
    std::optional<Day> as_of;
    Format format = Format::table;
    MessageFormat message_format = MessageFormat::text;
    bool quiet = false, version = false, help = false, list = false;
    bool single = false;
    bool accept_valid = false, correct = false, dry_run = false;
    std::optional<BatchId> withdraw;
    std::optional<int> year;  // --year, or the year of --period
    std::optional<Period> period;
    std::optional<std::string> unit, rules, reason, out, check, use, person, doc;
    std::optional<FactKind> kind;
};

// A command line that is not understood: what is wrong with it, in the user's language.
struct UsageError {
    std::string message;
};

// The language messages are given in even when the command line is wrong: --lang, else
// KAOPING_LANG, else Chinese.
[[nodiscard]] Language language_of(const std::vector<std::string>& arguments,
                                   const Surroundings& surroundings);

// Options may stand anywhere. Does not know the commands: whether this one takes these options is
// checked by who runs it.
[[nodiscard]] tl::expected<Settings, UsageError> parse_settings(
    const std::vector<std::string>& arguments, const Surroundings& surroundings);

}  // namespace kaoping
