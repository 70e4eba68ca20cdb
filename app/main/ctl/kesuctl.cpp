#include <QGuiApplication>
#include <QLocale>
#include <QFile>
#include <QTemporaryDir>

#include "base/language.h"
#include "chartfile.h"
#include "commands.h"
#include "workspace/datafolder.h"

using namespace Qt::StringLiterals;
using namespace kesu::ctl;

namespace {

// A command's name is one word or two: "due", "ticket new".
const Command *findCommand(const QStringList &arguments)
{
    for (const Command &command : commands()) {
        if (command.name == arguments.value(0) || command.name == arguments.mid(0, 2).join(u' '))
            return &command;
    }
    return nullptr;
}

// The commands that begin with this word.
QList<Command> family(const QString &word)
{
    QList<Command> found;
    for (const Command &command : commands()) {
        if (command.name.section(u' ', 0, 0) == word)
            found.append(command);
    }
    return found;
}

// The program's own options may stand before or after the command's name, as people type them; not after "--".
GlobalOptions takeGlobals(QStringList &arguments, QString *trouble)
{
    GlobalOptions options;
    options.dataDir = kesu::defaultDataDir();
    options.dataGiven = qEnvironmentVariableIsSet("KESUDESK_DATA");
    QStringList rest;
    bool areOperands = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments.at(i);
        areOperands = areOperands || name == "--"_L1;
        if (areOperands) {
            rest.append(name);
            continue;
        }
        QString value;
        bool hasValue = false;
        if (const qsizetype equals = name.indexOf(u'='); name.startsWith(u"--"_s) && equals > 0) {
            value = name.mid(equals + 1);
            name.truncate(equals);
            hasValue = true;
        }
        if (name == u"--json"_s) {
            options.json = true;
        } else if (name == u"--data"_s || name == u"--lang"_s || name == u"--user"_s) {
            if (!hasValue && ++i < arguments.size())
                value = arguments.at(i);
            else if (!hasValue)
                *trouble = QCoreApplication::translate("kesuctl", "%1 needs a value.").arg(name);
            if (name == u"--data"_s) {
                options.dataDir = value;
                options.dataGiven = true;
            } else if (name == u"--lang"_s) {
                options.language = value;
            } else {
                options.user = value;
            }
        } else {
            rest.append(arguments.at(i));
        }
    }
    arguments = rest;
    return options;
}

int run(Context &context, QStringList arguments)
{
    if (arguments.value(0) == "help"_L1) // "kesuctl help due" is what some type
        arguments = arguments.mid(1) + QStringList{u"--help"_s};
    const QString word = arguments.value(0);
    if (word == "--version"_L1)
        return context.answer({{u"version"_s, QCoreApplication::applicationVersion()}},
                              QCoreApplication::applicationVersion());
    if (word == "--help"_L1)
        return context.answer({{u"help"_s, overview(commands())}}, overview(commands()));
    if (word.isEmpty())
        return context.usage(QCoreApplication::translate("kesuctl", "A command is missing. See kesuctl --help."));
    if (const Command *command = findCommand(arguments)) {
        CommandLine line(*command);
        const auto ended = line.read(context, arguments.mid(command->name.contains(u' ') ? 2 : 1));
        return ended ? *ended : command->run(context, line);
    }
    const QList<Command> related = family(word);
    if (!related.isEmpty() && arguments.contains(u"--help"_s))
        return context.answer({{u"help"_s, overview(related)}}, overview(related));
    if (related.isEmpty())
        return context.usage(QCoreApplication::translate("kesuctl", "There is no command “%1”. See kesuctl --help.")
                                 .arg(word));
    QStringList names;
    for (const Command &command : related)
        names.append(command.name);
    return context.usage(QCoreApplication::translate("kesuctl", "“%1” needs more; there are: %2.")
                             .arg(word, names.join(u", "_s)));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // printing needs fonts, never a screen
    QTemporaryDir runtime; // Qt warns on stderr when there is none, and stderr is ours
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    const auto application = kesu::ctl::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"kesudesk"_s);
    QCoreApplication::setOrganizationName(u"KesuDesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KESU_VERSION));

    QStringList arguments = QCoreApplication::arguments().mid(1);
    kesu::Translations translations;
    translations.load(kesu::nearestLanguage(QLocale::system().name()));
    QString trouble;
    const GlobalOptions options = takeGlobals(arguments, &trouble);
    const bool isSpoken = options.language.isEmpty() || kesu::languages().contains(options.language);
    if (!isSpoken)
        trouble = QCoreApplication::translate("kesuctl", "--lang takes zh_CN, zh_TW or en.");
    else if (!options.language.isEmpty())
        translations.load(options.language);
    Context context(options);
    return trouble.isEmpty() ? run(context, arguments) : context.usage(trouble);
}
