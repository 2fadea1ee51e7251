#include <array>
#include <stdexcept>

#include "records/store/identity.h"
#include "records/store/row_book.h"
#include "records/store/score_book.h"
#include "records/store/store_impl.h"
#include "records/store/write_access.h"

namespace kaoping {
namespace {

using store::guarded;
using What = PutOutcome::What;

// Whom a fact is about; nobody for one about a village.
template <class Fact>
PersonId person_in(const Fact& fact) {
    if constexpr (requires { fact.person; }) return fact.person;
    return {};
}

}  // namespace

struct ImportBatch::Impl {
    Impl(std::shared_ptr<Store::Impl> its_store, const std::string& file, const std::string& digest,
         const Writer& writer);
    ~Impl() { store->importing = false; }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    // Runs `action` unless the file failed before; remembers when it fails now.
    template <class Action>
    auto attempt(Action action) -> Result<decltype(action())>;
    SheetId begin_table(const std::string& name, FactKind kind);
    // Requires that a fact of `kind` from `origin` may be put now.
    void require_place(FactKind kind, Origin origin) const;
    // Tells apart what is known from this file and from others.
    PutOutcome as_of_file(PutOutcome outcome) const;
    template <class Fact>
    store::RowBook& book_of();
    template <class Fact>
    PutOutcome put(const Fact& fact);
    PutOutcome put(const RosterRow& row);
    PutOutcome put(const Evaluation& evaluation);
    PutOutcome put(const std::vector<ItemScore>& items);
    void commit(const std::vector<TableRecord>& tables);

