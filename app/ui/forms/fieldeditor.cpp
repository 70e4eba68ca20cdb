#include "forms/fieldeditor.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "forms/catalogpicker.h"
#include "forms/checkgroup.h"
#include "forms/dayedit.h"
#include "forms/longtextedit.h"
#include "forms/moneyedit.h"
#include "forms/momentedit.h"
#include "forms/optionrow.h"
#include "forms/partseditor.h"
#include "forms/recordpicker.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

QVariant textOrNothing(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? QVariant() : QVariant(trimmed);
}

bool isYesNo(const QList<Choice> &choices)
{
    return choices.size() == 2 && choices.first().code == u"yes"_s && choices.last().code == u"no"_s;
}

} // namespace

FieldEditor::FieldEditor(const EditorSpec &spec, std::function<Instant()> now, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
{
    using Kind = EditorSpec::Kind;
    QWidget *inner = nullptr;
    switch (spec.kind) {
    case Kind::Line:
    case Kind::Long:
    case Kind::Number:
        inner = makeText();
        break;
    case Kind::Choice:
    case Kind::Options:
    case Kind::Checks:
        inner = makeChoice();
        break;
    case Kind::Date:
        inner = makeDay(std::move(now), zone);
        break;
    case Kind::Moment:
        inner = makeTime(std::move(now), zone);
        break;
    case Kind::Money:
        inner = makeAmount();
        break;
    case Kind::Record:
        inner = makeRecord();
        break;
    case Kind::Parts:
        inner = makeParts();
        break;
    }
    inner->setObjectName(spec.key + u"Editor"_s);
    inner->setAccessibleName(spec.label);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(inner);
    setFocusProxy(inner);
}

QWidget *FieldEditor::makeText()
{
    if (m_spec.kind == EditorSpec::Kind::Long) {
        auto *edit = new LongTextEdit(2, 10, this);
        m_read = [edit] { return textOrNothing(edit->toPlainText()); };
        m_write = [edit](const QVariant &value) {
            const int place = edit->textCursor().position(); // what undo and others change must not move it away
            edit->setPlainText(value.toString());
            QTextCursor cursor = edit->textCursor();
            cursor.setPosition(std::min<int>(place, edit->document()->characterCount() - 1));
            edit->setTextCursor(cursor);
        };
        connect(edit, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
        return edit;
    }
    auto *edit = new QLineEdit(this);
    const auto kind = m_spec.kind;
    m_read = [edit, kind]() -> QVariant {
        const QString text = edit->text().trimmed();
        if (kind == EditorSpec::Kind::Number) {
            bool ok = false;
            const qint64 number = text.toLongLong(&ok);
            return ok ? QVariant(number) : QVariant();
        }
        return textOrNothing(text);
    };
    m_write = [edit](const QVariant &value) {
        edit->setText(value.typeId() == QMetaType::QStringList ? value.toStringList().join(u' ') : value.toString());
    };
    m_unknown = [this, edit] { return !edit->text().trimmed().isEmpty() && !m_read().isValid(); };
    connect(edit, &QLineEdit::textChanged, this, &FieldEditor::changed);
    return edit;
}

QWidget *FieldEditor::makeChoice()
{
    if (m_spec.kind == EditorSpec::Kind::Choice) {
        auto *picker = new CatalogPicker(this);
        picker->setFreeText(m_spec.freeText);
        m_offer = [picker](const QList<Choice> &choices) { picker->setChoices(choices); };
        m_read = [picker] { return textOrNothing(picker->code()); };
        m_write = [picker](const QVariant &value) { picker->setCode(value.toString()); };
        m_unknown = [picker] { return picker->isUnknown(); };
        connect(picker, &CatalogPicker::codeChanged, this, &FieldEditor::changed);
        picker->setChoices(m_spec.choices);
        return picker;
    }
    if (m_spec.kind == EditorSpec::Kind::Checks) {
        auto *group = new CheckGroup(this);
        m_offer = [group](const QList<Choice> &choices) { group->setChoices(choices); };
        m_read = [group] { return group->codes().isEmpty() ? QVariant() : QVariant(group->codes()); };
        m_write = [group](const QVariant &value) { group->setCodes(value.toStringList()); };
        connect(group, &CheckGroup::codesChanged, this, &FieldEditor::changed);
        group->setChoices(m_spec.choices);
        return group;
    }
    auto *row = new OptionRow(this);
    row->setOptional(true);
    const bool judgement = isYesNo(m_spec.choices);
    m_offer = [row](const QList<Choice> &choices) { row->setChoices(choices); };
    m_read = [row, judgement]() -> QVariant {
        if (row->code().isEmpty())
            return {};
        return judgement ? QVariant(row->code() == u"yes"_s) : QVariant(row->code());
    };
    m_write = [row, judgement](const QVariant &value) {
        if (!judgement)
            row->setCode(value.toString());
        else
            row->setCode(value.isValid() ? (value.toBool() ? u"yes"_s : u"no"_s) : QString());
    };
    connect(row, &OptionRow::codeChanged, this, &FieldEditor::changed);
    row->setChoices(m_spec.choices);
    return row;
}

QWidget *FieldEditor::makeTime(std::function<Instant()> now, const QTimeZone &zone)
{
    auto *edit = new MomentEdit(std::move(now), zone, this);
    edit->setDayMeansEnd(m_spec.endOfDay);
    m_read = [edit] { return edit->moment() ? QVariant(edit->moment()->toIso()) : QVariant(); };
    m_write = [edit](const QVariant &value) { edit->setMoment(Instant::fromIso(value.toString())); };
    m_unknown = [edit] { return edit->isUnknown(); };
    connect(edit, &MomentEdit::momentChanged, this, &FieldEditor::changed);
    return edit;
}

QWidget *FieldEditor::makeDay(std::function<Instant()> now, const QTimeZone &zone)
{
    auto *edit = new DayEdit(std::move(now), zone, this);
    m_read = [edit] { return edit->day() ? QVariant(edit->day()->toString(Qt::ISODate)) : QVariant(); };
    m_write = [edit](const QVariant &value) {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        edit->setDay(day.isValid() ? std::optional(day) : std::nullopt);
    };
    m_unknown = [edit] { return edit->isUnknown(); };
    connect(edit, &DayEdit::dayChanged, this, &FieldEditor::changed);
    return edit;
}

QWidget *FieldEditor::makeAmount()
{
    auto *edit = new MoneyEdit(this);
    m_read = [edit] { return edit->amount() ? QVariant(*edit->amount()) : QVariant(); };
    m_write = [edit](const QVariant &value) {
        edit->setAmount(value.isValid() ? std::optional(value.toLongLong()) : std::nullopt);
    };
    m_unknown = [edit] { return edit->isUnknown(); };
    connect(edit, &MoneyEdit::amountChanged, this, &FieldEditor::changed);
    return edit;
}

QWidget *FieldEditor::makeRecord()
{
    auto *picker = new RecordPicker(m_spec.find ? m_spec.find : [](const QString &) { return QList<Choice>(); }, this);
    m_read = [picker] { return textOrNothing(picker->code()); };
    m_write = [this, picker](const QVariant &value) {
        const QString code = value.toString();
        picker->setCode(code, m_spec.labelOf && !code.isEmpty() ? m_spec.labelOf(code) : QString());
    };
    connect(picker, &RecordPicker::codeChanged, this, &FieldEditor::changed);
    return picker;
}

QWidget *FieldEditor::makeParts()
{
    auto *parts = new PartsEditor(this);
    m_read = [parts] { return parts->parts().isEmpty() ? QVariant() : QVariant(parts->parts()); };
    m_write = [parts](const QVariant &value) { parts->setParts(value.toList()); };
    connect(parts, &PartsEditor::changed, this, &FieldEditor::changed);
    return parts;
}

void FieldEditor::setValue(const QVariant &value)
{
    const QSignalBlocker quiet(this);
    m_write(value);
}

void FieldEditor::setChoices(const QList<Choice> &choices)
{
    if (m_offer)
        m_offer(choices);
}

} // namespace kesu
