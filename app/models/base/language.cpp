#include "base/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

QLocale localeOf(const QString &language)
{
    return QLocale(language == "en"_L1 ? u"en_GB"_s : language);
}

// Keeps from all windows what the application is told of a change of language.
class QuietFilter final : public QObject {
public:
    QuietFilter() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::LanguageChange; }
};

} // namespace

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
    QLocale::setDefault(localeOf(language));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // The English sources need their translation too: plurals.
    if (m_own.load(u":/i18n/kesu_"_s + language))
        QCoreApplication::installTranslator(&m_own);
}

SpokenLanguage::SpokenLanguage(const QString &language)
    : m_before(uiLanguage())
{
    if (language == m_before)
        return;
    QLocale::setDefault(localeOf(language));
    m_own = std::make_unique<QTranslator>();
    const QuietFilter quiet;
    if (m_own->load(u":/i18n/kesu_"_s + language))
        QCoreApplication::installTranslator(m_own.get());
}

SpokenLanguage::~SpokenLanguage()
{
    if (!m_own)
        return;
    const QuietFilter quiet;
    QCoreApplication::removeTranslator(m_own.get());
    QLocale::setDefault(localeOf(m_before));
}

} // namespace kesu
