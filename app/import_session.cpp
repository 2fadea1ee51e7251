#include "app/import_session.h"

#include <algorithm>
#include <array>

#include "app/grade_warnings.h"
#include "app/json.h"
#include "app/returned_file.h"
#include "config/wording.h"
#include "importers/digest.h"
#include "reports/report_context.h"
#include "reports/returned_workbook.h"
#include "reports/working_copy.h"

namespace kaoping {
namespace {

// Whether a roster that was refused may be all that is wrong.
bool is_about_identity(Cause cause) {
    constexpr std::array causes = {Cause::person_number_unknown,   Cause::person_id_unknown,
                                   Cause::person_name_unknown,     Cause::name_and_unit_differ,
                                   Cause::persons_in_cell_unknown, Cause::roster_empty};
    return std::find(causes.begin(), causes.end(), cause) != causes.end();
}

// Whether the remedy lies in a roster, not in the file.
bool is_about_roster(Cause cause) {
    return cause == Cause::roster_empty || cause == Cause::roster_awaited;
}

// The errors of a file that waits for a refused roster: those about unknown people become one.
Diagnostics awaiting_roster(const std::string& file, const Diagnostics& diagnostics) {
    Diagnostics shortened;
    for (const Diagnostic& diagnostic : diagnostics.all()) {
        if (!is_about_identity(diagnostic.cause)) shortened.add(diagnostic);
    }
    if (shortened.all().size() < diagnostics.all().size()) {
        shortened.add(Cause::roster_awaited, {file, {}, 0, {}});
    }
    return shortened;
}

// Another kind of file altogether, not a damaged table.
bool is_foreign(const Diagnostics& diagnostics) {
    constexpr std::array kinds = {Cause::file_foreign, Cause::file_empty, Cause::file_html,
                                  Cause::file_xml, Cause::zip_no_workbook};
    const auto& all = diagnostics.all();
    return std::any_of(all.begin(), all.end(), [&](const Diagnostic& diagnostic) {
        return std::find(kinds.begin(), kinds.end(), diagnostic.cause) != kinds.end();
    });
}

}  // namespace

ImportSession::ImportSession(const Invocation& call, OpenStore& office, ImportMode mode)
    : call_(call),
      console_(call.console),
      office_(office),
      mode_(std::move(mode)),
      writer_(writer_of(call, mode_.command)) {}

Exit ImportSession::import(const InputFiles& input) {
    if (!mode_.rehearsal) return import_all(input);
    const auto rehearsal = console_.check(office_.store.rehearse(writer_));
    if (!rehearsal) return rehearsal.error();
    const Exit end = import_all(input);
    console_.say({"演练结束，什么也没有写入", "rehearsed; nothing is stored"});
    return end;
}

Exit ImportSession::import_all(const InputFiles& input) {
    Diagnostics skipped;
    for (const std::string& name : input.skipped) {
        skipped.add(Cause::file_left_behind, {name, {}, 0, {}});
    }
    console_.show(skipped);
    const auto files = survey(input.files);
    if (!files) return files.error();
    for (const Surveyed& file : *files) {
        if (const Exit end = import(file); end == Exit::environment) return end;
    }
    const Exit warned = warn_of_grades_above_ceilings();
    const Exit end = refused_ ? Exit::refused : Exit::done;
    return graver(graver(warned, end), return_failed_ ? Exit::environment : Exit::done);
}

Outcome<std::vector<ImportSession::Surveyed>> ImportSession::survey(
    const std::vector<InputFile>& files) {
    std::vector<Surveyed> ours;
    for (const InputFile& file : files) {
        const auto surveyed = survey(file);
        if (!surveyed) return tl::unexpected(surveyed.error());
        if (*surveyed) ours.push_back(**surveyed);
    }
    // Rosters that are nothing else, then workbooks that hold one, then those that need one.
    const auto place = [](const Surveyed& file) {
        return !file.has_people ? 2 : file.has_others ? 1 : 0;
    };
    std::stable_sort(ours.begin(), ours.end(),
                     [&](const Surveyed& a, const Surveyed& b) { return place(a) < place(b); });
    return ours;
}

Outcome<std::optional<ImportSession::Surveyed>> ImportSession::survey(const InputFile& file) {
    // Found in a folder, it would only be refused once more.
    const bool is_returned = file.from_folder && returned_name(file.name()) == file.name();
    if (is_returned && is_untouched_copy(file.path)) {
        Diagnostics note;
        note.add(Cause::file_returned, {file.name(), {}, 0, {}});
        console_.show(note);
        return std::nullopt;
    }
    auto opened = console_.check(open_table(file.path.string()));
    if (!opened) return tl::unexpected(opened.error());
    if (!opened->file) {
        if (mode_.lenient && is_foreign(opened->diagnostics) && !is_named_like_a_table(file.path)) {
            pass_over(file, {});
        } else {
            refuse(opened->diagnostics);
        }
        return std::nullopt;
    }
    const FileSurvey found =
        survey_tables(*opened->file, file.name(), office_.rules, call_.settings.kind);
    Surveyed surveyed{file, found.has(FactKind::people), false};
    surveyed.has_others = std::any_of(found.kinds.begin(), found.kinds.end(),
                                      [](FactKind kind) { return kind != FactKind::people; });
    if (!found.kinds.empty()) return surveyed;
    if (found.diagnostics.has_errors()) {
        refuse(found.diagnostics);
        const bool is_readable = !opened->file->diagnostics().has_errors();
        give_back(file, *opened->file, {{}, found.diagnostics, {}, {}, is_readable});
    } else {
        pass_over(file, found.diagnostics);
    }
    return std::nullopt;
}

void ImportSession::pass_over(const InputFile& file, const Diagnostics& diagnostics) {
    Diagnostics all = diagnostics;
    all.add(mode_.lenient ? Cause::file_passed_over : Cause::file_without_table,
            {file.name(), {}, 0, {}});
    if (mode_.lenient) {
        console_.show(all);
    } else {
        refuse(all);
    }
}

Exit ImportSession::import(const Surveyed& file) {
    const auto digest = console_.check(sha256_of_file(file.file.path.string()));
    if (!digest) return digest.error();
    const auto state = console_.check(office_.store.file_state(*digest));
    if (!state) return state.error();
    if (*state == FileState::whole) {
        const auto told = tell_known(file, *digest);
        return told ? Exit::done : told.error();
    }
    auto opened = console_.check(open_table(file.file.path.string()));
    if (!opened) return opened.error();
    if (!opened->file) {
        refuse(opened->diagnostics);
        return Exit::refused;
    }
    const auto roster = known_people();
    if (!roster) return roster.error();
    const std::string name = file.file.name();
    const FileImportRequest request{
        name,
        *digest,
        file.has_people,
        file.has_others,
        call_.settings.kind,
        mode_.correction_reason,
        mode_.accept_valid,
        *state == FileState::in_part,
        console_.language(),
        [&](std::int64_t facts) {
            console_.progress(console_.words({"{} 已读 {} 条", "{}: {} read"}, name, facts));
        }};
    auto done = console_.check(
        import_file(*opened->file, request, office_.store, **roster, office_.rules, writer_));
    if (!done) return done.error();
    return conclude(file, *opened->file, std::move(*done));
}

Exit ImportSession::conclude(const Surveyed& file, TableFile& opened, FileImport done) {
    const std::string name = file.file.name();
    const Diagnostics diagnostics = done.is_refused() && roster_refused_
                                        ? awaiting_roster(name, done.diagnostics)
                                        : done.diagnostics;
    if (done.is_refused()) {
        refuse(diagnostics);
    } else {
        console_.show(diagnostics);
    }
    for (const TableSummary& table : done.tables) summarise(table);
    if (done.is_stored()) {
        console_.say({"{}：第{}批", "{}: batch {}"}, name, done.batch->value);
        touched_.merge(done.touched);
        if (file.has_people) roster_.reset();
    } else if (!done.is_refused()) {
        console_.say({"{}：表里还没有内容", "{}: nothing in it yet"}, name);
    } else {
        console_.say({"{}：已退回，没有导入", "{}: refused, nothing of it is stored"}, name);
        roster_refused_ = roster_refused_ || file.has_people;
    }
    if (!done.is_refused()) return Exit::done;
    const bool only_waits = std::all_of(
        diagnostics.all().begin(), diagnostics.all().end(), [](const Diagnostic& diagnostic) {
            return severity_of(diagnostic) != Severity::error || is_about_roster(diagnostic.cause);
        });
    if (!only_waits) give_back(file.file, opened, done);
    return Exit::refused;
}

void ImportSession::give_back(const InputFile& file, TableFile& opened, const FileImport& done) {
    if (!done.is_readable || (mode_.rehearsal && !mode_.return_folder)) return;
    const std::string folder = mode_.return_folder.value_or(file.path.parent_path().string());
    const ReportContext context{office_.rules.office, console_.language(), {}, {}};
    const auto path = console_.check(write_returned_file(
        opened, {file.name(), done.diagnostics, done.tables, done.is_stored()}, office_.rules,
        call_.settings.kind, folder, workbook_style(context, call_.surroundings.today)));
    if (!path) {
        return_failed_ = true;
        return;
    }
    // In a folder the file itself would be refused again at the next run.
    const Text told =
        mode_.lenient
            ? Text{"退回表：{}（改好后放回文件夹，换下原表）",
                   "given back: {} (correct it and put it in the place of the file)"}
            : Text{"退回表：{}（改好后直接导入）", "given back: {} (correct it and import it)"};
    console_.say(told, *path);
}

Outcome<void> ImportSession::tell_known(const Surveyed& file, const std::string& digest) {
    const auto batches = console_.check(office_.store.batches());
    if (!batches) return tl::unexpected(batches.error());
    console_.say({"{}：以前导入过，没有新内容", "{}: imported before, nothing new"},
                 file.file.name());
    const auto known = std::find_if(batches->rbegin(), batches->rend(), [&](const auto& batch) {
        return batch.digest == digest && !batch.is_withdrawn();
    });
    if (known == batches->rend()) return {};
    for (const TableRecord& table : known->tables) {
        console_.machine_line(json_of(TableSummary{file.file.name(), table.sheet, table.kind,
                                                   table.read, 0, table.stored + table.unchanged}));
    }
    return {};
}

void ImportSession::refuse(const Diagnostics& diagnostics) {
    console_.show(diagnostics);
    refused_ = true;
}

void ImportSession::summarise(const TableSummary& table) {
    console_.machine_line(json_of(table));
    const std::string place = table.sheet.empty() ? table.file : table.file + " · " + table.sheet;
    std::string line = console_.words({"{}：{} 读 {} 行，存 {} 条，已有 {} 条",
                                       "{}: {}: {} rows read, {} facts stored, {} known"},
                                      place, word(table.kind, console_.language()), table.read,
                                      table.stored, table.unchanged);
    if (table.corrected > 0) {
        line += console_.words({"，其中更正 {} 条", ", {} of them corrected"}, table.corrected);
    }
    line += console_.words({"，退回 {} 行", ", {} rows refused"}, table.refused());
    console_.say({"{}", "{}"}, line);
}

Outcome<const Roster*> ImportSession::known_people() {
    if (!roster_) {
        auto roster = console_.check(office_.store.roster());
        if (!roster) return tl::unexpected(roster.error());
        roster_ = std::move(*roster);
    }
    return &*roster_;
}

Exit ImportSession::warn_of_grades_above_ceilings() {
    const auto read = read_findings(office_, console_);
    if (!read) return read.error();
    const auto warnings = grades_above_ceilings(touched_, office_, call_);
    if (!warnings) return warnings.error();
    console_.show(*warnings);
    return Exit::done;
}

}  // namespace kaoping
