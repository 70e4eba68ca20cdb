#include <QCoreApplication>
#include <QLocale>

#include <sys/stat.h>

#include "base/language.h"
#include "hub/hubcommands.h"

using namespace Qt::StringLiterals;
using namespace kesu::hubctl;

namespace {

struct Globals {
    bool json = false;
    QString language;
};

// --json and --lang may stand anywhere, as people type them; not after "--".
Globals takeGlobals(QStringList &arguments)
{
    Globals globals;
    QStringList rest;
    while (!arguments.isEmpty()) {
        const QString word = arguments.takeFirst();
        if (word == "--"_L1) {
            rest += word;
            rest += arguments;
            break;
        }
        if (word == "--json"_L1)
            globals.json = true;
        else if (word == "--lang"_L1)
            globals.language = arguments.isEmpty() ? u"?"_s : arguments.takeFirst();
        else if (word.startsWith("--lang="_L1))
            globals.language = word.mid(7);
        else
            rest += word;
    }
    arguments = rest;
    return globals;
}

const HubCommand *findCommand(const QStringList &arguments)
{
    for (const HubCommand &command : hubCommands()) {
        if (command.name == arguments.value(0) || command.name == arguments.mid(0, 2).join(u' '))
            return &command;
    }
    return nullptr;
}

// stderr is ours, one line for a failure; what lies below says more in its error.
void keepQuiet(QtMsgType, const QMessageLogContext &, const QString &) {}

int run(const HubConsole &console, const QStringList &arguments)
{
    const QString word = arguments.value(0);
    if (word == "--version"_L1)
        return console.answer({{u"version"_s, QCoreApplication::applicationVersion()}},
                              QCoreApplication::applicationVersion());
    if (word == "--help"_L1 || word == "help"_L1)
        return console.answer({{u"help"_s, hubOverview()}}, hubOverview());
    const HubCommand *command = findCommand(arguments);
    if (!command) {
        return console.usage(
            word.isEmpty() ? QCoreApplication::translate("kesuhub", "A command is missing. See kesuhub --help.")
                           : QCoreApplication::translate("kesuhub", "There is no command “%1”. See kesuhub --help.")
                                 .arg(arguments.mid(0, 2).join(u' ')));
    }
    const HubLine line(*command, arguments.mid(command->name.count(u' ') + 1));
    if (line.wantsHelp())
        return console.answer({{u"help"_s, hubHelp(*command)}}, hubHelp(*command));
    if (const QString problem = line.problem(); !problem.isEmpty()) {
        return console.usage(QCoreApplication::translate("kesuhub", "%1 See kesuhub %2 --help.")
                                 .arg(problem, command->name));
    }
    return command->run(console, line);
}

} // namespace

int main(int argc, char **argv)
{
    ::umask(0077); // what a hub writes holds people's data
    QCoreApplication app(argc, argv);
    qInstallMessageHandler(keepQuiet);
    QCoreApplication::setApplicationName(u"kesuhub"_s);
    QCoreApplication::setOrganizationName(u"KesuDesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KESU_VERSION));
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const Globals globals = takeGlobals(arguments);
    kesu::Translations translations;
    const bool isSpoken = kesu::languages().contains(globals.language);
    translations.load(isSpoken ? globals.language : kesu::nearestLanguage(QLocale::system().name()));
    const HubConsole console(globals.json);
    if (!globals.language.isEmpty() && !isSpoken)
        return console.usage(QCoreApplication::translate("kesuhub", "--lang takes zh_CN, zh_TW or en."));
    return run(console, arguments);
}
