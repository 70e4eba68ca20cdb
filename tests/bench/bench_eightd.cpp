// An 8D report with 200 pictures and 300 actions, as PDF, Word, OpenDocument and Excel file, against only reading and scaling
// its pictures to the size they are printed in, in the same run. Usage: bench_eightd [PICTURES] [ACTIONS] [ROUNDS]
#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <functional>

#include "documents/documentexport.h"
#include "eightd/eightdprinter.h"
#include "eightd/eightdservice.h"
#include "plan/pageplan.h"
#include "plan/photoreader.h"
#include "printsamples.h"
#include "testworkspace.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

EightD largeReport(test::TestWorkspace &store, const TicketId &ticket, int pictures, int actions)
{
    QList<NewAttachment> files;
    for (int i = 0; i < pictures; ++i) {
        NewAttachment file;
        file.bytes = samples::photoBytes(i);
        file.name = u"p%1.jpg"_s.arg(i);
        file.mediaType = u"image/jpeg"_s;
        file.role = u"evidence"_s;
        files.append(file);
    }
    test::TestWorkspace::must(store.tickets().addAttachments(ticket, files));
    EightD report;
    report.title = u"死灯批量投诉"_s;
    for (const Attachment &file : test::TestWorkspace::must(store.tickets().load(ticket)).facts.attachments) {
        Figure figure;
        figure.attachment = file.id;
        figure.discipline = report.figures.size() % 9;
        figure.caption = u"图%1"_s.arg(report.figures.size() + 1);
        report.figures.append(figure);
    }
    for (int i = 0; i < actions; ++i) {
        Action action;
        action.kind = static_cast<ActionKind>(i % 7);
        action.text = u"第%1项：更换回流焊炉温曲线并复测推力，连续跟踪三批"_s.arg(i + 1);
        action.owner = u"李工"_s;
        action.due = QDate(2026, 11, 30);
        action.evidence = u"见温度曲线记录表"_s;
        report.actions.append(action);
    }
    return report;
}

// The best of some rounds, ms.
double best(int rounds, const std::function<void()> &work)
{
    double least = 1e9;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        least = std::min(least, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return least;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const int pictures = argc > 1 ? QByteArray(argv[1]).toInt() : 200;
    const int actions = argc > 2 ? QByteArray(argv[2]).toInt() : 300;
    const int rounds = argc > 3 ? QByteArray(argv[3]).toInt() : 3;
    test::TestWorkspace store;
    const TicketId ticket = store.registered();
    const EightD report = largeReport(store, ticket, pictures, actions);
    const auto view = test::TestWorkspace::must(store.workspace->eightDs().create(ticket, report));
    const EightDPrinter printer({store.workspace->eightDs(), store.workspace->cars(), store.tickets(),
                                 store.reference()});
    const QList<Attachment> files = test::TestWorkspace::must(store.tickets().load(ticket)).facts.attachments;
    const double baseline = best(rounds, [&] {
        const FormArt art{[&](const QString &name) {
                              return test::TestWorkspace::must(store.tickets().attachmentBytes(files.at(name.toInt())));
                          },
                          {}};
        for (int i = 0; i < files.size(); ++i)
            (void)readPhoto({{u"picture"_s, QString::number(i)}}, QSizeF(58, 48) * planUnitsPerMm, art);
    });
    std::printf("%-28s %8.0f ms\n", "pictures read and scaled", baseline);
    for (const auto &[format, code] : documentFormatCodes) {
        qsizetype size = 0;
        const double taken = best(rounds, [&, format = format] {
            const auto document = test::TestWorkspace::must(printer.document(view.report.id));
            size = test::TestWorkspace::must(exportDocument(document, format)).size();
        });
        std::printf("%-28s %8.0f ms  %5.2f times the baseline  %6.1f MB\n", qPrintable(code.toString()), taken,
                    taken / baseline, static_cast<double>(size) / 1e6);
    }
    return 0;
}
