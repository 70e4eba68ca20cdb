#include "print/reportpreview.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "base/language.h"
#include "plan/formplanner.h"
#include "print/pdfpane.h"
#include "print/pdfzoom.h"
#include "print/printing.h"
#include "render/formpdf.h"
#include "shell/prompts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// Each language by itself, then what customers abroad ask for: their words below ours.
QList<FormLanguages> offeredLanguages()
{
    QList<FormLanguages> offered;
    for (const QString &language : languages())
        offered.append({language, {}});
    offered.append({u"zh_CN"_s, u"en"_s});
    offered.append({u"zh_TW"_s, u"en"_s});
    offered.append({u"en"_s, u"zh_CN"_s});
    return offered;
}

QString nameOf(const FormLanguages &languages)
{
    return languages.second.isEmpty() ? languageName(languages.first)
                                      : languageName(languages.first) + u" + "_s + languageName(languages.second);
}

} // namespace

ReportPreview::ReportPreview(ReportSource source, Prompts &prompts, qint64 revision, QWidget *parent)
    : QDialog(parent), m_source(std::move(source)), m_prompts(prompts),
      m_languages(new QComboBox(this)), m_revisions(new QComboBox(this)), m_view(new PdfPane(this)),
      m_problem(new ProblemLabel(u"reportProblemLabel"_s, this)), m_save(new QPushButton(this)), m_print(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName(u"reportPreview"_s);
    resize(860, 900);
    m_languages->setObjectName(u"reportLanguageCombo"_s);
    m_revisions->setObjectName(u"reportRevisionCombo"_s);
    m_view->setObjectName(u"reportView"_s);
    m_save->setObjectName(u"saveReportButton"_s);
    m_print->setObjectName(u"printReportButton"_s);
    m_close->setObjectName(u"closeReportButton"_s);
    const QList<FormLanguages> offered = offeredLanguages();
    for (const FormLanguages &each : offered)
        m_languages->addItem(nameOf(each));
    m_languages->setCurrentIndex(static_cast<int>(qMax<qsizetype>(0, offered.indexOf({uiLanguage(), {}}))));
    fillRevisions(revision);
    build();
    retranslate();
    connect(m_languages, &QComboBox::currentIndexChanged, this, &ReportPreview::load);
    connect(m_revisions, &QComboBox::currentIndexChanged, this, &ReportPreview::load);
    connect(m_print, &QPushButton::clicked, this, &ReportPreview::print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    load();
}

void ReportPreview::build()
{
    m_save->setIcon(icon(u"save"_s));
    m_print->setIcon(icon(u"print"_s));
    m_print->setDefault(true);
    auto *menu = new QMenu(m_save);
    for (const auto &[format, code] : documentFormatCodes) {
        QAction *action = menu->addAction(QString());
        action->setObjectName(u"saveAs_"_s + code.toString());
        connect(action, &QAction::triggered, this, [this, format = format] { save(format); });
        m_formats.append(action);
    }
    m_save->setMenu(menu);
    auto *top = new QHBoxLayout;
    top->addWidget(m_languages);
    top->addWidget(m_revisions);
    top->addWidget(new PdfZoom(*m_view, this));
    top->addStretch();
    top->addWidget(m_save);
    top->addWidget(m_print);
    top->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::gap);
    layout->addLayout(top);
    layout->addWidget(m_problem);
    layout->addWidget(m_view, 1);
}

// The newest first, below the report as it stands.
void ReportPreview::fillRevisions(qint64 chosen)
{
    m_revisions->addItem(QString(), qint64(0));
    for (auto it = m_source.revisions.crbegin(); it != m_source.revisions.crend(); ++it)
        m_revisions->addItem(QString(), *it);
    m_revisions->setCurrentIndex(qMax(0, m_revisions->findData(chosen)));
    m_revisions->setVisible(m_revisions->count() > 1);
}

Result<FormDocument> ReportPreview::document() const
{
    return m_source.document(offeredLanguages().value(m_languages->currentIndex()),
                             m_revisions->currentData().toLongLong());
}

void ReportPreview::load()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = document();
    const auto bytes = made ? renderPdf(*made) : made.error();
    QApplication::restoreOverrideCursor();
    m_problem->sayOf(bytes);
    m_print->setEnabled(bytes.has_value());
    m_save->setEnabled(bytes.has_value());
    m_view->setPdf(bytes.value_or({}));
}

QByteArray ReportPreview::pdf() const
{
    return m_view->pdf();
}

void ReportPreview::print()
{
    const auto made = document();
    if (!made)
        return;
    printPages(planForm(made->layout, made->content), m_prompts, this);
}

QString ReportPreview::fileName(DocumentFormat format) const
{
    const qint64 revision = m_revisions->currentData().toLongLong();
    const QString name = revision > 0 ? m_source.fileName + u" R%1"_s.arg(revision) : m_source.fileName;
    return name + u'.' + codeOf(documentFormatCodes, format);
}

void ReportPreview::save(DocumentFormat format)
{
    const QString suffix = codeOf(documentFormatCodes, format);
    QString path = m_prompts.saveFile(this, tr("Save report"), fileName(format), u"*."_s + suffix);
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + suffix, Qt::CaseInsensitive))
        path += u'.' + suffix;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = document();
    const auto bytes = made ? exportDocument(*made, format) : made.error();
    const auto written = bytes ? saveExported(path, *bytes) : Result<void>(bytes.error());
    QApplication::restoreOverrideCursor();
    m_problem->sayOf(written);
    if (written)
        Q_EMIT saved(path);
}

void ReportPreview::retranslate()
{
    setWindowTitle(m_source.title);
    m_languages->setAccessibleName(tr("Language of the report"));
    m_revisions->setAccessibleName(tr("Revision"));
    m_revisions->setItemText(0, tr("As it stands"));
    for (int i = 1; i < m_revisions->count(); ++i)
        m_revisions->setItemText(i, tr("Revision %1").arg(m_revisions->itemData(i).toLongLong()));
    const QStringList words{tr("PDF document …"), tr("Word document …"), tr("OpenDocument text …"),
                            tr("Excel workbook …")};
    for (qsizetype i = 0; i < m_formats.size(); ++i)
        m_formats.at(i)->setText(words.value(i));
    m_save->setText(tr("Save as"));
    m_print->setText(tr("Print…"));
    m_close->setText(tr("Close"));
    m_view->setAccessibleName(tr("Pages of the report"));
}

void ReportPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace kesu
