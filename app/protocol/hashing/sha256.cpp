#include "hashing/sha256.h"

#include <QtGlobal>

#include <openssl/evp.h>

#include <memory>

namespace kesu {

QByteArray sha256Hex(std::initializer_list<QByteArrayView> parts)
{
    // Looked up once: finding the algorithm costs more than hashing a row.
    static EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                                       &EVP_MD_CTX_free);
    QByteArray hash(32, Qt::Uninitialized);
    bool done = algorithm && context && EVP_DigestInit_ex2(context.get(), algorithm, nullptr) == 1;
    for (const QByteArrayView part : parts)
        done = done && EVP_DigestUpdate(context.get(), part.data(), static_cast<size_t>(part.size())) == 1;
    done = done && EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(hash.data()), nullptr) == 1;
    if (!done)
        qFatal("SHA-256 is not to be had from OpenSSL"); // nothing may be written that cannot be chained
    return hash.toHex();
}

} // namespace kesu
