#include "forms/catalogchoices.h"

#include "base/language.h"

namespace kesu {

namespace {

Choice choiceFor(const CatalogEntry &entry, const QString &path = {}, int depth = 0)
{
    const QString language = uiLanguage();
    Choice choice;
    choice.code = entry.code;
    choice.label = entry.name.in(language);
    choice.detail = entry.hint.in(language);
    choice.path = path;
    choice.terms = {entry.name.zhCn, entry.name.zhTw, entry.name.en};
    choice.depth = depth;
    return choice;
}

void append(QList<Choice> &choices, const QList<CatalogEntry> &entries, const QString &path, int depth)
{
    for (const CatalogEntry &entry : entries) {
        const Choice choice = choiceFor(entry, path, depth);
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

QList<Choice> topChoices(const Catalog &catalog)
{
    QList<Choice> choices;
    for (const CatalogEntry &entry : catalog.entries)
        choices.append(choiceFor(entry));
    return choices;
}

QList<Choice> childChoices(const Catalog &catalog, QStringView code)
{
    QList<Choice> choices;
    if (const CatalogEntry *parent = catalog.find(code))
        append(choices, parent->children, {}, 0);
    return choices;
}

QList<Choice> choicesWith(const Catalog &catalog, QLatin1String attribute, const QString &value)
{
    QList<Choice> choices;
    for (const CatalogEntry &entry : catalog.entries) {
        if (entry.attributes.value(attribute).toString() == value)
            choices.append(choiceFor(entry));
    }
    return choices;
}

} // namespace kesu
