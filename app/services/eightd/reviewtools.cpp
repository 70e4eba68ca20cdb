#include "eightd/reviewtools.h"

#include <QFile>

#include "search/likeness.h"
#include "text/textfolder.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

ReviewTools make()
{
    QFile file(u":/eightd/wording.json"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    const auto wording = ReviewWording::fromJson(open ? file.readAll() : QByteArray(), [](const QString &text) {
        return TextFolder::instance().fold(text);
    });
    if (!wording)
        qCritical("The wording of 8D reviews cannot be read; blame and training are not recognised.");
    return {wording ? *wording : ReviewWording(),
            [](const QString &a, const QString &b) { return textLikeness(a, b); }};
}

} // namespace

const ReviewTools &reviewTools()
{
    static const ReviewTools tools = make();
    return tools;
}

} // namespace kesu
