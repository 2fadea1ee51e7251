#include "records/store/sqlite.h"

#include <sqlite3.h>

#include <cerrno>
#include <filesystem>
#include <new>
#include <stdexcept>
#include <utility>

namespace kaoping::store {
namespace {

bool means_no_room(int system_error) {
    return system_error == ENOSPC || system_error == EDQUOT || system_error == EFBIG;
}

// The sort of failure a result code stands for; empty for a code that only our own defect causes.
std::optional<Failure::Kind> kind_of(int code, int system_error) {
    switch (code & 0xff) {
        case SQLITE_FULL:
            return Failure::Kind::disk_full;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_PROTOCOL:
            return Failure::Kind::locked;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return Failure::Kind::damaged;
        case SQLITE_CANTOPEN:
            return Failure::Kind::unreadable;
        case SQLITE_PERM:
        case SQLITE_READONLY:
            return Failure::Kind::unwritable;
        case SQLITE_IOERR:
            break;
        default:
            return std::nullopt;
    }
    if (means_no_room(system_error)) return Failure::Kind::disk_full;
    return code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ ? Failure::Kind::unreadable
                                                                        : Failure::Kind::unwritable;
}

}  // namespace

void Database::Closer::operator()(sqlite3* handle) const noexcept {
    // close_v2 always succeeds: it waits for statements that are still there.
    static_cast<void>(sqlite3_close_v2(handle));
}

Database::Database(const std::string& path, Access access) : path_(path) {
    std::error_code error;  // set when the system does not let us know
    if (access == Access::existing && !std::filesystem::exists(path, error) && !error) {
        throw Trouble({Failure::Kind::missing, path, ""});
    }
    const int create = access == Access::fresh ? SQLITE_OPEN_CREATE : 0;
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | create, nullptr);
    handle_.reset(handle);
    if (handle == nullptr) throw std::bad_alloc();
    if (code != SQLITE_OK) fail(code);
    if (sqlite3_extended_result_codes(handle, 1) != SQLITE_OK) fail(sqlite3_errcode(handle));
}

Database::~Database() = default;

void Database::run(const std::string& sql) {
    const int code = sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(code);
}

std::int64_t Database::number(const std::string& sql) {
    Statement statement(*this, sql);
    if (!statement.step()) throw std::logic_error("Database::number: no row: " + sql);
    return statement.number(0);
}

void Database::wait_for_locks(std::chrono::milliseconds wait) {
    const int code = sqlite3_busy_timeout(handle_.get(), static_cast<int>(wait.count()));
    if (code != SQLITE_OK) fail(code);
}

bool Database::in_transaction() const {
    return sqlite3_get_autocommit(handle_.get()) == 0;
}

std::int64_t Database::last_row_id() const {
    return sqlite3_last_insert_rowid(handle_.get());
}

void Database::fail(int code) const {
    const int last_error = errno;
    if (code == SQLITE_NOMEM) throw std::bad_alloc();
    const std::string said = sqlite3_errmsg(handle_.get());
    // SQLite does not note the system's error for a commit, so errno is all there is.
    const int system_error = sqlite3_system_errno(handle_.get());
    const auto kind = kind_of(code, system_error == 0 ? last_error : system_error);
    if (!kind) throw std::logic_error("SQLite " + std::to_string(code) + ": " + said);
    throw Trouble({*kind, path_, said});
}

Statement::Statement(Database& database, const std::string& sql) : database_(database) {
    const int code = sqlite3_prepare_v2(database.handle_.get(), sql.c_str(),
                                        static_cast<int>(sql.size()) + 1, &handle_, nullptr);
    // Our statements are right for our schema, so a table that is not there is a damaged file.
    if (code == SQLITE_ERROR) {
        throw Trouble(
            {Failure::Kind::damaged, database.path(), sqlite3_errmsg(database.handle_.get())});
    }
    if (code != SQLITE_OK) database.fail(code);
}

Statement::~Statement() {
    // Repeats the code of the last step, which was checked there.
    static_cast<void>(sqlite3_finalize(handle_));
}

Statement::Statement(Statement&& other) noexcept
    : database_(other.database_), handle_(std::exchange(other.handle_, nullptr)) {}

void Statement::bind(int parameter, std::int64_t value) {
    const int code = sqlite3_bind_int64(handle_, parameter, value);
    if (code != SQLITE_OK) database_.fail(code);
}

void Statement::bind(int parameter, std::string_view text) {
    const char* start = text.data() == nullptr ? "" : text.data();  // null would bind NULL
    const int code =
        sqlite3_bind_text(handle_, parameter, start, static_cast<int>(text.size()), SQLITE_STATIC);
    if (code != SQLITE_OK) database_.fail(code);
}

void Statement::bind_null(int parameter) {
    const int code = sqlite3_bind_null(handle_, parameter);
    if (code != SQLITE_OK) database_.fail(code);
}

bool Statement::step() {
    const int code = sqlite3_step(handle_);
    if (code == SQLITE_ROW) return true;
    // The reset repeats the code of the step.
    const int again = sqlite3_reset(handle_);
    if (code != SQLITE_DONE) database_.fail(code);
    if (again != SQLITE_OK) database_.fail(again);
    return false;
}

void Statement::execute() {
    if (step()) throw std::logic_error("Statement::execute: the statement yields rows");
}

void Statement::reset() {
    const int code = sqlite3_reset(handle_);
    if (code != SQLITE_OK) database_.fail(code);
}

bool Statement::is_null(int column) const {
    return sqlite3_column_type(handle_, column) == SQLITE_NULL;
}

bool Statement::is_number(int column) const {
    return sqlite3_column_type(handle_, column) == SQLITE_INTEGER;
}

std::int64_t Statement::number(int column) const {
    return sqlite3_column_int64(handle_, column);
}

std::string_view Statement::text(int column) const {
    const unsigned char* text = sqlite3_column_text(handle_, column);
    if (text == nullptr) return {};
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(handle_, column));
    return {reinterpret_cast<const char*>(text), size};
}

void Statement::reject(int column) const {
    throw Trouble(
        {Failure::Kind::damaged, database_.path(),
         std::string{sqlite3_column_name(handle_, column)} + " = " + std::string{text(column)}});
}

Transaction::Transaction(Database& database, Kind kind)
    : database_(database), is_part_(database.in_transaction()) {
    if (is_part_) {
        database.run("SAVEPOINT part");
    } else {
        database.run(kind == Kind::write ? "BEGIN IMMEDIATE" : "BEGIN");
    }
}

Transaction::~Transaction() {
    // SQLite itself rolls back after some failures, such as a full disk. If rolling back fails, the
    // journal is still there and the next one who opens the file rolls back.
    if (!open_ || !database_.in_transaction()) return;
    try {
        database_.run(is_part_ ? "ROLLBACK TO part; RELEASE part" : "ROLLBACK");
    } catch (const std::exception&) {
        open_ = false;
    }
}

void Transaction::commit() {
    database_.run(is_part_ ? "RELEASE part" : "COMMIT");
    open_ = false;
}

}  // namespace kaoping::store
