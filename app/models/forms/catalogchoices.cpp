#include "forms/catalogchoices.h"

#include "base/language.h"

namespace kesu {

namespace {

void append(QList<Choice> &choices, const QList<CatalogEntry> &entries, const QString &path, int depth)
{
    const QString language = uiLanguage();
    for (const CatalogEntry &entry : entries) {
        Choice choice;
        choice.code = entry.code;
        choice.label = entry.name.in(language);
        choice.detail = entry.hint.in(language);
        choice.path = path;
        choice.terms = {entry.name.zhCn, entry.name.zhTw, entry.name.en};
        choice.depth = depth;
        choices.append(choice);
        append(choices, entry.children, path.isEmpty() ? choice.label : path + QStringLiteral(" › ") + choice.label,
               depth + 1);
    }
}

} // namespace

QList<Choice> catalogChoices(const Catalog &catalog)
{
    QList<Choice> choices;
    append(choices, catalog.entries, {}, 0);
    return choices;
}

} // namespace kesu
