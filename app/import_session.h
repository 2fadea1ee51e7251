// ImportSession: one `import` (or `run`): looks at all files, stores rosters first, then file by
// file, each in its own transaction; says what became of each table, and at the end which decided
// grades stand above a ceiling.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/file_import.h"
#include "app/input_files.h"
#include "app/open_store.h"
#include "records/roster.h"

namespace kaoping {

// How files are imported.
struct ImportMode {
    std::string_view command;   // who writes: "import", "run"
    bool lenient = false;       // what is no table of ours is passed over with a note, not refused
    bool accept_valid = false;  // of a file with bad rows the good ones are stored
    std::optional<std::string> correction_reason;  // with one, files replace what they contradict
    bool rehearsal = false;                        // all of it is undone at the end
    // Where refused files are given back; beside each of them when left out. A rehearsal gives back
    // only where it is told to.
    std::optional<std::string> return_folder;
};

class ImportSession {
public:
    // `call` and `office` must outlive it.
    ImportSession(const Invocation& call, OpenStore& office, ImportMode mode);

    // Imports the files; returns what the shell is told. Stops early only when the environment
    // fails.
    [[nodiscard]] Exit import(const InputFiles& input);

private:
    // A file and what a first look at it found.
    struct Surveyed {
        InputFile file;
        bool has_people = false;
        bool has_others = false;
    };

    // The files worth importing, rosters first; the others have been refused (and given back) or
    // passed over.
    [[nodiscard]] Outcome<std::vector<Surveyed>> survey(const std::vector<InputFile>& files);
    [[nodiscard]] Outcome<std::optional<Surveyed>> survey(const InputFile& file);
    // Says of a file that it is no table of ours.
    void pass_over(const InputFile& file, const Diagnostics& diagnostics);

    [[nodiscard]] Exit import_all(const InputFiles& input);
    [[nodiscard]] Exit import(const Surveyed& file);
    [[nodiscard]] Exit conclude(const Surveyed& file, TableFile& opened, FileImport done);
    // Writes the refused rows where the clerk can correct them. A folder that cannot be written to
    // keeps no other file from being imported; it is what the shell is told in the end.
    void give_back(const InputFile& file, TableFile& opened, const FileImport& done);
    // Shows what the file's batch stored when it was imported before.
    [[nodiscard]] Outcome<void> tell_known(const Surveyed& file, const std::string& digest);
    void refuse(const Diagnostics& diagnostics);
    void summarise(const TableSummary& table);
    // The roster as stored; loaded when it is first asked for, and again after a file changed it.
    [[nodiscard]] Outcome<const Roster*> known_people();
    [[nodiscard]] Exit warn_of_grades_above_ceilings();

    const Invocation& call_;
    Console& console_;
    OpenStore& office_;
    ImportMode mode_;
    Writer writer_;
    bool refused_ = false;
    bool return_failed_ = false;
    bool roster_refused_ = false;
    std::optional<Roster> roster_;
    std::set<PersonId> touched_;
};

}  // namespace kaoping
