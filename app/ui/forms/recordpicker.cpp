#include "forms/recordpicker.h"

#include "widgets/clearbutton.h"

namespace kesu {

RecordPicker::RecordPicker(Find find, QWidget *parent)
    : LookupEdit([this](const QString &typed) { return this->find(typed); }, parent), m_search(std::move(find))
{
    setOffersUntyped(true);
    offerClearing(this);
    connect(this, &LookupEdit::chosen, this, [this](const QString &code) {
        for (const Choice &choice : std::as_const(m_found)) {
            if (choice.code == code)
                setCode(code, choice.label);
        }
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_code.clear();
        Q_EMIT codeChanged();
    });
}

QList<Choice> RecordPicker::find(const QString &typed)
{
    m_found = m_search(isTaken() ? QString() : typed);
    return m_found;
}

QString RecordPicker::code() const
{
    return isTaken() ? m_code : text().trimmed();
}

void RecordPicker::setCode(const QString &code, const QString &label)
{
    m_code = code;
    setText(label.isEmpty() ? code : label);
    setCursorPosition(0);
    Q_EMIT codeChanged();
}

} // namespace kesu
