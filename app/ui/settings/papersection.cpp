#include "settings/papersection.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

#include "base/language.h"
#include "forms/flowlayout.h"
#include "forms/primarybutton.h"
#include "layout/jsonplace.h"
#include "layout/layoutworkshop.h"
#include "print/pdfpane.h"
#include "shell/prompts.h"
#include "texts/errortexts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
constexpr int pauseMilliseconds = 400;
constexpr int indentSpaces = 2;
constexpr int formCharacters = 16;
} // namespace

PaperSection::PaperSection(const LayoutWorkshop &workshop, Prompts &prompts, QWidget *parent)
    : SettingsSection(parent), m_workshop(workshop), m_prompts(prompts), m_forms(new QComboBox),
      m_languages(new QComboBox), m_state(new QuietLabel), m_text(new QPlainTextEdit), m_view(new PdfPane),
      m_problem(new TonedLabel(errorTone)), m_save(new PrimaryButton), m_undo(new QPushButton), m_reset(new QPushButton)
{
    m_forms->setObjectName(u"layoutFormCombo"_s);
    m_languages->setObjectName(u"layoutLanguageCombo"_s);
    m_state->setObjectName(u"layoutStateLabel"_s);
    m_text->setObjectName(u"layoutEdit"_s);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setObjectName(u"layoutView"_s);
    m_problem->setObjectName(u"layoutProblemLabel"_s);
    m_problem->setTextFormat(Qt::RichText);
    m_problem->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_save->setObjectName(u"saveLayoutButton"_s);
    m_undo->setObjectName(u"undoLayoutButton"_s);
    m_reset->setObjectName(u"resetLayoutButton"_s);
    for (const QString &form : m_workshop.forms())
        m_forms->addItem(form, form);
    m_forms->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_forms->setMinimumContentsLength(formCharacters);
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString &language : languages())
        m_languages->addItem(languageName(language), language);
    m_languages->setCurrentIndex(m_languages->findData(uiLanguage()));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    build();
    retranslate();
    chooseForm(0);
}

void PaperSection::build()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_forms, 1); // the long names of English forms
    top->addWidget(m_languages);
    top->addStretch(1);
    auto *beside = new QSplitter(Qt::Horizontal);
    beside->addWidget(m_text);
    beside->addWidget(m_view);
    beside->setSizes({1, 1});
    beside->setChildrenCollapsible(false);
    beside->setMinimumHeight(fontMetrics().height() * 20);
    auto *buttons = new FlowLayout; // below each other where letters are large
    for (QPushButton *button : {static_cast<QPushButton *>(m_save), m_undo, m_reset})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addLayout(top);
    column->addWidget(beside, 1);
    column->addWidget(m_state);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_forms, &QComboBox::activated, this, &PaperSection::chooseForm);
    connect(m_languages, &QComboBox::currentIndexChanged, this, &PaperSection::preview);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &PaperSection::preview);
    connect(m_problem, &QLabel::linkActivated, this, &PaperSection::goToProblem);
    connect(m_save, &QPushButton::clicked, this, &PaperSection::save);
    connect(m_undo, &QPushButton::clicked, this, &PaperSection::load);
    connect(m_reset, &QPushButton::clicked, this, &PaperSection::reset);
}

QString PaperSection::title() const
{
    return tr("Printed forms");
}

// As the layout itself names it in the language spoken now.
QString PaperSection::titleOf(const QString &form) const
{
    const auto json = QJsonDocument::fromJson(m_workshop.source(form).value_or({})).object();
    const QString title = json.value("title"_L1).toObject().value(uiLanguage()).toString();
    return title.isEmpty() ? form : title;
}

bool PaperSection::isChanged() const
{
    return m_text->toPlainText().toUtf8() != m_stored;
}

void PaperSection::refresh()
{
    if (!isChanged())
        load();
}

