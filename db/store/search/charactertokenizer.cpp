#include "search/charactertokenizer.h"

#include <sqlite3.h>

#include "text/textfolder.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

struct Decoded {
    char32_t codePoint;
    int bytes;
};

// The code point at `text`, `left` > 0 bytes long; a byte that begins none stands for U+FFFD.
Decoded decodeUtf8(const char *text, int left)
{
    const auto byte = [text](int i) { return static_cast<unsigned char>(text[i]); };
    const auto follows = [&](int count) {
        for (int i = 1; i <= count; ++i) {
            if (i >= left || (byte(i) & 0xC0) != 0x80)
                return false;
        }
        return true;
    };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return {first, 1};
    if (first >= 0xC2 && first <= 0xDF && follows(1))
        return {char32_t(first & 0x1F) << 6 | (byte(1) & 0x3F), 2};
    if (first >= 0xE0 && first <= 0xEF && follows(2))
        return {char32_t(first & 0x0F) << 12 | char32_t(byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
    if (first >= 0xF0 && first <= 0xF4 && follows(3)) {
        return {char32_t(first & 0x07) << 18 | char32_t(byte(1) & 0x3F) << 12 | char32_t(byte(2) & 0x3F) << 6
                    | (byte(3) & 0x3F),
                4};
    }
    return {QChar::ReplacementCharacter, 1};
}

int encodeUtf8(char32_t c, char *out)
{
    const auto trail = [c](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) {
        out[0] = static_cast<char>(c);
        return 1;
    }
    if (c < 0x800) {
        out[0] = static_cast<char>(0xC0 | c >> 6);
        out[1] = trail(0);
        return 2;
    }
    if (c < 0x10000) {
        out[0] = static_cast<char>(0xE0 | c >> 12);
        out[1] = trail(6);
        out[2] = trail(0);
        return 3;
    }
    out[0] = static_cast<char>(0xF0 | c >> 18);
    out[1] = trail(12);
    out[2] = trail(6);
    out[3] = trail(0);
    return 4;
}

// The tokenizer has no state of its own; SQLite only asks for a pointer that is not null.
int create(void *context, const char **, int, Fts5Tokenizer **tokenizer)
{
    *tokenizer = static_cast<Fts5Tokenizer *>(context);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) { }

using TokenSink = int (*)(void *context, int flags, const char *token, int size, int start, int end);

// Feeds the sink with the characters of a text and the pairs they form with the next one.
class Feeder
{
public:
    Feeder(TokenSink sink, void *context, bool query) : m_sink(sink), m_context(context), m_query(query) { }

    int add(char32_t sign, int start, int end)
    {
        const int done = flush(sign);
        m_start = start;
        m_end = end;
        m_length = sign == U' ' ? 0 : encodeUtf8(sign, m_sign);
        return done;
    }

    // The character kept back, now that the one after it is known (0 at the end).
    int flush(char32_t next)
    {
        if (m_length == 0)
            return SQLITE_OK;
        const bool pair = next != 0 && next != U' ';
        // A query asks for pairs alone; only a single character, which has none, is asked for by itself.
        if (!m_query || (!pair && !m_inPair)) {
            if (const int done = m_sink(m_context, 0, m_sign, m_length, m_start, m_end); done != SQLITE_OK)
                return done;
        }
        m_inPair = pair;
        if (!pair)
            return SQLITE_OK;
        const int length = m_length + encodeUtf8(next, m_sign + m_length);
        return m_sink(m_context, m_query ? 0 : FTS5_TOKEN_COLOCATED, m_sign, length, m_start, m_end);
    }

private:
    TokenSink m_sink;
    void *m_context;
    bool m_query;
    bool m_inPair = false; // the last character was the second one of a pair
    char m_sign[8];
    int m_length = 0;
    int m_start = 0;
    int m_end = 0;
};

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int size, TokenSink sink)
{
    const TextFolder &folder = TextFolder::instance();
    Feeder feeder(sink, context, (flags & FTS5_TOKENIZE_QUERY) != 0);
    for (int at = 0; at < size;) {
        const Decoded decoded = decodeUtf8(text + at, size - at);
        if (const char32_t folded = folder.fold(decoded.codePoint)) {
            if (const int code = feeder.add(folded, at, at + decoded.bytes); code != SQLITE_OK)
                return code;
        }
        at += decoded.bytes;
    }
    return feeder.flush(0);
}

fts5_api *apiOf(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

Result<void> registerCharacterTokenizer(sqlite3 *database)
{
    static fts5_tokenizer tokenizer = {create, destroy, tokenize};
    fts5_api *api = apiOf(database);
    if (!api || api->xCreateTokenizer(api, "kesu_character", &tokenizer, &tokenizer, nullptr) != SQLITE_OK)
        return Error{ErrorKind::StoreUnusable, u"full-text-missing"_s, {}, {}};
    return {};
}

} // namespace kesu
