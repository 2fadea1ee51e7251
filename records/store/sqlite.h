// The wall to SQLite: Database and Statement own the library's handles, check every return code,
// and say what went wrong in the project's terms. `sqlite3.h` is included in sqlite.cpp alone.
//
// Inside this room a fault of the world is thrown as Trouble and becomes a Failure at the room's
// border (guarded); a code that only a defect of ours can cause is a std::logic_error.
#pragma once

#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "records/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace kaoping::store {

class Trouble : public std::exception {
public:
    explicit Trouble(Failure failure) : failure_(std::move(failure)) {}
    [[nodiscard]] const Failure& failure() const { return failure_; }
    [[nodiscard]] const char* what() const noexcept override { return failure_.detail.c_str(); }

private:
    Failure failure_;
};

// Runs `action`; Trouble on the way becomes the Failure it carries.
template <class Action>
[[nodiscard]] auto guarded(Action action) -> Result<decltype(action())> {
    try {
        if constexpr (std::is_void_v<decltype(action())>) {
            action();
            return {};
        } else {
            return action();
        }
    } catch (const Trouble& trouble) {
        return tl::unexpected<Failure>(trouble.failure());
    }
}

class Database {
public:
    enum class Access : unsigned char { existing, fresh };  // `fresh` makes the file

    // Opens the file without looking into it. Missing or unreadable: Trouble.
    Database(const std::string& path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const std::string& path() const { return path_; }
    // Runs one or several statements that yield no rows.
    void run(const std::string& sql);
    // The first column of the only row of a query.
    [[nodiscard]] std::int64_t number(const std::string& sql);
    // How long a statement waits for a lock of another process before it is Trouble (locked).
    void wait_for_locks(std::chrono::milliseconds wait);
    [[nodiscard]] bool in_transaction() const;
    // The row id of the last insert into a table that has row ids.
    [[nodiscard]] std::int64_t last_row_id() const;

    // Throws what `code` (of the library) means.
    [[noreturn]] void fail(int code) const;

private:
    friend class Statement;
    struct Closer {
        void operator()(sqlite3* handle) const noexcept;
    };

    std::string path_;
    std::unique_ptr<sqlite3, Closer> handle_;
};

// A prepared statement. Parameters and columns are counted from 1 and from 0, as in SQLite.
class Statement {
public:
    Statement(Database& database, const std::string& sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;

    void bind(int parameter, std::int64_t value);
    // The text must live until the statement was executed.
    void bind(int parameter, std::string_view text);
    void bind_null(int parameter);

    // The next row; false behind the last one, and the statement is ready to run again.
    [[nodiscard]] bool step();
    // Runs a statement that yields no rows.
    void execute();
    // Ready to run again, though not all rows were read.
    void reset();

    [[nodiscard]] bool is_null(int column) const;
    [[nodiscard]] bool is_number(int column) const;
    [[nodiscard]] std::int64_t number(int column) const;
    // Valid until the next step; "" for NULL.
    [[nodiscard]] std::string_view text(int column) const;
    // That what a column holds cannot be (the file was meddled with): Trouble (damaged).
    [[noreturn]] void reject(int column) const;

private:
    Database& database_;
    sqlite3_stmt* handle_ = nullptr;
};

// A transaction: rolled back unless committed. One that is begun within another is a part of it,
// which can be rolled back by itself.
class Transaction {
public:
    enum class Kind : unsigned char { read, write };
    Transaction(Database& database, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& database_;
    bool is_part_;
    bool open_ = true;
};

}  // namespace kaoping::store