void PaperSection::chooseForm(int index)
{
    const QString wanted = m_forms->itemData(index).toString();
    if (wanted == m_form)
        return;
    const Prompts::Question question{tr("Leave this layout?"), m_form, tr("What you changed in it is not saved."),
                                     {tr("Discard the changes"), tr("Keep editing")}, 0};
    if (!m_form.isEmpty() && isChanged() && m_prompts.choose(this, question) != 0) {
        m_forms->setCurrentIndex(m_forms->findData(m_form));
        return;
    }
    m_form = wanted;
    load();
}

void PaperSection::load()
{
    const auto source = m_workshop.source(m_form);
    m_stored = source.value_or({});
    m_text->setPlainText(QString::fromUtf8(m_stored));
    m_stored = m_text->toPlainText().toUtf8(); // line ends as the editor has them
    preview();
    if (!source)
        m_problem->setText(errortexts::sentence(source.error()));
}

void PaperSection::preview()
{
    m_pause.stop();
    const QByteArray json = m_text->toPlainText().toUtf8();
    const bool own = m_workshop.isOwn(m_form);
    m_state->setText(isChanged() ? tr("Changed, not saved") : own ? tr("Your own layout") : tr("As shipped"));
    m_undo->setEnabled(isChanged());
    m_reset->setEnabled(own);
    const auto pdf = m_workshop.preview(m_form, json, m_languages->currentData().toString());
    m_save->setEnabled(pdf && isChanged());
    if (!pdf) {
        showProblem(pdf.error()); // the page stays as it was last
        return;
    }
    m_problemLine = 0;
    m_problem->clear();
    m_view->setPdf(*pdf);
}

void PaperSection::showProblem(const Error &error)
{
    m_problemLine = lineOfPlace(m_text->toPlainText().toUtf8(), error.where);
    m_problem->setText(u"<a href=\"#\">%1</a> %2"_s.arg(tr("Line %1:").arg(m_problemLine),
                                                       errortexts::sentence(error).toHtmlEscaped()));
}

void PaperSection::goToProblem()
{
    const QTextBlock block = m_text->document()->findBlockByNumber(m_problemLine - 1);
    if (!block.isValid())
        return;
    m_text->setTextCursor(QTextCursor(block));
    m_text->centerCursor();
    m_text->setFocus(Qt::OtherFocusReason);
}

void PaperSection::save()
{
    const QByteArray json = m_text->toPlainText().toUtf8();
    if (const auto saved = m_workshop.save(m_form, json); !saved) {
        showProblem(saved.error());
        return;
    }
    m_stored = json;
    preview();
    Q_EMIT said(tr("The layout is saved and printed from now on."));
}

void PaperSection::reset()
{
    const Prompts::Question question{tr("Print the shipped layout again?"), m_form,
                                     tr("Your own layout of this form is removed."),
                                     {tr("Remove the own layout"), tr("Keep it")}, 0};
    if (m_prompts.choose(this, question) != 0)
        return;
    if (const auto done = m_workshop.reset(m_form); !done)
        showProblem(done.error());
    else
        load();
}

void PaperSection::retranslate()
{
    for (int i = 0; i < m_forms->count(); ++i)
        m_forms->setItemText(i, titleOf(m_forms->itemData(i).toString()));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_text->setFont(fixed);
    m_text->setTabStopDistance(QFontMetricsF(fixed).horizontalAdvance(u' ') * indentSpaces);
    m_forms->setAccessibleName(tr("Form"));
    m_languages->setAccessibleName(tr("Language of the preview"));
    m_text->setAccessibleName(tr("Layout as JSON"));
    m_view->setAccessibleName(tr("Preview"));
    m_save->setText(tr("Save layout"));
    m_undo->setText(tr("Discard changes"));
    m_reset->setText(tr("Back to the shipped layout"));
}

void PaperSection::changeEvent(QEvent *event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        preview();
    } else if (event->type() == QEvent::FontChange) {
        retranslate();
    }
}

} // namespace kesu
