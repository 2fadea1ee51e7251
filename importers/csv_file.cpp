#include "importers/csv_file.h"

#include <stdexcept>
#include <utility>

#include "importers/csv_delimiter.h"
#include "importers/csv_lines.h"
#include "importers/csv_records.h"
#include "importers/encoding.h"
#include "importers/file_source.h"

namespace kaoping {
namespace {

class TextTableReader : public SheetReader {
public:
    TextTableReader(DamageLog& log, std::unique_ptr<FileSource> source, TextEncoding encoding,
                    char delimiter)
        : log_(log),
          source_(std::move(source)),
          decoder_(*source_, encoding),
          lines_(decoder_),
          records_(delimiter) {}

    [[nodiscard]] const std::string& name() const override { return name_; }
    [[nodiscard]] bool hidden() const override { return false; }
    [[nodiscard]] const std::vector<MergedArea>& merged_areas() override { return no_areas_; }

    [[nodiscard]] bool next(RawRow& row) override {
        while (!ended_) {
            const auto complete = read_line(row);
            if (!complete) {
                log_.add(complete.error());
                ended_ = true;
                return false;
            }
            if (*complete && !row.cells.empty()) return true;
        }
        return false;
    }

private:
    // True when the next line completed a record.
    Intact<bool> read_line(RawRow& row) {
        const auto line = lines_.next();
        if (!line) return tl::unexpected<Damage>(line.error());
        if (*line) return records_.feed(**line, lines_.number(), row);
        ended_ = true;
        return records_.finish(row);
    }

    DamageLog& log_;
    std::unique_ptr<FileSource> source_;
    TextDecoder decoder_;
    CsvLines lines_;
    CsvRecords records_;
    std::string name_;
    std::vector<MergedArea> no_areas_;
    bool ended_ = false;
};

class TextTable : public TableFile {
public:
    TextTable(std::string path, const std::string& file_name, TextEncoding encoding, char delimiter)
        : path_(std::move(path)), encoding_(encoding), delimiter_(delimiter), log_(file_name) {
        log_.add(Damage{Cause::encoding_used, {}, {std::string{name_of(encoding)}}});
    }

    [[nodiscard]] std::size_t sheet_count() const override { return 1; }
    [[nodiscard]] const Diagnostics& diagnostics() const override { return log_.diagnostics(); }
    [[nodiscard]] std::unique_ptr<SheetReader> open_sheet(std::size_t index) override {
        if (index != 0) throw std::logic_error("open_sheet: a text file has one sheet");
        auto source = FileSource::open(path_);
        if (!source) {
            log_.add(Damage{Cause::file_read_failed, {}, {"0"}});
            return nullptr;
        }
        return std::make_unique<TextTableReader>(log_, std::move(*source), encoding_, delimiter_);
    }

private:
    std::string path_;
    TextEncoding encoding_;
    char delimiter_;
    DamageLog log_;
};

Intact<char> delimiter_of(const std::string& path, TextEncoding encoding) {
    const auto source = FileSource::open(path);
    if (!source) return damaged(Cause::file_read_failed, {}, {"0"});
    TextDecoder decoder(**source, encoding);
    const auto beginning = decoder.next();
    if (!beginning) return tl::unexpected<Damage>(beginning.error());
    return sniff_delimiter(*beginning);
}

}  // namespace

Intact<std::unique_ptr<TableFile>> open_text_table(const std::string& path,
                                                   const std::string& file_name) {
    const auto encoding = detect_encoding(path);
    if (!encoding) return tl::unexpected<Damage>(encoding.error());
    const auto delimiter = delimiter_of(path, *encoding);
    if (!delimiter) return tl::unexpected<Damage>(delimiter.error());
    return std::make_unique<TextTable>(path, file_name, *encoding, *delimiter);
}

}  // namespace kaoping
