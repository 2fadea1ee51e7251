// OpenStore: an opened database with its rule book read and checked: what nearly every command
// starts from.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/command.h"
#include "app/reason_tree.h"
#include "config/rule_book.h"
#include "records/store/store.h"
#include "scoring/inquiry.h"

namespace kaoping {

struct OpenStore {
    Store store;
    RuleBook rules;
    std::vector<Veto> vetoes;
    std::optional<Registers> registers;  // see read_findings and read_registers

    // What the commands ask of scoring. It must outlive the inquiry and stay where it is.
    [[nodiscard]] Inquiry inquiry(std::optional<Day> as_of) const {
        return {rules, as_of, vetoes, registers ? &*registers : nullptr};
    }
};

// --db, else KAOPING_DB, else kaoping.db in the current folder.
[[nodiscard]] std::string database_path(const Settings& settings);

// Who writes, for the database's own record.
[[nodiscard]] Writer writer_of(const Invocation& call, std::string_view command);

// The text read and checked; its errors are shown.
[[nodiscard]] Outcome<RuleBook> checked_rules(const RuleBookText& text, Console& console);

// The rule book of --rules, else the township's; read and checked.
[[nodiscard]] Outcome<RuleBookText> chosen_rules(const Invocation& call);

// Opens the database at `path`, which must be there.
[[nodiscard]] Outcome<std::unique_ptr<OpenStore>> open_store(const Invocation& call,
                                                             const std::string& path);
// The same for the database of the settings.
[[nodiscard]] Outcome<std::unique_ptr<OpenStore>> open_store(const Invocation& call);

// Reads what scoring looks at beside the people, as it now stands: the vetoes, and the registers
// when the rule book turns duties into deductions.
[[nodiscard]] Outcome<void> read_findings(OpenStore& office, Console& console);
// Reads the registers, which only duties need otherwise.
[[nodiscard]] Outcome<void> read_registers(OpenStore& office, Console& console);

// Creates the database at `path` with the chosen rule book and, if it is for good, says so. It must
// not be there.
[[nodiscard]] Outcome<void> create_database(const Invocation& call, std::string_view command,
                                            const std::string& path, bool for_good = true);

// The year asked for, else the latest one with scores, which is then named. An error is shown when
// there is none, or when the rule book does not cover it.
[[nodiscard]] Outcome<int> chosen_year(const Invocation& call, OpenStore& office);

// Whether the rule book covers the year; an error is shown when it does not.
[[nodiscard]] bool is_covered(const OpenStore& office, int year, Console& console);

// Hands everyone to `visit`, with everything known of him.
[[nodiscard]] Outcome<void> each_person(
    OpenStore& office, Console& console,
    const std::function<void(const Person&, const PersonFacts&)>& visit);

// Finds the file and sheet of facts; each is read from the store once. `office` and `console` must
// outlive it.
[[nodiscard]] FindSheet sheet_finder(OpenStore& office, Console& console);

}  // namespace kaoping
