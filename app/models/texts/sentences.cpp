#include "texts/sentences.h"

#include <QCoreApplication>

namespace kesu {

QString sentenceOf(const char *context, const Sentences &table, const QString &code, const QString &otherwise)
{
    const char *source = table.value(code);
    return source ? QCoreApplication::translate(context, source) : otherwise;
}

QString filled(QString sentence, const QStringList &args)
{
    for (const QString &arg : args) {
        if (sentence.contains(u'%'))
            sentence = sentence.arg(arg);
    }
    return sentence;
}

} // namespace kesu
