#include "records/store/store.h"

#include <stdexcept>

#include "records/store/creation.h"
#include "records/store/person_reader.h"
#include "records/store/schema.h"
#include "records/store/store_impl.h"
#include "records/store/withdrawal.h"
#include "records/store/withdrawn_sheets.h"
#include "records/store/write_access.h"

namespace kaoping {
namespace {

using store::Database;
using store::guarded;
using store::Statement;
using store::Transaction;
using store::WithdrawnSheets;

// Runs `action` on one state of the database, whatever others write meanwhile.
template <class Action>
void in_snapshot(Database& database, Action action) {
    if (database.in_transaction()) return action();
    Transaction transaction(database, Transaction::Kind::read);
    action();
    transaction.commit();
}

void prepare_connection(Database& database, std::chrono::milliseconds lock_wait) {
    database.wait_for_locks(lock_wait);
    store::update_schema(database, store::schema_steps());
    database.run("PRAGMA foreign_keys = ON");
    database.run("PRAGMA synchronous = NORMAL");
    database.run("PRAGMA cache_size = -65536");  // KiB
}

std::vector<std::pair<std::string, std::string>> calendars_of(Database& database,
                                                              std::int64_t rule_book) {
    std::vector<std::pair<std::string, std::string>> calendars;
    Statement rows(database,
                   "SELECT name, text FROM rule_book_calendar WHERE rule_book = ?1 ORDER BY place");
    rows.bind(1, rule_book);
    while (rows.step()) calendars.emplace_back(rows.text(0), rows.text(1));
    return calendars;
}

TableRecord table_at(const Statement& row, int column) {
    TableRecord table;
    table.sheet = row.text(column);
    const auto kind = from_key<FactKind>(row.text(column + 1));
    if (!kind) row.reject(column + 1);
    table.kind = *kind;
    table.read = row.number(column + 2);
    table.stored = row.number(column + 3);
    table.unchanged = row.number(column + 4);
    table.corrected = row.number(column + 5);
    table.refused = row.number(column + 6);
    return table;
}

}  // namespace

Store::Store(std::shared_ptr<Impl> impl) : impl_(std::move(impl)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const std::string& path, std::chrono::milliseconds lock_wait) {
    return guarded([&] {
        auto impl = std::make_shared<Impl>(path);
        prepare_connection(impl->database, lock_wait);
        return Store(std::move(impl));
    });
}

Result<Store> Store::create(const std::string& path, const RuleBookText& rules,
                            const Writer& writer) {
    const auto made = guarded([&] { store::create_database(path, rules, writer); });
    if (!made) return tl::unexpected<Failure>(made.error());
    return open(path);
}

Result<RuleBookText> Store::rule_book() {
    return guarded([&] {
        RuleBookText rules;
        in_snapshot(impl_->database, [&] {
            Statement book(impl_->database,
                           "SELECT id, name, toml FROM rule_book ORDER BY id DESC LIMIT 1");
            if (!book.step()) {
                throw store::Trouble({Failure::Kind::damaged, impl_->database.path(), "rule_book"});
            }
            rules.name = book.text(1);
            rules.toml = book.text(2);
            rules.calendars = calendars_of(impl_->database, book.number(0));
        });
        return rules;
    });
}

Result<void> Store::use_rule_book(const RuleBookText& rules, const Writer& writer) {
    if (impl_->importing) throw std::logic_error("use_rule_book: a file is being imported");
    return guarded([&] {
        store::WriteAccess access(impl_->database, writer);
        store::add_rule_book(impl_->database, rules, writer);
        access.commit();
    });
}

Result<Roster> Store::roster() {
    return guarded([&] {
        std::vector<Person> people;
        in_snapshot(impl_->database, [&] {
            const WithdrawnSheets withdrawn(impl_->database);
            store::RosterReader reader(impl_->database, std::nullopt, withdrawn);
            while (auto person = reader.next()) people.push_back(std::move(*person));
        });
        return Roster(std::move(people));
    });
}

Result<void> Store::each_person(
    const std::function<void(const Person&, const PersonFacts&)>& visit) {
    return guarded([&] {
        in_snapshot(impl_->database, [&] {
            const WithdrawnSheets withdrawn(impl_->database);
            store::RosterReader people(impl_->database, std::nullopt, withdrawn);
            store::PersonReader reader(impl_->database, std::nullopt, withdrawn);
            PersonFacts facts;
            while (const auto person = people.next()) {
                reader.read(person->id(), facts);
                visit(*person, facts);
            }
        });
    });
}

Result<PersonFacts> Store::facts_of(PersonId person) {
    return guarded([&] {
        PersonFacts facts;
        in_snapshot(impl_->database, [&] {
            const WithdrawnSheets withdrawn(impl_->database);
            store::PersonReader(impl_->database, person, withdrawn).read(person, facts);
        });
        return facts;
    });
}

Result<std::vector<Veto>> Store::vetoes() {
    return guarded([&] {
        std::vector<Veto> vetoes;
        in_snapshot(impl_->database, [&] {
            vetoes = store::read_vetoes(impl_->database, WithdrawnSheets(impl_->database));
        });
        return vetoes;
    });
}

Result<OfficeFacts> Store::office_facts() {
    return guarded([&] {
        OfficeFacts facts;
        in_snapshot(impl_->database, [&] {
            facts = store::read_office_facts(impl_->database, WithdrawnSheets(impl_->database));
        });
        return facts;
    });
}

Result<std::vector<int>> Store::years_with_scores() {
    return guarded([&] {
        std::vector<int> years;
        const std::string standing =
            " WHERE sheet NOT IN (SELECT source_sheet.id FROM source_sheet"
            " JOIN withdrawal ON withdrawal.batch = source_sheet.batch)";
        Statement rows(impl_->database, "SELECT year FROM evaluation" + standing +
                                            " UNION SELECT year FROM item" + standing +
                                            " ORDER BY year");
        while (rows.step()) years.push_back(static_cast<int>(rows.number(0)));
        return years;
    });
}

Result<SourceSheet> Store::source(SheetId sheet) {
    return guarded([&] {
        Statement row(impl_->database,
                      "SELECT file, digest, name FROM source_sheet JOIN batch"
                      " ON batch.id = source_sheet.batch WHERE source_sheet.id = ?1");
        row.bind(1, sheet.value);
        if (!row.step()) throw std::logic_error("source: no such sheet");
        return SourceSheet{std::string{row.text(0)}, std::string{row.text(1)},
                           std::string{row.text(2)}};
    });
}

Result<std::vector<BatchRecord>> Store::batches() {
    return guarded([&] {
        std::vector<BatchRecord> batches;
        Statement rows(impl_->database,
                       "SELECT batch.id, file, digest, imported_at, correction_reason,"
                       " withdrawn_at, reason, source_sheet.id, name, kind, read, stored,"
                       " unchanged, corrected, refused FROM batch"
                       " LEFT JOIN withdrawal ON withdrawal.batch = batch.id"
                       " LEFT JOIN source_sheet ON source_sheet.batch = batch.id"
                       " ORDER BY batch.id, source_sheet.id");
        while (rows.step()) {
            const BatchId id{rows.number(0)};
            if (batches.empty() || batches.back().id != id) {
                batches.push_back({id,
                                   std::string{rows.text(1)},
                                   std::string{rows.text(2)},
                                   std::string{rows.text(3)},
                                   std::string{rows.text(4)},
                                   std::string{rows.text(5)},
                                   std::string{rows.text(6)},
                                   {}});
            }
            if (!rows.is_null(7)) batches.back().tables.push_back(table_at(rows, 8));
        }
        return batches;
    });
}

Result<FileState> Store::file_state(std::string_view digest) {
    return guarded([&] {
        Statement rows(impl_->database,
                       "SELECT EXISTS (SELECT 1 FROM source_sheet WHERE batch = batch.id"
                       " AND refused > 0) FROM batch WHERE digest = ?1"
                       " AND id NOT IN (SELECT batch FROM withdrawal)");
        rows.bind(1, digest);
        auto state = FileState::unknown;
        while (rows.step()) {
            const bool in_part = rows.number(0) != 0 && state != FileState::whole;
            state = in_part ? FileState::in_part : FileState::whole;
        }
        return state;
    });
}

Result<Withdrawal> Store::withdraw(BatchId batch, const std::string& reason, const Writer& writer) {
    if (impl_->importing) throw std::logic_error("withdraw: a file is being imported");
    if (reason.empty()) throw std::logic_error("withdraw: no reason");
    return guarded([&] {
        store::WriteAccess access(impl_->database, writer);
        auto outcome = store::withdraw(impl_->database, batch, reason, writer);
        if (outcome.what == Withdrawal::What::done) access.commit();
        return outcome;
    });
}

struct Rehearsal::Impl {
    Impl(std::shared_ptr<Store::Impl> its_store, const Writer& writer)
        : store(std::move(its_store)), access(store->database, writer) {}

    std::shared_ptr<Store::Impl> store;
    store::WriteAccess access;
};

Rehearsal::Rehearsal(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Rehearsal::Rehearsal(Rehearsal&&) noexcept = default;
Rehearsal::~Rehearsal() = default;

Result<Rehearsal> Store::rehearse(const Writer& writer) {
    if (impl_->database.in_transaction()) throw std::logic_error("rehearse: a file is imported");
    return guarded([&] { return Rehearsal(std::make_unique<Rehearsal::Impl>(impl_, writer)); });
}

}  // namespace kaoping
