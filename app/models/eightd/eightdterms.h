#pragma once

#include <QString>
#include <QStringView>

namespace kesu {

// The trade's words for codes and fields of 8D reports and CARs, from resources/eightd/terms.json, in the language
// spoken now.
namespace eightdterms {

// "cause_state", "root" → "root cause". A code without a word is answered as it is.
QString code(QStringView list, QStringView code);
QString field(QStringView key);     // of the report
QString listName(QStringView list); // "actions"
QString partField(QStringView key); // of the records inside
QString carField(QStringView key);
// The list of codes a coded field of a list is from; empty when it has none. `list` is empty for the report itself.
QString codesOf(QStringView list, QStringView key);

// While it lives every word is followed by the one of a second language, as forms in two languages have them. An empty
// language changes nothing. One at a time.
class SecondLanguage {
public:
    explicit SecondLanguage(const QString &language);
    ~SecondLanguage();
    Q_DISABLE_COPY_MOVE(SecondLanguage)
};

// Whether there is a word; for tests.
bool hasField(QStringView group, QStringView key);
bool hasCode(QStringView list, QStringView code);

} // namespace eightdterms
} // namespace kesu
