#include <array>
#include <stdexcept>

#include "records/store/identity.h"
#include "records/store/person_numbers.h"
#include "records/store/row_book.h"
#include "records/store/score_book.h"
#include "records/store/store_impl.h"
#include "records/store/write_access.h"

namespace kaoping {
namespace {

using store::guarded;
using What = PutOutcome::What;

// What a fact is looked up by: its person, or the cell its kind names.
template <class Fact>
store::Cell subject_of(const Fact& fact) {
    if constexpr (requires { store::Fields<Fact>::kSubject; }) {
        store::Cell subject;
        store::Fields<Fact>::visit(fact,
                                   [&](std::string_view name, store::Role, const auto& value) {
                                       if (name == store::Fields<Fact>::kSubject)
                                           subject = store::to_cell(value);
                                   });
        return subject;
    } else {
        return fact.person.value;
    }
}

}  // namespace

struct ImportBatch::Impl {
    Impl(std::shared_ptr<Store::Impl> its_store, const SourceFile& file, const Writer& writer);
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
    PutOutcome put(const Fact& fact, const ErasedFields& erased);
    PutOutcome put(const RosterRow& row, const ErasedFields& erased);
    PutOutcome put(const Evaluation& evaluation, const ErasedFields& erased);
    PutOutcome put(const std::vector<ItemScore>& items, const ErasedFields& erased);
    // Corrects the ID number of a person's other roster rows to that of `row`.
    void correct_id_number(store::RowBook& book, PersonId person, const RosterRow& row,
                           PutOutcome& outcome);
    void commit(const std::vector<TableRecord>& tables);

