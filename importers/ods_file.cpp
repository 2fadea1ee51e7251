#include "importers/ods_file.h"

#include <stdexcept>
#include <utility>
#include <vector>

#include "importers/ods_contents.h"
#include "importers/ods_package.h"
#include "importers/ods_rows.h"
#include "importers/workbook_limits.h"

namespace kaoping {
namespace {

const std::string kContent = "content.xml";

// The content while it is read, from table to table.
class OdsStream {
public:
    explicit OdsStream(std::unique_ptr<ByteSource> source)
        : source_(std::move(source)), rows_(kContent), xml_(*source_, rows_, kContent) {}

    // The number of the table that comes next: behind the one that was begun, if one was.
    [[nodiscard]] std::size_t next_table() const {
        return rows_.tables_passed() + (begun_ ? 1 : 0);
    }

    // Passes over the rest of the table that was begun and all before the one of that number.
    // Requires that it is not before the next one.
    [[nodiscard]] Intact<void> go_to(std::size_t table) {
        RawRow ignored;
        rows_.skip_cells(true);
        while (rows_.tables_passed() < table) {
            const auto found = step(ignored);
            if (!found) return tl::unexpected<Damage>(found.error());
        }
        rows_.skip_cells(false);
        return {};
    }

    // True when `row` was filled, false at the end of the table.
    [[nodiscard]] Intact<bool> step(RawRow& row) {
        rows_.aim_at(row);
        const auto paused = xml_.read();
        if (!paused) return tl::unexpected<Damage>(paused.error());
        if (rows_.damage()) return tl::unexpected<Damage>(*rows_.damage());
        // Fewer tables than were counted: the file was changed meanwhile.
        if (!*paused) return damaged(Cause::zip_part_damaged, {}, {kContent});
        begun_ = !rows_.at_end_of_table();
        return begun_;
    }
    [[nodiscard]] std::uint32_t repeats() const { return rows_.repeats(); }

private:
    std::unique_ptr<ByteSource> source_;
    OdsRows rows_;
    XmlReader xml_;
    bool begun_ = false;
};

class OdsFile;

class OdsSheetReader : public SheetReader {
public:
    OdsSheetReader(OdsFile& file, const OdsSheet& sheet, std::unique_ptr<OdsStream> stream)
        : file_(file), sheet_(sheet), stream_(std::move(stream)) {}
    ~OdsSheetReader() override;
    OdsSheetReader(const OdsSheetReader&) = delete;
    OdsSheetReader& operator=(const OdsSheetReader&) = delete;

    [[nodiscard]] const std::string& name() const override { return sheet_.name; }
    [[nodiscard]] bool hidden() const override { return sheet_.hidden; }
    [[nodiscard]] bool next(RawRow& row) override;
    [[nodiscard]] const std::vector<MergedArea>& merged_areas() override {
        return sheet_.merged_areas;
    }

private:
    OdsFile& file_;
    const OdsSheet& sheet_;
    std::unique_ptr<OdsStream> stream_;  // null when the rows ended
    RawRow repeated_;
    std::uint32_t repeats_ = 0;  // of that row, still to come
};

class OdsFile : public TableFile {
public:
    OdsFile(ZipArchive archive, std::vector<OdsSheet> sheets, std::string file_name)
        : archive_(std::move(archive)), sheets_(std::move(sheets)), log_(std::move(file_name)) {}

    [[nodiscard]] std::size_t sheet_count() const override { return sheets_.size(); }
    [[nodiscard]] const Diagnostics& diagnostics() const override { return log_.diagnostics(); }
    [[nodiscard]] std::unique_ptr<SheetReader> open_sheet(std::size_t index) override;

    void report(const Damage& damage, const std::string& sheet) { log_.add(damage, sheet); }
    // Keeps a stream that came to the end of a table: the next one follows there.
    void keep(std::unique_ptr<OdsStream> stream) { resting_ = std::move(stream); }

private:
    [[nodiscard]] Intact<std::unique_ptr<OdsStream>> stream_at(std::size_t index);

    ZipArchive archive_;
    std::vector<OdsSheet> sheets_;
    DamageLog log_;
    std::unique_ptr<OdsStream> resting_;
};

std::unique_ptr<SheetReader> OdsFile::open_sheet(std::size_t index) {
    if (index >= sheets_.size()) throw std::logic_error("open_sheet: no such sheet");
    const OdsSheet& sheet = sheets_[index];
    if (sheet.damage) {
        report(*sheet.damage, sheet.name);
        return nullptr;
    }
    auto stream = stream_at(index);
    if (!stream) {
        report(stream.error(), sheet.name);
        return nullptr;
    }
    return std::make_unique<OdsSheetReader>(*this, sheet, std::move(*stream));
}

// Sheets are mostly read one after another: then the same stream serves them all.
Intact<std::unique_ptr<OdsStream>> OdsFile::stream_at(std::size_t index) {
    std::unique_ptr<OdsStream> stream = std::move(resting_);
    if (!stream || stream->next_table() > index) {
        auto source = archive_.open_part(kContent, kMostSheetBytes);
        if (!source) return tl::unexpected<Damage>(source.error());
        stream = std::make_unique<OdsStream>(std::move(*source));
    }
    const auto there = stream->go_to(index);
    if (!there) return tl::unexpected<Damage>(there.error());
    return stream;
}

OdsSheetReader::~OdsSheetReader() {
    if (stream_) file_.keep(std::move(stream_));
}

bool OdsSheetReader::next(RawRow& row) {
    if (repeats_ > 0) {
        --repeats_;
        ++repeated_.number;
        row = repeated_;
        return true;
    }
    if (!stream_) return false;
    const auto found = stream_->step(row);
    if (found && *found) {
        repeats_ = stream_->repeats();
        if (repeats_ > 0) repeated_ = row;
        return true;
    }
    if (found) {
        file_.keep(std::move(stream_));
    } else {
        file_.report(found.error(), sheet_.name);
    }
    stream_.reset();
    return false;
}

}  // namespace

Intact<std::unique_ptr<TableFile>> open_ods_workbook(ZipArchive archive,
                                                     const std::string& file_name) {
    const auto readable = require_unencrypted(archive);
    if (!readable) return tl::unexpected<Damage>(readable.error());
    auto source = archive.open_part(kContent, kMostSheetBytes);
    if (!source) return tl::unexpected<Damage>(source.error());
    auto sheets = read_ods_contents(**source, kContent);
    if (!sheets) return tl::unexpected<Damage>(sheets.error());
    return std::make_unique<OdsFile>(std::move(archive), std::move(*sheets), file_name);
}

}  // namespace kaoping