    std::shared_ptr<Store::Impl> store;
    store::WriteAccess access;
    store::ScoreBook scores;
    store::Statement person_by_number;
    store::Statement insert_person;
    std::array<std::unique_ptr<store::RowBook>, kFactKinds.size()> books;
    BatchId id;
    std::vector<std::pair<SheetId, FactKind>> sheets;
    std::optional<Failure> failure;
    bool committed = false;
};

ImportBatch::Impl::Impl(std::shared_ptr<Store::Impl> its_store, const std::string& file,
                        const std::string& digest, const Writer& writer)
    : store(std::move(its_store)),
      access(store->database, writer),
      scores(store->database),
      person_by_number(store->database, "SELECT id FROM person WHERE number = ?1"),
      insert_person(store->database, "INSERT INTO person (number) VALUES (?1)") {
    store::Statement insert(store->database,
                            "INSERT INTO batch (file, digest, imported_at, program_version)"
                            " VALUES (?, ?, ?, ?)");
    insert.bind(1, std::string_view{file});
    insert.bind(2, std::string_view{digest});
    insert.bind(3, std::string_view{writer.now});
    insert.bind(4, std::string_view{writer.program_version});
    insert.execute();
    id.value = store->database.last_row_id();
    store->importing = true;
}

template <class Action>
auto ImportBatch::Impl::attempt(Action action) -> Result<decltype(action())> {
    if (committed) throw std::logic_error("ImportBatch: committed already");
    if (failure) return tl::unexpected<Failure>(*failure);
    auto result = guarded(action);
    // SQLite may have rolled everything back: what followed would be stored without its file.
    if (!result) failure = result.error();
    return result;
}

SheetId ImportBatch::Impl::begin_table(const std::string& name, FactKind kind) {
    store::Statement insert(store->database,
                            "INSERT INTO source_sheet (batch, name, kind) VALUES (?, ?, ?)");
    insert.bind(1, id.value);
    insert.bind(2, std::string_view{name});
    insert.bind(3, to_key(kind));
    insert.execute();
    sheets.emplace_back(SheetId{store->database.last_row_id()}, kind);
    return sheets.back().first;
}

void ImportBatch::Impl::require_place(FactKind kind, Origin origin) const {
    if (sheets.empty() || sheets.back() != std::pair{origin.sheet, kind}) {
        throw std::logic_error("put: not a fact of the table that was begun");
    }
}

PutOutcome ImportBatch::Impl::as_of_file(PutOutcome outcome) const {
    const SheetId sheet = outcome.other.sheet;
    const bool elsewhere = sheet >= sheets.front().first && sheet != sheets.back().first;
    if (outcome.what == What::unchanged && elsewhere) outcome.what = What::same_elsewhere;
    return outcome;
}

template <class Fact>
store::RowBook& ImportBatch::Impl::book_of() {
    auto& book = books[static_cast<std::size_t>(store::Fields<Fact>::kKind)];
    if (!book) book = std::make_unique<store::RowBook>(store->database, store::shape_of<Fact>());
    return *book;
}

template <class Fact>
PutOutcome ImportBatch::Impl::put(const Fact& fact) {
    require_place(store::Fields<Fact>::kKind, fact.origin);
    store::RowBook& book = book_of<Fact>();
    const PersonId person = person_in(fact);
    return as_of_file(book.put(person, book.table().rows_of(person), store::told_rows(fact)));
}

PutOutcome ImportBatch::Impl::put(const Evaluation& evaluation) {
    require_place(FactKind::evaluations, evaluation.origin);
    return as_of_file(scores.put(evaluation));
}

PutOutcome ImportBatch::Impl::put(const std::vector<ItemScore>& items) {
    if (items.empty()) throw std::logic_error("put: no items");
    require_place(FactKind::items, items.front().origin);
    return as_of_file(scores.put(items));
}

PutOutcome ImportBatch::Impl::put(const RosterRow& row) {
    require_place(FactKind::people, row.origin);
    if (row.number.empty()) throw std::logic_error("put: a roster row without a number");
    store::RowBook& book = book_of<RosterRow>();
    person_by_number.bind(1, std::string_view{row.number});
    if (!person_by_number.step()) {
        insert_person.bind(1, std::string_view{row.number});
        insert_person.execute();
        return book.put({store->database.last_row_id()}, {}, store::told_rows(row));
    }
    const PersonId person{person_by_number.number(0)};
    person_by_number.reset();
    const auto stored = book.table().rows_of(person);
    auto conflicts = store::identity_conflicts(book.table().facts_in<RosterRow>(stored), row);
    if (!conflicts.empty()) {
        const Origin known = conflicts.front().origin;
        return {What::conflict, known, std::move(conflicts)};
    }
    return as_of_file(book.put(person, stored, store::told_rows(row)));
}

void ImportBatch::Impl::commit(const std::vector<TableRecord>& tables) {
    if (tables.size() != sheets.size()) throw std::logic_error("commit: counts of other tables");
    store::Statement counts(store->database,
                            "UPDATE source_sheet SET read = ?2, stored = ?3, unchanged = ?4,"
                            " refused = ?5 WHERE id = ?1");
    for (std::size_t at = 0; at < tables.size(); ++at) {
        if (tables[at].kind != sheets[at].second) {
            throw std::logic_error("commit: counts of another table");
        }
        counts.bind(1, sheets[at].first.value);
        counts.bind(2, tables[at].read);
        counts.bind(3, tables[at].stored);
        counts.bind(4, tables[at].unchanged);
        counts.bind(5, tables[at].refused);
        counts.execute();
    }
    access.commit();
    committed = true;
    store->importing = false;
}

ImportBatch::ImportBatch(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
ImportBatch::ImportBatch(ImportBatch&&) noexcept = default;
ImportBatch& ImportBatch::operator=(ImportBatch&&) noexcept = default;
ImportBatch::~ImportBatch() = default;

Result<ImportBatch> Store::begin_import(const std::string& file, const std::string& digest,
                                        const Writer& writer) {
    if (impl_->importing) throw std::logic_error("begin_import: another file is being imported");
    return guarded([&] {
        return ImportBatch(std::make_unique<ImportBatch::Impl>(impl_, file, digest, writer));
    });
}

Result<SheetId> ImportBatch::begin_table(const std::string& sheet, FactKind kind) {
    return impl_->attempt([&] { return impl_->begin_table(sheet, kind); });
}

Result<PutOutcome> ImportBatch::put(const FactRef& fact) {
    return impl_->attempt(
        [&] { return std::visit([&](const auto* told) { return impl_->put(*told); }, fact); });
}

Result<void> ImportBatch::commit(const std::vector<TableRecord>& tables) {
    return impl_->attempt([&] { impl_->commit(tables); });
}

}  // namespace kaoping
