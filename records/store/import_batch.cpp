#include <array>
#include <stdexcept>
#include <unordered_map>

#include "records/store/identity.h"
#include "records/store/row_table.h"
#include "records/store/score_book.h"
#include "records/store/store_impl.h"
#include "records/store/write_access.h"

namespace kaoping {
namespace {

using store::guarded;
using What = PutOutcome::What;

// A fact of one kind: its person and which of his.
struct FactPlace {
    PersonId person;
    std::int64_t place = 0;
    friend bool operator==(FactPlace, FactPlace) = default;
};
struct HashPlace {
    std::size_t operator()(FactPlace at) const noexcept {
        return std::hash<std::int64_t>{}(at.person.value * 1'000'003 + at.place);
    }
};

std::int64_t place_of(const Period& period) {
    return period.year * 10 + static_cast<std::int64_t>(index_of(period.kind));
}

// The row of a fact that tells most about where it is known from: one of `sheet`, else the latest.
Origin telling_row(const store::RowGroup& fact, SheetId sheet) {
    Origin found;
    for (const store::ToldRow* row : fact) {
        if (row->origin.sheet == sheet) return row->origin;
        found = std::max(found, row->origin);
    }
    return found;
}

}  // namespace

struct ImportBatch::Impl {
    Impl(Store::Impl& its_store, const std::string& file, const std::string& digest,
         const Writer& writer);
    ~Impl() { store.importing = false; }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    // Runs `action` unless the file failed before; remembers when it fails now.
    template <class Action>
    auto attempt(Action action) -> Result<decltype(action())>;
    SheetId begin_table(const std::string& name, FactKind kind);
    // Requires that a fact of `kind` from `origin` may be put now.
    void require_place(FactKind kind, Origin origin) const;
    // What became of a row that told nothing new about a fact that `known` told before.
    PutOutcome known_before(FactPlace at, Origin known, Origin given);
    PutOutcome as_outcome(store::ScoreOutcome outcome, FactPlace at, Origin given);
    template <class Fact>
    PutOutcome put(PersonId person, const Fact& fact, const std::vector<store::ToldRow>& stored);
    template <class Fact>
    PutOutcome put(PersonId person, const Fact& fact);
    PutOutcome put_roster_row(const RosterRow& row);
    template <class Fact>
    store::RowTable& table_of();
    void commit(const std::vector<TableRecord>& tables);

