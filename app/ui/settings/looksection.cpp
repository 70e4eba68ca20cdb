#include "settings/looksection.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "base/language.h"
#include "forms/formcard.h"
#include "forms/formfield.h"
#include "forms/optionrow.h"
#include "settings/settingkeys.h"
#include "settings/settingservice.h"
#include "setup/setuptexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

LookSection::LookSection(SettingService &settings, QWidget *parent)
    : SettingsSection(parent), m_settings(settings), m_card(new FormCard(u"look"_s))
{
    m_language = addOptions(u"look_language"_s, setting::language);
    m_theme = addOptions(u"look_theme"_s, setting::theme);
    m_scale = addOptions(u"look_scale"_s, setting::scale);
    m_start = addOptions(u"start_page"_s, setting::startPage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch();
    retranslate();
}

OptionRow *LookSection::addOptions(const QString &key, const QString &setting)
{
    auto *row = new OptionRow;
    m_card->addField(key, row, true);
    connect(row, &OptionRow::codeChanged, this, [this, setting](const QString &code) {
        if (m_showing)
            return;
        const bool number = m_settings.value(setting).typeId() == QMetaType::Int;
        m_settings.setValue(setting, number ? QVariant(code.toInt()) : QVariant(code));
    });
    return row;
}

QString LookSection::sectionId() const
{
    return u"look"_s;
}

QString LookSection::title() const
{
    return tr("Language and look");
}

void LookSection::refresh()
{
    const QScopedValueRollback showing(m_showing, true);
    const QString language = m_settings.value(setting::language).toString();
    m_language->setCode(language.isEmpty() ? uiLanguage() : language);
    m_theme->setCode(m_settings.value(setting::theme).toString());
    m_scale->setCode(QString::number(m_settings.value(setting::scale).toInt()));
    m_start->setCode(m_settings.value(setting::startPage).toString());
}

void LookSection::retranslate()
{
    m_card->setTitle(title());
    for (FormField *field : findChildren<FormField *>())
        field->setLabel(setuptexts::label(field->key()));
    QList<Choice> spoken;
    for (const QString &language : languages())
        spoken.append({language, languageName(language)});
    m_language->setChoices(spoken);
    m_theme->setChoices({{u"system"_s, tr("As the system")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}});
    QList<Choice> scales;
    for (const int percent : {90, 100, 110, 125, 150, 175, 200})
        scales.append({QString::number(percent), u"%1 %"_s.arg(percent)});
    m_scale->setChoices(scales);
    m_start->setChoices({{QString(), tr("By role")},
                         {u"today"_s, tr("Today")},
                         {u"intake"_s, tr("Intake")},
                         {u"tickets"_s, tr("Tickets")},
                         {u"eightd"_s, tr("8D")}});
    refresh();
}

void LookSection::changeEvent(QEvent *event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kesu
