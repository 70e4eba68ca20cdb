#include "statistics/qcwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "base/language.h"
#include "documents/documentexport.h"
#include "forms/primarybutton.h"
#include "shell/prompts.h"
#include "statistics/decodedtext.h"
#include "statistics/qcchart.h"
#include "statistics/qcdataform.h"
#include "statistics/qctables.h"
#include "statistics/qctexts.h"
#include "texts/errortexts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palettes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int typingPause = 250; // ms

QString htmlOf(const QcTable &table)
{
    QString html = table.caption.isEmpty() ? QString() : u"<h4>%1</h4>"_s.arg(table.caption.toHtmlEscaped());
    html += u"<table cellpadding=\"3\" cellspacing=\"0\">"_s;
    const auto row = [](const QStringList &cells, QStringView tag) {
        QString line = u"<tr>"_s;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            line += u"<%1 align=\"%2\" style=\"white-space:nowrap\">%3</%1>"_s.arg(tag, i == 0 ? u"left" : u"right",
                                                                                cells.at(i).toHtmlEscaped());
        }
        return line + u"</tr>"_s;
    };
    if (!table.headings.isEmpty())
        html += row(table.headings, u"th");
    for (const QStringList &cells : table.rows)
        html += row(cells, u"td");
    return html + u"</table>"_s;
}

} // namespace

QcWindow::QcWindow(TicketListService &tickets, const ReferenceService &reference, const TimeSource &time,
                   Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_prompts(prompts), m_form(new QcDataForm(tickets, reference, time, prompts, this)),
      m_chart(new QcChart(this)), m_figures(new QTextBrowser(this)), m_problem(new QLabel(this)),
      m_open(new QPushButton(this)), m_savePdf(new QPushButton(this)), m_savePng(new QPushButton(this)),
      m_copy(new QPushButton(this)), m_place(new PrimaryButton(this))
{
    setObjectName(u"qcWindow"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(QSize(1180, 760).boundedTo(screen()->availableSize() * 0.95));
    m_figures->setObjectName(u"figuresBrowser"_s);
    m_problem->setObjectName(u"qcProblemLabel"_s);
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignCenter);
    m_problem->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_open->setObjectName(u"openColumnsButton"_s);
    m_savePdf->setObjectName(u"saveChartPdfButton"_s);
    m_savePng->setObjectName(u"saveChartPngButton"_s);
    m_copy->setObjectName(u"copyChartButton"_s);
    for (QPushButton *button : {m_savePdf, m_savePng})
        button->setIcon(icon(u"save"_s));
    m_place->setObjectName(u"placeChartButton"_s);
    m_place->hide();
    for (QPushButton *button : {m_open, m_savePdf, m_savePng, m_copy, static_cast<QPushButton *>(m_place)})
        button->setAutoDefault(false);

    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addWidget(m_form, 1);
    leftLayout->addWidget(m_open, 0, Qt::AlignLeft);
    m_outcome = new QSplitter(Qt::Vertical, this);
    m_outcome->addWidget(m_chart);
    m_outcome->addWidget(m_figures);
    m_outcome->setStretchFactor(0, 1);
    m_outcome->setSizes({480, 200});
    m_chart->setMinimumHeight(280);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins({});
    rightLayout->addWidget(m_problem);
    rightLayout->addWidget(m_outcome, 1);
    auto *deeds = new QHBoxLayout;
    deeds->addStretch();
    for (QPushButton *button : {m_copy, m_savePng, m_savePdf})
        deeds->addWidget(button);
    deeds->addWidget(m_place);
    rightLayout->addLayout(deeds);
    auto *split = new QSplitter(this);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({340, 840});
    split->setCollapsible(0, false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::gap);
    layout->addWidget(split);

    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    connect(&m_soon, &QTimer::timeout, this, &QcWindow::compute);
    connect(m_form, &QcDataForm::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_form, &QcDataForm::counted, this, &QcWindow::compute);
    connect(m_open, &QPushButton::clicked, this, &QcWindow::openFile);
    connect(m_savePdf, &QPushButton::clicked, this, [this] { save(u"pdf"_s, tr("PDF (*.pdf)")); });
    connect(m_savePng, &QPushButton::clicked, this, [this] { save(u"png"_s, tr("Picture (*.png)")); });
    connect(m_copy, &QPushButton::clicked, this, &QcWindow::copyPicture);
    connect(m_place, &QPushButton::clicked, this, [this] {
        const auto figure = m_form->figure();
        if (!figure)
            return;
        Q_EMIT placed(*figure);
        accept();
    });
    retranslate();
    compute();
}

void QcWindow::offerPlacing(const QJsonObject &figure)
{
    m_place->show();
    if (figure.isEmpty())
        return;
    m_form->setFigure(figure);
    compute();
}

void QcWindow::compute()
{
    m_analysis.reset();
    QString problem;
    if (m_form->isEmpty()) {
        problem = tr("Paste columns of a spreadsheet at the left, open a file, or count tickets.");
    } else if (const auto given = m_form->data(); !given) {
        problem = tr("Counting tickets …");
    } else if (!*given) {
        problem = errortexts::sentence(given->error());
    } else if (const auto analysis = analyse(m_form->tool(), **given); !analysis) {
        problem = errortexts::sentence(analysis.error());
    } else {
        m_analysis = *analysis;
    }
    say(problem);
    for (QPushButton *button : {m_savePdf, m_savePng, m_copy, static_cast<QPushButton *>(m_place)})
        button->setEnabled(m_analysis.has_value());
    if (!m_analysis) {
        m_chart->clear();
        m_figures->clear();
        return;
    }
    m_chart->setAnalysis(*m_analysis, screenStyle(isDark(palette()), uiLanguage()));
    QString html;
    for (const QcTable &table : qcTables(*m_analysis))
        html += htmlOf(table);
    m_figures->setHtml(html);
}

void QcWindow::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_outcome->setVisible(problem.isEmpty());
}