    std::shared_ptr<Store::Impl> store;
    bool correcting;
    store::WriteAccess access;
    store::WithdrawnSheets withdrawn;
    store::ScoreBook scores;
    store::Statement person_by_number;
    store::Statement insert_person;
    std::array<std::unique_ptr<store::RowBook>, kFactKinds.size()> books;
    BatchId id;
    std::vector<std::pair<SheetId, FactKind>> sheets;
    std::optional<Failure> failure;
    bool committed = false;
};

ImportBatch::Impl::Impl(std::shared_ptr<Store::Impl> its_store, const SourceFile& file,
                        const Writer& writer)
    : store(std::move(its_store)),
      correcting(file.correction_reason.has_value()),
      access(store->database, writer),
      withdrawn(store->database),
      scores(store->database, withdrawn, correcting),
      person_by_number(store->database, "SELECT id FROM person WHERE number = ?1"),
      insert_person(store->database, "INSERT INTO person (number) VALUES (?1)") {
    store::Statement insert(store->database,
                            "INSERT INTO batch (file, digest, imported_at, program_version,"
                            " correction_reason) VALUES (?, ?, ?, ?, ?)");
    insert.bind(1, std::string_view{file.name});
    insert.bind(2, std::string_view{file.digest});
    insert.bind(3, std::string_view{writer.now});
    insert.bind(4, std::string_view{writer.program_version});
    if (file.correction_reason) {
        insert.bind(5, std::string_view{*file.correction_reason});
    } else {
        insert.bind_null(5);
    }
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
    if (!book) {
        book =
            std::make_unique<store::RowBook>(store->database, store::shape_of<Fact>(), withdrawn);
    }
    return *book;
}

template <class Fact>
PutOutcome ImportBatch::Impl::put(const Fact& fact, const ErasedFields& erased) {
    require_place(store::Fields<Fact>::kKind, fact.origin);
    store::RowBook& book = book_of<Fact>();
    const store::Cell subject = subject_of(fact);
    PutOutcome outcome = book.put(subject, store::told_rows(fact), correcting, erased);
    store::tell_people_by_number(store->database, outcome.conflicts);
    return as_of_file(std::move(outcome));
}

PutOutcome ImportBatch::Impl::put(const Evaluation& evaluation, const ErasedFields& erased) {
    require_place(FactKind::evaluations, evaluation.origin);
    return as_of_file(scores.put(evaluation, erased));
}

PutOutcome ImportBatch::Impl::put(const std::vector<ItemScore>& items, const ErasedFields& erased) {
    if (items.empty()) throw std::logic_error("put: no items");
    require_place(FactKind::items, items.front().origin);
    if (!erased.empty()) return {What::not_erasable, {}, {}};
    return as_of_file(scores.put(items));
}

PutOutcome ImportBatch::Impl::put(const RosterRow& row, const ErasedFields& erased) {
    require_place(FactKind::people, row.origin);
    if (row.number.empty()) throw std::logic_error("put: a roster row without a number");
    store::RowBook& book = book_of<RosterRow>();
    person_by_number.bind(1, std::string_view{row.number});
    if (!person_by_number.step()) {
        insert_person.bind(1, std::string_view{row.number});
        insert_person.execute();
        return book.put(store->database.last_row_id(), store::told_rows(row), correcting, erased);
    }
    const PersonId person{person_by_number.number(0)};
    person_by_number.reset();
    const auto stored = book.table().rows_of(person.value);
    auto conflicts = store::identity_conflicts(book.table().facts_in<RosterRow>(stored.rows), row);
    if (!conflicts.empty() && !correcting) {
        const Origin known = conflicts.front().origin;
        return {What::conflict, known, std::move(conflicts)};
    }
    PutOutcome outcome = book.put(person.value, store::told_rows(row), correcting, erased);
    if (correcting) correct_id_number(book, person, row, outcome);
    return as_of_file(std::move(outcome));
}

void ImportBatch::Impl::correct_id_number(store::RowBook& book, PersonId person,
                                          const RosterRow& row, PutOutcome& outcome) {
    if (row.id_number.empty()) return;
    for (const RosterRow& other :
         book.table().facts_in<RosterRow>(book.table().rows_of(person.value).rows)) {
        if (other.id_number.empty() || other.id_number == row.id_number) continue;
        RosterRow corrected;
        corrected.effective = other.effective;
        corrected.id_number = row.id_number;
        corrected.origin = row.origin;
        auto further = book.put(person.value, store::told_rows(corrected), true, {});
        std::move(further.conflicts.begin(), further.conflicts.end(),
                  std::back_inserter(outcome.conflicts));
        outcome.what = What::corrected;
    }
}

void ImportBatch::Impl::commit(const std::vector<TableRecord>& tables) {
    if (tables.size() != sheets.size()) throw std::logic_error("commit: counts of other tables");
    store::Statement counts(store->database,
                            "UPDATE source_sheet SET read = ?2, stored = ?3, unchanged = ?4,"
                            " corrected = ?5, refused = ?6 WHERE id = ?1");
    for (std::size_t at = 0; at < tables.size(); ++at) {
        if (tables[at].kind != sheets[at].second) {
            throw std::logic_error("commit: counts of another table");
        }
        counts.bind(1, sheets[at].first.value);
        counts.bind(2, tables[at].read);
        counts.bind(3, tables[at].stored);
        counts.bind(4, tables[at].unchanged);
        counts.bind(5, tables[at].corrected);
        counts.bind(6, tables[at].refused);
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

Result<ImportBatch> Store::begin_import(const SourceFile& file, const Writer& writer) {
    if (impl_->importing) throw std::logic_error("begin_import: another file is being imported");
    return guarded(
        [&] { return ImportBatch(std::make_unique<ImportBatch::Impl>(impl_, file, writer)); });
}

BatchId ImportBatch::id() const {
    return impl_->id;
}

Result<SheetId> ImportBatch::begin_table(const std::string& sheet, FactKind kind) {
    return impl_->attempt([&] { return impl_->begin_table(sheet, kind); });
}

Result<PutOutcome> ImportBatch::put(const FactRef& fact, const ErasedFields& erased) {
    if (!erased.empty() && !impl_->correcting) throw std::logic_error("put: erasing unasked");
    return impl_->attempt([&] {
        return std::visit([&](const auto* told) { return impl_->put(*told, erased); }, fact);
    });
}

Result<void> ImportBatch::commit(const std::vector<TableRecord>& tables) {
    return impl_->attempt([&] { impl_->commit(tables); });
}

}  // namespace kaoping
