#include "commandline.h"

#include <QCoreApplication>

#include "context.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("kesuctl", source);
}

QString written(const Option &option)
{
    const QString dashes = option.name.size() == 1 ? u"-"_s : u"--"_s;
    return option.value.isEmpty() ? dashes + option.name : dashes + option.name + u' ' + option.value;
}

QString usageLine(const Command &command)
{
    QStringList parts{u"kesuctl"_s, command.name};
    if (!command.operands.isEmpty())
        parts.append(command.operands);
    for (const Option &option : command.options)
        parts.append(option.isNeeded ? written(option) : u'[' + written(option) + u']');
    return parts.join(u' ');
}

QString columns(const QString &left, const QString &right)
{
    return u"  "_s + left.leftJustified(26) + u' ' + right + u'\n';
}

QString globalHelp()
{
    return say(QT_TRANSLATE_NOOP("kesuctl", "With every command:")) + u'\n'
        + columns(u"--data DIR"_s, say(QT_TRANSLATE_NOOP("kesuctl", "the folder of the store")))
        + columns(u"--json"_s, say(QT_TRANSLATE_NOOP("kesuctl", "one JSON document as the answer")))
        + columns(u"--lang LANGUAGE"_s, u"zh_CN, zh_TW, en"_s)
        + columns(u"--user NAME"_s, say(QT_TRANSLATE_NOOP("kesuctl", "who acts, by name")))
        + columns(u"--help"_s, say(QT_TRANSLATE_NOOP("kesuctl", "this help")));
}

} // namespace

CommandLine::CommandLine(const Command &command)
    : m_command(command)
{
    m_parser.addOption(QCommandLineOption(u"help"_s));
    for (const Option &option : command.options)
        m_parser.addOption({option.name, QString(), option.value});
}

std::optional<int> CommandLine::read(Context &context, const QStringList &arguments)
{
    const bool parsed = m_parser.parse(QStringList{m_command.name} + arguments);
    if (parsed && m_parser.isSet(u"help"_s))
        return context.answer({{u"help"_s, help(m_command)}}, help(m_command));
    const QString wrong = parsed ? problem() : m_parser.errorText();
    if (!wrong.isEmpty())
        return context.usage(say(QT_TRANSLATE_NOOP("kesuctl", "%1 See kesuctl %2 --help.")).arg(wrong, m_command.name));
    return std::nullopt;
}

QString CommandLine::problem() const
{
    const QStringList known = m_command.operands.split(u' ', Qt::SkipEmptyParts);
    const qsizetype needed = std::count_if(known.cbegin(), known.cend(),
                                           [](const QString &operand) { return !operand.startsWith(u'['); });
    const qsizetype given = m_parser.positionalArguments().size();
    if (given < needed)
        return say(QT_TRANSLATE_NOOP("kesuctl", "%1 is missing.")).arg(known.at(given));
    if (given > known.size())
        return say(QT_TRANSLATE_NOOP("kesuctl", "“%1” is too much.")).arg(operand(static_cast<int>(known.size())));
    for (const Option &option : m_command.options) {
        if (option.isNeeded && m_parser.value(option.name).isEmpty())
            return say(QT_TRANSLATE_NOOP("kesuctl", "%1 is missing.")).arg(written(option));
    }
    return {};
}

QString overview(const QList<Command> &commands)
{
    QString text = u"kesuctl [--data DIR] [--json] [--lang zh_CN|zh_TW|en] [--user NAME] COMMAND …\n\n"_s;
    for (const Command &command : commands)
        text += columns((command.name + u' ' + command.operands).trimmed(), say(command.summary));
    return text + u'\n' + globalHelp() + u'\n'
        + say(QT_TRANSLATE_NOOP("kesuctl", "kesuctl COMMAND --help explains one command.")) + u'\n'
        + say(QT_TRANSLATE_NOOP("kesuctl",
                                "Exit status: 0 done, 1 refused or findings, 2 wrong usage, 3 store not usable."))
        + u'\n';
}

QString help(const Command &command)
{
    QString text = usageLine(command) + u"\n\n"_s + say(command.summary) + u"\n\n"_s;
    for (const Option &option : command.options)
        text += columns(written(option), say(option.what));
    if (!command.example.isEmpty())
        text += u'\n' + say(QT_TRANSLATE_NOOP("kesuctl", "A file, for example: %1")).arg(command.example) + u'\n';
    if (!command.options.isEmpty())
        text += u'\n';
    return text + globalHelp();
}

} // namespace kesu::ctl