void QcWindow::openFile()
{
    const QStringList files = m_prompts.openFiles(this, tr("Open columns"), tr("Columns (*.csv *.tsv *.txt)"));
    if (files.isEmpty())
        return;
    QFile file(files.first());
    if (!file.open(QIODevice::ReadOnly)) {
        m_prompts.tell(this, windowTitle(), tr("The file cannot be read: %1").arg(file.errorString()));
        return;
    }
    m_form->setColumns(decodedText(file.readAll(), uiLanguage()));
}

void QcWindow::save(const QString &suffix, const QString &filter)
{
    if (!m_analysis)
        return;
    const QString name = (m_analysis->title.isEmpty() ? qctexts::tool(m_analysis->tool) : m_analysis->title)
        + u'.' + suffix;
    QString path = m_prompts.saveFile(this, tr("Save the drawing"), name, filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + suffix, Qt::CaseInsensitive))
        path += u'.' + suffix;
    const QSize size = chartSize(*m_analysis);
    const auto bytes = suffix == "pdf"_L1 ? chartPdf(*m_analysis, paperStyle(), size)
                                          : chartPng(*m_analysis, screenStyle(false, uiLanguage()), size);
    const auto written = bytes ? saveExported(path, *bytes) : Result<void>(bytes.error());
    if (!written)
        m_prompts.tell(this, windowTitle(), errortexts::sentence(written.error()));
}

void QcWindow::copyPicture()
{
    if (!m_analysis)
        return;
    const auto png = chartPng(*m_analysis, screenStyle(false, uiLanguage()), chartSize(*m_analysis));
    if (png)
        QApplication::clipboard()->setImage(QImage::fromData(*png));
}

void QcWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        m_soon.start();
    QDialog::changeEvent(event);
}

void QcWindow::retranslate()
{
    setWindowTitle(tr("The seven QC tools"));
    m_open->setText(tr("Open a file …"));
    m_savePdf->setText(tr("Save as PDF …"));
    m_savePng->setText(tr("Save as picture …"));
    m_copy->setText(tr("Copy the picture"));
    m_place->setText(tr("Place in the report"));
    m_chart->setAccessibleName(tr("Drawing"));
    m_figures->setAccessibleName(tr("Figures"));
}

} // namespace kesu
