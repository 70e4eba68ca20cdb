#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

namespace {

// A module: its folder, the modules it may include, and what its sources must not say.
struct Room {
    QString folder;
    QStringList mayInclude;
    QStringList forbidden; // regular expressions, with the reason after " # "
};

const QString noScreen = u"#include <Q(tWidgets|tGui/|Widget|Pixmap|Icon|Painter|Application>) # knows no screen"_s;
const QString noSql = u"#include <(QSql|QtSql|sqlite3) # knows no SQL"_s;
const QString noWords = u"\\b(tr|QT_TR_NOOP|QCoreApplication::translate)\\( # words are made in models and ui"_s;
const QString noClock = u"currentDateTime|currentMSecs|QDate::currentDate|system_clock|std::time\\( # now is passed in"_s;

QList<Room> rooms()
{
    return {
        {u"app/domain"_s, {},
         {noScreen, noSql, noWords, noClock, u"#include <Q(File|Dir|SaveFile|Settings|Process)> # no file"_s}},
        {u"app/protocol"_s, {u"app/domain"_s}, {noScreen, noSql, noWords, noClock}},
        {u"app/insight"_s, {u"app/domain"_s}, {noScreen, noSql, noWords, noClock}},
        {u"db/sqlite"_s, {u"app/domain"_s, u"app/insight"_s}, {noScreen, noWords}},
        {u"db/store"_s, {u"app/domain"_s, u"app/protocol"_s, u"app/insight"_s, u"db/sqlite"_s}, {noScreen, noWords}},
        {u"app/services"_s,
         {u"app/domain"_s, u"app/protocol"_s, u"app/insight"_s, u"db/sqlite"_s, u"db/store"_s},
         {u"#include <Q(tWidgets|Widget|Pixmap|Application>) # knows no screen"_s, noWords}},
        {u"app/sync"_s,
         {u"app/domain"_s, u"app/protocol"_s, u"db/sqlite"_s, u"db/store"_s, u"app/services"_s},
         {noScreen, noWords}},
        {u"db/hub"_s, {u"app/domain"_s, u"app/protocol"_s, u"db/sqlite"_s}, {noScreen, noWords}},
        {u"app/hub"_s, {u"app/domain"_s, u"app/protocol"_s, u"db/hub"_s}, {noScreen, noSql, noWords}},
        {u"app/models"_s,
         {u"app/domain"_s, u"app/protocol"_s, u"app/services"_s, u"app/sync"_s, u"app/insight"_s},
         {u"#include <Q(tWidgets|Widget|Pixmap|Application>) # knows no widget"_s, noSql}},
        {u"app/print"_s, {u"app/domain"_s, u"app/services"_s, u"app/models"_s},
         {u"#include <Q(tWidgets|Widget|Application>) # paints, knows no widget"_s, noSql}},
        {u"app/exchange"_s, {u"app/domain"_s, u"app/services"_s, u"app/models"_s, u"app/print"_s},
         {u"#include <Q(tWidgets|Widget|Application>) # writes files, knows no widget"_s, noSql, noWords}},
        {u"app/charts"_s, {u"app/domain"_s, u"app/services"_s, u"app/models"_s}, {noSql, noWords}},
        {u"app/ui"_s,
         {u"app/domain"_s, u"app/services"_s, u"app/sync"_s, u"app/models"_s, u"app/print"_s, u"app/exchange"_s,
          u"app/charts"_s,           u"app/insight"_s},
         {noSql}},
    };
}

QString root()
{
    return qEnvironmentVariable("KESU_SOURCE_DIR");
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources(const QString &folder)
{
    QStringList found;
    QDirIterator it(root() + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        found.append(it.next());
    return found;
}

} // namespace

// What the compiler cannot see: who includes whom, and who speaks of things that are not theirs.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoomIncludesOnlyWhatLiesBelow_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < rooms().size(); ++i)
            QTest::newRow(qPrintable(rooms().at(i).folder)) << i;
    }

    void everyRoomIncludesOnlyWhatLiesBelow()
    {
        QFETCH(int, index);
        const Room room = rooms().at(index);
        static const QRegularExpression include(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption);
        QStringList wrong;
        for (const QString &path : sources(room.folder)) {
            auto matches = include.globalMatch(read(path));
            while (matches.hasNext()) {
                const QString header = matches.next().captured(1);
                const QString owner = ownerOf(header);
                if (!owner.isEmpty() && owner != room.folder && !room.mayInclude.contains(owner))
                    wrong.append(QDir(root()).relativeFilePath(path) + u" includes "_s + header + u" of "_s + owner);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noRoomSpeaksOfWhatIsNotItsOwn_data() { everyRoomIncludesOnlyWhatLiesBelow_data(); }

    void noRoomSpeaksOfWhatIsNotItsOwn()
    {
        QFETCH(int, index);
        const Room room = rooms().at(index);
        QStringList wrong;
        for (const QString &path : sources(room.folder)) {
            const QString text = read(path);
            for (const QString &rule : room.forbidden) {
                const QStringList parts = rule.split(u" # "_s);
                const auto match = QRegularExpression(parts.at(0)).match(text);
                if (match.hasMatch()) {
                    wrong.append(u"%1 says \"%2\": %3"_s.arg(QDir(root()).relativeFilePath(path), match.captured(),
                                                            parts.at(1)));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void nobodyIncludesMain()
    {
        for (const Room &room : rooms()) {
            for (const QString &path : sources(room.folder))
                QVERIFY2(!read(path).contains(u"#include \"main/"_s), qPrintable(path));
        }
    }

    // One include root a module: two headers of one name would hide each other.
    void headerPathsAreUniqueAcrossTheHouse()
    {
        QHash<QString, QString> seen;
        for (const Room &room : rooms()) {
            for (const QString &path : sources(room.folder)) {
                if (!path.endsWith(u".h"_s))
                    continue;
                const QString relative = QDir(root() + u'/' + room.folder).relativeFilePath(path);
                QVERIFY2(!seen.contains(relative), qPrintable(path + u" and "_s + seen.value(relative)));
                seen.insert(relative, path);
            }
        }
    }

private:
    static QString ownerOf(const QString &header)
    {
        for (const Room &room : rooms()) {
            if (QFileInfo::exists(root() + u'/' + room.folder + u'/' + header))
                return room.folder;
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
