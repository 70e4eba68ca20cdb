#include "passwordprompt.h"

#include <QTextStream>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace kesu::ctl {

namespace {

#ifdef Q_OS_UNIX
// Typed characters stay unseen as long as this lives.
class Unseen {
public:
    Unseen()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unseen() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
    termios m_before{};
};

bool isTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}
#else
class Unseen {
public:
    Unseen() { } // the line is shown where the system has no other way
};

bool isTerminal()
{
    return false;
}
#endif

} // namespace

std::optional<QString> askPassword(const char *variable, const QString &question)
{
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    if (!isTerminal())
        return std::nullopt;
    QTextStream err(stderr);
    err << question << ' ' << Qt::flush;
    const Unseen unseen;
    const QString typed = QTextStream(stdin).readLine();
    err << '\n' << Qt::flush;
    return typed;
}

} // namespace kesu::ctl
