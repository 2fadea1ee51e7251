#include "importers/digest.h"

#include <openssl/evp.h>

#include <array>
#include <memory>
#include <new>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "importers/file_source.h"

namespace kaoping {
namespace {

struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

// The library fails here only when it is misused or out of memory.
void require(int status) {
    if (status != 1) throw std::logic_error("the digest cannot be computed");
}

std::string hexadecimal(const unsigned char* bytes, std::size_t size) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * size);
    for (std::size_t i = 0; i < size; ++i) {
        text += kDigits[bytes[i] >> 4U];
        text += kDigits[bytes[i] & 15U];
    }
    return text;
}

class Sha256 {
public:
    Sha256() : context_(EVP_MD_CTX_new()) {
        if (!context_) throw std::bad_alloc();
        require(EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr));
    }
    void add(const char* bytes, std::size_t size) {
        require(EVP_DigestUpdate(context_.get(), bytes, size));
    }
    std::string finish() {
        std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
        unsigned int size = 0;
        require(EVP_DigestFinal_ex(context_.get(), digest.data(), &size));
        return hexadecimal(digest.data(), size);
    }

private:
    std::unique_ptr<EVP_MD_CTX, FreeContext> context_;
};

}  // namespace

Result<std::string> sha256_of_file(const std::string& path) {
    const auto file = FileSource::open(path);
    if (!file) return tl::unexpected<Failure>(file.error());
    Sha256 digest;
    std::vector<char> buffer(std::size_t{1} << 18U);
    for (;;) {
        const auto count = (*file)->read(buffer.data(), buffer.size());
        if (!count) return failed(Failure::Kind::unreadable, path);
        if (*count == 0) break;
        digest.add(buffer.data(), *count);
    }
    return digest.finish();
}

std::string sha256_of_text(std::string_view text) {
    Sha256 digest;
    digest.add(text.data(), text.size());
    return digest.finish();
}

}  // namespace kaoping
