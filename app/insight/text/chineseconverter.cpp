#include "text/chineseconverter.h"

#include <QDebug>
#include <QMutex>

#include <opencc/opencc.h>

namespace kesu {

namespace {

std::unique_ptr<opencc::SimpleConverter> load(const char *configuration)
{
    try {
        return std::make_unique<opencc::SimpleConverter>(configuration);
    } catch (const std::exception &error) {
        qWarning() << "Chinese conversion" << configuration << "is not available:" << error.what();
        return nullptr;
    }
}

QString convert(const std::unique_ptr<opencc::SimpleConverter> &converter, const QString &text)
{
    if (!converter || text.isEmpty())
        return text;
    try {
        return QString::fromStdString(converter->Convert(text.toStdString()));
    } catch (const std::exception &) { // text that is not valid Unicode
        return text;
    }
}

} // namespace

struct ChineseConverter::Private {
    std::unique_ptr<opencc::SimpleConverter> characters = load("t2s.json");
    std::unique_ptr<opencc::SimpleConverter> mainland = load("tw2sp.json");
    std::unique_ptr<opencc::SimpleConverter> taiwan = load("s2twp.json");
    QMutex mutex; // the library does not promise that one converter may be shared
};

ChineseConverter::ChineseConverter() : d(std::make_unique<Private>()) {}
ChineseConverter::~ChineseConverter() = default;

const ChineseConverter &ChineseConverter::instance()
{
    static const ChineseConverter converter;
    return converter;
}

bool ChineseConverter::isAvailable() const
{
    return d->characters && d->mainland && d->taiwan;
}

QString ChineseConverter::toSimplifiedCharacters(const QString &text) const
{
    const QMutexLocker lock(&d->mutex);
    return convert(d->characters, text);
}

QString ChineseConverter::toMainlandWords(const QString &text) const
{
    const QMutexLocker lock(&d->mutex);
    return convert(d->mainland, text);
}

QString ChineseConverter::toTaiwanWords(const QString &text) const
{
    const QMutexLocker lock(&d->mutex);
    return convert(d->taiwan, text);
}

} // namespace kesu
