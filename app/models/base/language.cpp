#include "base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kesu {

QStringList languages()
{
    return {u"zh_CN"_s, u"zh_TW"_s, u"en"_s};
}

QString languageName(const QString &language)
{
    if (language == "zh_TW"_L1)
        return u"繁體中文"_s;
    return language == "en"_L1 ? u"English"_s : u"简体中文"_s;
}

QString uiLanguage()
{
    return nearestLanguage(QLocale().name());
}

QString nearestLanguage(const QString &localeName)
{
    const QLocale locale(localeName);
    if (locale.language() == QLocale::English)
        return u"en"_s;
    if (locale.language() == QLocale::Chinese && locale.script() == QLocale::TraditionalHanScript)
        return u"zh_TW"_s;
    return u"zh_CN"_s;
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translations::load(const QString &language)
{
    QLocale::setDefault(QLocale(language == "en"_L1 ? u"en_GB"_s : language));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // The English sources need their translation too: plurals.
    if (m_own.load(u":/i18n/kesu_"_s + language))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace kesu
