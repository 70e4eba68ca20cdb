#include "forms/editorvalue.h"

#include <QCheckBox>
#include <QLineEdit>

#include "forms/catalogpicker.h"
#include "forms/checkgroup.h"
#include "forms/dayedit.h"
#include "forms/longtextedit.h"
#include "forms/momentedit.h"
#include "forms/moneyedit.h"
#include "forms/optionrow.h"

namespace kesu {

namespace {

QVariant given(const QString &text)
{
    return text.trimmed().isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

QVariant editorValue(const QWidget *editor)
{
    if (const auto *picker = qobject_cast<const CatalogPicker *>(editor))
        return given(picker->code());
    if (const auto *row = qobject_cast<const OptionRow *>(editor))
        return given(row->code());
    if (const auto *group = qobject_cast<const CheckGroup *>(editor))
        return group->codes().isEmpty() ? QVariant() : QVariant(group->codes());
    if (const auto *moment = qobject_cast<const MomentEdit *>(editor))
        return moment->moment() ? QVariant(moment->moment()->toIso()) : QVariant();
    if (const auto *day = qobject_cast<const DayEdit *>(editor))
        return day->day() ? QVariant(day->day()->toString(Qt::ISODate)) : QVariant();
    if (const auto *money = qobject_cast<const MoneyEdit *>(editor))
        return money->amount() ? QVariant(*money->amount()) : QVariant();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return given(text->toPlainText());
    if (const auto *box = qobject_cast<const QCheckBox *>(editor))
        return box->isChecked();
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return given(line->text());
    return {};
}

void setEditorValue(QWidget *editor, const QVariant &value)
{
    if (auto *picker = qobject_cast<CatalogPicker *>(editor))
        picker->setCode(value.toString());
    else if (auto *row = qobject_cast<OptionRow *>(editor))
        row->setCode(value.toString());
    else if (auto *group = qobject_cast<CheckGroup *>(editor))
        group->setCodes(value.toStringList());
    else if (auto *moment = qobject_cast<MomentEdit *>(editor))
        moment->setMoment(Instant::fromIso(value.toString()));
    else if (auto *day = qobject_cast<DayEdit *>(editor))
        day->setDay(value.isValid() ? std::optional(QDate::fromString(value.toString(), Qt::ISODate)) : std::nullopt);
    else if (auto *money = qobject_cast<MoneyEdit *>(editor))
        money->setAmount(value.isValid() ? std::optional(value.toLongLong()) : std::nullopt);
    else if (auto *box = qobject_cast<QCheckBox *>(editor))
        box->setChecked(value.toBool());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        if (text->toPlainText() != value.toString()) // else the cursor would jump and undo be lost
            text->setPlainText(value.toString());
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        if (line->text() != value.toString())
            line->setText(value.toString());
    }
}

QString editorWords(const QWidget *editor)
{
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    if (!line)
        return {};
    const auto *picker = qobject_cast<const CatalogPicker *>(editor);
    const auto *moment = qobject_cast<const MomentEdit *>(editor);
    const auto *day = qobject_cast<const DayEdit *>(editor);
    const auto *money = qobject_cast<const MoneyEdit *>(editor);
    const bool unknown = (picker && picker->isUnknown()) || (moment && moment->isUnknown()) || (day && day->isUnknown())
        || (money && money->isUnknown());
    return unknown ? line->text().trimmed() : QString();
}

void setEditorWords(QWidget *editor, const QString &words)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(words);
}

void watchEditor(QWidget *editor, QObject *context, std::function<void()> tell)
{
    const auto pass = [tell = std::move(tell)] { tell(); };
    if (auto *picker = qobject_cast<CatalogPicker *>(editor))
        QObject::connect(picker, &QLineEdit::textChanged, context, pass);
    if (auto *line = qobject_cast<CatalogPicker *>(editor))
        QObject::connect(line, &CatalogPicker::codeChanged, context, pass);
    else if (auto *row = qobject_cast<OptionRow *>(editor))
        QObject::connect(row, &OptionRow::codeChanged, context, pass);
    else if (auto *group = qobject_cast<CheckGroup *>(editor))
        QObject::connect(group, &CheckGroup::codesChanged, context, pass);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        QObject::connect(text, &QPlainTextEdit::textChanged, context, pass);
    else if (auto *box = qobject_cast<QCheckBox *>(editor))
        QObject::connect(box, &QCheckBox::toggled, context, pass);
    else if (auto *plain = qobject_cast<QLineEdit *>(editor))
        QObject::connect(plain, &QLineEdit::textChanged, context, pass);
}

} // namespace kesu
