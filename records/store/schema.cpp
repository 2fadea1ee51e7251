#include "records/store/schema.h"

#include <array>

#include "records/store/schema_step1.h"
#include "records/store/schema_step2.h"
#include "records/store/schema_step3.h"

namespace kaoping::store {
namespace {

constexpr std::int64_t kApplicationId = 0x4B414F50;  // "KAOP"

// What a person reads when the file is not for this program; both languages, for a Failure has
// none.
constexpr const char* kForeign =
    "不是考评系统的数据库（或文件是空的） / not a database of kaoping (or an empty file)";

std::string newer(std::int64_t version, std::size_t known) {
    const std::string has = std::to_string(version);
    const std::string knows = std::to_string(known);
    return "由更新版本的程序写入（结构版本 " + has + "，本程序只认到 " + knows +
           "），请升级本程序 / written by a newer kaoping (schema " + has + ", this one knows " +
           knows + "); update the program";
}

void run_steps(Database& database, std::span<const std::string> steps, std::size_t done) {
    for (std::size_t step = done; step < steps.size(); ++step) database.run(steps[step]);
    database.run("PRAGMA user_version = " + std::to_string(steps.size()));
}

std::int64_t version_of(Database& database, std::size_t known) {
    if (database.number("PRAGMA application_id") != kApplicationId) {
        throw Trouble({Failure::Kind::damaged, database.path(), kForeign});
    }
    const std::int64_t version = database.number("PRAGMA user_version");
    if (version > static_cast<std::int64_t>(known)) {
        throw Trouble({Failure::Kind::damaged, database.path(), newer(version, known)});
    }
    return version;
}

// A fact is only ever added: what would change or remove one fails.
std::string keep_rows_of(const std::string& table) {
    const std::string then = " ON " + table + " BEGIN SELECT RAISE(ABORT, 'only added to'); END;\n";
    return "CREATE TRIGGER " + table + "_never_changes BEFORE UPDATE" + then +  //
           "CREATE TRIGGER " + table + "_never_goes BEFORE DELETE" + then;
}

std::string step_of(const char* tables, std::span<const char* const> kept) {
    std::string sql = tables;
    for (const char* table : kept) sql += keep_rows_of(table);
    return sql;
}

}  // namespace

std::span<const std::string> schema_steps() {
    static const std::array steps{step_of(kTablesOfStep1, kKeptTablesOfStep1),
                                  step_of(kTablesOfStep2, kKeptTablesOfStep2),
                                  step_of(kTablesOfStep3, kKeptTablesOfStep3)};
    return steps;
}

void found_schema(Database& database) {
    Transaction transaction(database, Transaction::Kind::write);
    database.run("PRAGMA application_id = " + std::to_string(kApplicationId));
    run_steps(database, schema_steps(), 0);
    transaction.commit();
}

void update_schema(Database& database, std::span<const std::string> steps) {
    if (version_of(database, steps.size()) == static_cast<std::int64_t>(steps.size())) return;
    Transaction transaction(database, Transaction::Kind::write);
    // Asked again: another process may have been first.
    run_steps(database, steps, static_cast<std::size_t>(version_of(database, steps.size())));
    transaction.commit();
}

}  // namespace kaoping::store
