#pragma once

#include <QDateTime>
#include <QList>
#include <QProcess>
#include <QtTest/QtTest>

#include <cstdio>
#include <functional>

namespace kesu::test {

constexpr int typingMilliseconds = 45;        // a fast hand
constexpr int lossAllowedMilliseconds = 2000; // promise 1
constexpr int startLimitMilliseconds = 60000;

inline QChar letterAt(int position)
{
    return QStringLiteral("abcdefghijklmnopqrstuvwxyz").at(position % 26);
}

// Types until the process is killed, and tells after every key how many it has typed and when.
[[noreturn]] inline void typeOnAndOn(const std::function<void(QChar letter)> &type)
{
    for (int i = 0;; ++i) {
        type(letterAt(i));
        std::printf("%d %lld\n", i + 1, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
        QTest::qWait(typingMilliseconds);
    }
}

// What such a process had typed when it was killed.
struct KilledTyping {
    QString typed; // at most: the last letter may not have been told any more
    int owed = 0;  // letters typed so long ago that they must be there
};

// Runs this program again with `arguments`, which must type, and kills it after a while. Nothing: it did not start.
inline std::optional<KilledTyping> typeAndKill(const QStringList &arguments, int afterMilliseconds)
{
    QProcess victim;
    victim.start(QCoreApplication::applicationFilePath(), arguments);
    QByteArray told;
    if (!QTest::qWaitFor([&] { return !(told += victim.readAllStandardOutput()).isEmpty(); }, startLimitMilliseconds)) {
        qWarning("%s", victim.readAllStandardError().constData());
        return std::nullopt;
    }
    QTest::qWait(afterMilliseconds);
    const qint64 killedAt = QDateTime::currentMSecsSinceEpoch();
    victim.kill();
    if (!victim.waitForFinished() || victim.exitStatus() != QProcess::CrashExit)
        return std::nullopt;
    told += victim.readAllStandardOutput();
    KilledTyping typing;
    int count = 0;
    for (const QByteArray &line : told.split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() != 2)
            continue;
        count = parts.first().toInt();
        typing.typed.append(letterAt(count - 1));
        if (parts.last().toLongLong() <= killedAt - lossAllowedMilliseconds)
            typing.owed = count;
    }
    typing.typed.append(letterAt(count));
    return typing;
}

} // namespace kesu::test
