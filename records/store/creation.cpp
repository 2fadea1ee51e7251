#include "records/store/creation.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include "records/store/schema.h"

namespace kaoping::store {
namespace {

constexpr const char* kOldJournal =
    "旁边留有一个已不在的数据库的日志，请先移走 / move away the journal of a database that is "
    "gone: ";
constexpr const char* kThereAlready = "文件已存在 / the file is there already";

// A file that goes unless it was moved away.
class DraftFile {
public:
    explicit DraftFile(std::string path) : path_(std::move(path)) { remove(); }
    ~DraftFile() { remove(); }
    DraftFile(const DraftFile&) = delete;
    DraftFile& operator=(const DraftFile&) = delete;

    [[nodiscard]] const std::string& path() const { return path_; }

private:
    void remove() const {
        std::error_code ignored;  // what cannot be removed stays as litter and does no harm
        for (const char* tail : {"", "-journal", "-wal", "-shm"}) {
            std::filesystem::remove(path_ + tail, ignored);
        }
    }

    std::string path_;
};

// Moves a file to a name that is not taken; the error otherwise (0: done). Where the file system
// cannot do that in one step (network drives), a second name for the file does it in two.
int move_to_free_name(const std::string& from, const std::string& to) {
    if (renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return errno;
    return link(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

void build(const std::string& path, const RuleBookText& rules, const Writer& writer) {
    Database database(path, Database::Access::fresh);
    found_schema(database);
    Transaction transaction(database, Transaction::Kind::write);
    add_rule_book(database, rules, writer);
    transaction.commit();
    database.run("PRAGMA journal_mode = WAL");
}

// SQLite would take the journal of a database that is gone for one of the new database.
void refuse_old_journal(const std::string& path) {
    for (const char* tail : {"-wal", "-journal"}) {
        std::error_code ignored;  // what cannot be seen cannot be read by SQLite either
        if (std::filesystem::exists(path, ignored)) continue;
        if (!std::filesystem::exists(path + tail, ignored)) continue;
        throw Trouble({Failure::Kind::unwritable, path, std::string{kOldJournal} + path + tail});
    }
}

// In terms of the file that was wanted, not of the draft.
Failure as_failure_of(const std::string& path, Failure failure) {
    failure.what = path;
    if (failure.kind == Failure::Kind::unreadable) {
        std::error_code ignored;  // then it is not to be found
        const auto folder = std::filesystem::absolute(path, ignored).parent_path();
        const bool there = std::filesystem::is_directory(folder, ignored);
        failure.kind = there ? Failure::Kind::unwritable : Failure::Kind::missing;
    }
    return failure;
}

}  // namespace

void add_rule_book(Database& database, const RuleBookText& rules, const Writer& writer) {
    Statement book(
        database, "INSERT INTO rule_book (name, toml, since, program_version) VALUES (?, ?, ?, ?)");
    book.bind(1, std::string_view{rules.name});
    book.bind(2, std::string_view{rules.toml});
    book.bind(3, std::string_view{writer.now});
    book.bind(4, std::string_view{writer.program_version});
    book.execute();
    const std::int64_t id = database.last_row_id();
    Statement calendar(database,
                       "INSERT INTO rule_book_calendar (rule_book, place, name, text)"
                       " VALUES (?, ?, ?, ?)");
    std::int64_t place = 0;
    for (const auto& [name, text] : rules.calendars) {
        calendar.bind(1, id);
        calendar.bind(2, ++place);
        calendar.bind(3, std::string_view{name});
        calendar.bind(4, std::string_view{text});
        calendar.execute();
    }
}

void create_database(const std::string& path, const RuleBookText& rules, const Writer& writer) {
    refuse_old_journal(path);
    const DraftFile draft(path + "-new-" + std::to_string(getpid()));
    try {
        build(draft.path(), rules, writer);
    } catch (const Trouble& trouble) {
        throw Trouble(as_failure_of(path, trouble.failure()));
    }
    const int error = move_to_free_name(draft.path(), path);
    if (error == 0) return;
    throw Trouble({Failure::Kind::unwritable, path,
                   error == EEXIST ? kThereAlready : std::generic_category().message(error)});
}

}  // namespace kaoping::store