    Store::Impl& store;
    store::WriteAccess access;
    store::ScoreBook scores;
    store::Statement person_by_number;
    store::Statement insert_person;
    std::array<std::unique_ptr<store::RowTable>, kFactKinds.size()> row_tables;
    BatchId id;
    std::vector<std::pair<SheetId, FactKind>> sheets;
    // Facts that rows of the current sheet told without adding anything: their first row.
    std::unordered_map<FactPlace, std::uint32_t, HashPlace> repeated;
    std::optional<Failure> failure;
    bool committed = false;
};

ImportBatch::Impl::Impl(Store::Impl& its_store, const std::string& file, const std::string& digest,
                        const Writer& writer)
    : store(its_store),
      access(store.database, writer),
      scores(store.database),
      person_by_number(store.database, "SELECT id FROM person WHERE number = ?1"),
      insert_person(store.database, "INSERT INTO person (number) VALUES (?1)") {
    store::Statement insert(store.database,
                            "INSERT INTO batch (file, digest, imported_at, program_version)"
                            " VALUES (?, ?, ?, ?)");
    insert.bind(1, std::string_view{file});
    insert.bind(2, std::string_view{digest});
    insert.bind(3, std::string_view{writer.now});
    insert.bind(4, std::string_view{writer.program_version});
    insert.execute();
    id.value = store.database.last_row_id();
    store.importing = true;
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
    store::Statement insert(store.database,
                            "INSERT INTO source_sheet (batch, name, kind) VALUES (?, ?, ?)");
    insert.bind(1, id.value);
    insert.bind(2, std::string_view{name});
    insert.bind(3, to_key(kind));
    insert.execute();
    sheets.emplace_back(SheetId{store.database.last_row_id()}, kind);
    repeated.clear();
    return sheets.back().first;
}

void ImportBatch::Impl::require_place(FactKind kind, Origin origin) const {
    if (sheets.empty() || sheets.back() != std::pair{origin.sheet, kind}) {
        throw std::logic_error("put: not a fact of the table that was begun");
    }
}

PutOutcome ImportBatch::Impl::known_before(FactPlace at, Origin known, Origin given) {
    if (known.sheet == given.sheet) return {What::twin, known, {}};
    const auto [first, is_first] = repeated.try_emplace(at, given.row);
    if (!is_first) return {What::twin, {given.sheet, first->second}, {}};
    const bool of_this_file = known.sheet >= sheets.front().first;
    return {of_this_file ? What::same_elsewhere : What::unchanged, known, {}};
}

PutOutcome ImportBatch::Impl::as_outcome(store::ScoreOutcome outcome, FactPlace at, Origin given) {
    if (outcome.what == What::unchanged) return known_before(at, outcome.known, given);
    return {outcome.what, outcome.known, std::move(outcome.conflicts)};
}

template <class Fact>
store::RowTable& ImportBatch::Impl::table_of() {
    auto& table = row_tables[static_cast<std::size_t>(store::Fields<Fact>::kKind)];
    if (!table) {
        table = std::make_unique<store::RowTable>(store.database, store::shape_of<Fact>());
    }
    return *table;
}

template <class Fact>
PutOutcome ImportBatch::Impl::put(PersonId person, const Fact& fact,
                                  const std::vector<store::ToldRow>& stored) {
    store::RowTable& table = table_of<Fact>();
    auto given = store::told_rows(fact);
    std::int64_t entry = stored.empty() ? 0 : stored.back().entry;
    for (store::ToldRow& row : given) row.entry = ++entry;

    auto settlement = store::settle(table.columns(), stored, given);
    const Origin known = telling_row(settlement.fact, fact.origin.sheet);
    if (settlement.what == What::unchanged) {
        return known_before({person, settlement.fact.front()->entry}, known, fact.origin);
    }
    if (settlement.what != What::conflict) {
        for (const store::ToldRow& row : given) table.add(person, row);
    }
    return {settlement.what, known, std::move(settlement.conflicts)};
}

template <class Fact>
PutOutcome ImportBatch::Impl::put(PersonId person, const Fact& fact) {
    require_place(store::Fields<Fact>::kKind, fact.origin);
    return put(person, fact, table_of<Fact>().rows_of(person));
}

PutOutcome ImportBatch::Impl::put_roster_row(const RosterRow& row) {
    require_place(FactKind::people, row.origin);
    if (row.number.empty()) throw std::logic_error("put: a roster row without a number");
    person_by_number.bind(1, std::string_view{row.number});
    if (!person_by_number.step()) {
        insert_person.bind(1, std::string_view{row.number});
        insert_person.execute();
        return put(PersonId{store.database.last_row_id()}, row, {});
    }
    const PersonId person{person_by_number.number(0)};
    person_by_number.reset();
    store::RowTable& table = table_of<RosterRow>();
    const auto stored = table.rows_of(person);
    auto conflicts = store::identity_conflicts(table.facts_in<RosterRow>(stored), row);
    if (!conflicts.empty()) {
        const Origin known = conflicts.front().origin;
        return {What::conflict, known, std::move(conflicts)};
    }
    return put(person, row, stored);
}

void ImportBatch::Impl::commit(const std::vector<TableRecord>& tables) {
    if (tables.size() != sheets.size()) throw std::logic_error("commit: counts of other tables");
    store::Statement counts(store.database,
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
    store.importing = false;
}

ImportBatch::ImportBatch(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
ImportBatch::ImportBatch(ImportBatch&&) noexcept = default;
ImportBatch& ImportBatch::operator=(ImportBatch&&) noexcept = default;
ImportBatch::~ImportBatch() = default;

Result<ImportBatch> Store::begin_import(const std::string& file, const std::string& digest,
                                        const Writer& writer) {
    if (impl_->importing) throw std::logic_error("begin_import: another file is being imported");
    return guarded([&] {
        return ImportBatch(std::make_unique<ImportBatch::Impl>(*impl_, file, digest, writer));
    });
}

Result<SheetId> ImportBatch::begin_table(const std::string& sheet, FactKind kind) {
    return impl_->attempt([&] { return impl_->begin_table(sheet, kind); });
}

Result<PutOutcome> ImportBatch::put(const RosterRow& fact) {
    return impl_->attempt([&] { return impl_->put_roster_row(fact); });
}

Result<PutOutcome> ImportBatch::put(const Evaluation& fact) {
    return impl_->attempt([&] {
        impl_->require_place(FactKind::evaluations, fact.origin);
        return impl_->as_outcome(impl_->scores.put(fact), {fact.person, place_of(fact.period)},
                                 fact.origin);
    });
}

Result<PutOutcome> ImportBatch::put(const std::vector<ItemScore>& facts) {
    return impl_->attempt([&] {
        if (facts.empty()) throw std::logic_error("put: no items");
        const ItemScore& first = facts.front();
        impl_->require_place(FactKind::items, first.origin);
        const std::int64_t stage = static_cast<std::int64_t>(first.stage);
        return impl_->as_outcome(impl_->scores.put(facts),
                                 {first.person, place_of(first.period) * 10 + stage}, first.origin);
    });
}

Result<PutOutcome> ImportBatch::put(const Adjustment& fact) {
    return impl_->attempt([&] { return impl_->put(fact.person, fact); });
}
Result<PutOutcome> ImportBatch::put(const MeasureDecision& fact) {
    return impl_->attempt([&] { return impl_->put(fact.person, fact); });
}
Result<PutOutcome> ImportBatch::put(const Transfer& fact) {
    return impl_->attempt([&] { return impl_->put(fact.person, fact); });
}
Result<PutOutcome> ImportBatch::put(const GradeDecision& fact) {
    return impl_->attempt([&] { return impl_->put(fact.person, fact); });
}
Result<PutOutcome> ImportBatch::put(const DenialReport& fact) {
    return impl_->attempt([&] { return impl_->put(fact.person, fact); });
}
Result<PutOutcome> ImportBatch::put(const Sanction& fact) {
    return impl_->attempt([&] { return impl_->put(fact.person, fact); });
}
Result<PutOutcome> ImportBatch::put(const Veto& fact) {
    return impl_->attempt([&] { return impl_->put(PersonId{}, fact); });
}
Result<PutOutcome> ImportBatch::put(const Appeal& fact) {
    return impl_->attempt([&] { return impl_->put(fact.person, fact); });
}

Result<void> ImportBatch::commit(const std::vector<TableRecord>& tables) {
    return impl_->attempt([&] { impl_->commit(tables); });
}

}  // namespace kaoping
