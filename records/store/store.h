// Store: the memory of an office, one SQLite file. Facts are only ever added: a cell that is filled
// later, or corrected, is a further version of its fact and names its own row; the old one stays.
// Everything derived (counts, grades) is computed from it and never stored as truth.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "records/fact_kind.h"
#include "records/fact_ref.h"
#include "records/facts.h"
#include "records/origin.h"
#include "records/result.h"
#include "records/roster.h"
#include "records/rule_book_text.h"

namespace kaoping {

// Who writes, for the message another process shows while it waits: "kaoping import", host, pid.
struct Writer {
    std::string command;
    std::string program_version;
    std::string now;  // "2026-11-23T22:29:36Z"; the store never reads the clock itself
};

// What became of a fact that was put.
struct FieldConflict {
    std::string field;   // as in TableHeading::columns; of an item its indicator
    std::string stored;  // as text: points with two decimals, days YYYY-MM-DD, words by their keys
    std::string given;   // "" when only the stored row has it, and it excludes the given one
    Origin origin;       // of the stored one
};
struct PutOutcome {
    enum class What : unsigned char {
        stored,          // new
        filled,          // filled cells that were empty
        corrected,       // replaced what stood there; `conflicts` says what
        unchanged,       // known already, from another file
        same_elsewhere,  // known already, from another sheet of this file
        twin,            // the same on one sheet twice: an error; `other` is the first row
        conflict,        // a filled cell with other content: an error; see `conflicts`
        not_erasable     // 删除 where it says whom or what the fact is about: an error
    };
    What what = What::stored;
    Origin other;  // a row that told the fact before; none when it is new
    std::vector<FieldConflict> conflicts;
};

struct TableRecord {
    std::string sheet;
    FactKind kind = FactKind::people;
    std::int64_t read = 0, stored = 0, unchanged = 0, corrected = 0, refused = 0;
};
struct BatchRecord {
    BatchId id;
    std::string file, digest, imported_at;
    std::string correction_reason;                // empty: it could correct nothing
    std::string withdrawn_at, withdrawal_reason;  // empty: it stands
    std::vector<TableRecord> tables;

    [[nodiscard]] bool is_withdrawn() const { return !withdrawn_at.empty(); }
};

// What the store knows of a file: nothing, or what was withdrawn; all rows but refused ones; all.
enum class FileState : unsigned char { unknown, in_part, whole };

// A file to be imported. With a reason to correct, its rows replace what contradicts them.
struct SourceFile {
    std::string name;    // without its folder
    std::string digest;  // SHA-256 of its bytes
    std::optional<std::string> correction_reason{};
};

// One file being imported: one transaction, rolled back unless committed. After a Failure the
// file is lost: every later call returns the same one.
//
// A fact is put with the origin of its row, in a sheet that was begun last and is of its kind; the
// origins of its Told fields are not looked at. Its person must be one the store knows.
class ImportBatch {
public:
    ImportBatch(ImportBatch&&) noexcept;
    ImportBatch& operator=(ImportBatch&&) noexcept;
    ~ImportBatch();

    [[nodiscard]] BatchId id() const;
    [[nodiscard]] Result<SheetId> begin_table(const std::string& sheet, FactKind kind);
    // What became of a fact. Persons get ids in the order in which their numbers are first put;
    // Store::roster() already knows the persons of an open batch. `erased` are the fields in which
    // its row says 删除: requires a reason to correct.
    [[nodiscard]] Result<PutOutcome> put(const FactRef& fact, const ErasedFields& erased = {});
    // Keeps everything. `tables` are the counts, one a begun table, in order.
    [[nodiscard]] Result<void> commit(const std::vector<TableRecord>& tables);

private:
    friend class Store;
    struct Impl;
    explicit ImportBatch(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

// What became of a batch that was to be withdrawn.
struct Withdrawal {
    enum class What : unsigned char {
        done,
        unknown,           // there is no such batch
        withdrawn_before,  // and stays so
        people_needed,     // facts of other files are about people only its roster tells of
        contradicted       // without its corrections other files contradict each other
    };
    What what = What::done;
    std::string file;                      // of the batch
    std::vector<std::string> people;       // numbers of those needed
    std::vector<FieldConflict> conflicts;  // `origin` is the row that told `stored`
};

// A rehearsal: until it goes, everything written to the store is real to those who read from it;
// then all of it is undone. No other program can write meanwhile.
class Rehearsal {
public:
    Rehearsal(Rehearsal&&) noexcept;
    ~Rehearsal();

private:
    friend class Store;
    struct Impl;
    explicit Rehearsal(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

// How long to wait for another process that writes.
inline constexpr std::chrono::milliseconds kLockWait{5000};

class Store {
public:
    // Opens an existing database; migrates an older schema; a newer one or a foreign file is
    // damaged.
    [[nodiscard]] static Result<Store> open(const std::string& path,
                                            std::chrono::milliseconds lock_wait = kLockWait);
    // Creates one with a rule book, whole or not at all. Fails when the file is there already.
    [[nodiscard]] static Result<Store> create(const std::string& path, const RuleBookText& rules,
                                              const Writer& writer);
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    // The one in use.
    [[nodiscard]] Result<RuleBookText> rule_book();
    // The ones before stay in the history. Not while a file is being imported.
    [[nodiscard]] Result<void> use_rule_book(const RuleBookText& rules, const Writer& writer);

    [[nodiscard]] Result<Roster> roster();
    // Calls `visit` for every person, in the order of their ids, with everything known of him.
    // Streams: memory is bounded by one person. Facts of a kind come by day (evaluations and items
    // by period), the same whatever the order in which files were imported.
    [[nodiscard]] Result<void> each_person(
        const std::function<void(const Person&, const PersonFacts&)>& visit);
    [[nodiscard]] Result<PersonFacts> facts_of(PersonId person);
    [[nodiscard]] Result<std::vector<Veto>> vetoes();
    // What the registers of the office tell, each kind by day (or period), the same whatever the
    // order in which files were imported.
    [[nodiscard]] Result<OfficeFacts> office_facts();
    // Years any score is recorded for, ascending.
    [[nodiscard]] Result<std::vector<int>> years_with_scores();
    [[nodiscard]] Result<SourceSheet> source(SheetId sheet);
    [[nodiscard]] Result<std::vector<BatchRecord>> batches();
    // What is known of the file of this digest.
    [[nodiscard]] Result<FileState> file_state(std::string_view digest);

    // Starts importing one file, one at a time. Waits a while for another writer, then fails as
    // `locked` and says who holds it.
    [[nodiscard]] Result<ImportBatch> begin_import(const SourceFile& file, const Writer& writer);
    // Withdraws all that a batch told, unless it is needed. Requires a reason. Not while a file is
    // being imported.
    [[nodiscard]] Result<Withdrawal> withdraw(BatchId batch, const std::string& reason,
                                              const Writer& writer);
    // Waits for another writer as begin_import does.
    [[nodiscard]] Result<Rehearsal> rehearse(const Writer& writer);

private:
    friend class ImportBatch;
    friend class Rehearsal;
    struct Impl;
    explicit Store(std::shared_ptr<Impl> impl);
    std::shared_ptr<Impl> impl_;  // shared with the import that is under way
};

}  // namespace kaoping
