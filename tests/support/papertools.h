// Runs the poppler and zbar programs that read a print back.
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace kesu::testing {

class PaperTools {
public:
    // Nothing when every program is there, else the name of one that is missing.
    static QString missing()
    {
        for (const QString &program : {QStringLiteral("pdftotext"), QStringLiteral("pdftoppm"),
                                       QStringLiteral("zbarimg")}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                return program;
        }
        return {};
    }

    // To look at what was printed, name a folder in KESU_KEEP_PRINTS.
    explicit PaperTools(const QByteArray &pdf)
    {
        if (const QString kept = qEnvironmentVariable("KESU_KEEP_PRINTS"); !kept.isEmpty()) {
            QFile copy(QStringLiteral("%1/%2-%3.pdf").arg(kept, QString::fromLatin1(QTest::currentTestFunction()),
                                                         QString::fromLatin1(QTest::currentDataTag())));
            if (copy.open(QIODevice::WriteOnly))
                copy.write(pdf);
        }
        QFile file(m_folder.filePath(QStringLiteral("print.pdf")));
        if (file.open(QIODevice::WriteOnly))
            file.write(pdf);
    }

    QString text() const
    {
        return QString::fromUtf8(run(QStringLiteral("pdftotext"), {path(), QStringLiteral("-")}));
    }

    // What a scanner reads on a page printed at 100 dots per inch.
    QString codeOn(int page) const
    {
        const QString picture = m_folder.filePath(QStringLiteral("page"));
        run(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-png"), QStringLiteral("-singlefile"),
             QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"), QString::number(page), path(), picture});
        return QString::fromUtf8(run(QStringLiteral("zbarimg"), {QStringLiteral("--raw"), QStringLiteral("-q"),
                                                                 picture + QStringLiteral(".png")}))
            .trimmed();
    }

    // As pdffonts tells it.
    QString fonts() const { return QString::fromUtf8(run(QStringLiteral("pdffonts"), {path()})); }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("print.pdf")); }

    static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60000);
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_folder;
};

} // namespace kesu::testing
