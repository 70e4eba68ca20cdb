#include "intake/filessection.h"

#include <QSignalBlocker>

#include "forms/attachmentstrip.h"
#include "forms/formfield.h"
#include "forms/longtextedit.h"

using namespace Qt::StringLiterals;

namespace kesu {

FilesSection::FilesSection(IntakeForm &form, Prompts &prompts, QWidget *parent)
    : IntakeSection(u"files"_s, form, parent), m_strip(new AttachmentStrip(prompts)), m_note(new LongTextEdit(2))
{
    m_stripField = addField(u"attachments"_s, m_strip, true);
    m_noteField = addField(u"note"_s, m_note, true);
    connect(m_strip, &AttachmentStrip::filesChanged, this, [this] { m_form.setAttachments(m_strip->files()); });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_form.setNote(m_note->toPlainText()); });
    retranslate();
}

void FilesSection::showDraft()
{
    const QSignalBlocker quietStrip(m_strip);
    const QSignalBlocker quietNote(m_note);
    m_strip->setFiles(m_form.draft().attachments);
    m_note->setPlainText(m_form.draft().note);
    m_stripField->setProblem({});
    IntakeSection::showDraft();
}

void FilesSection::refresh()
{
    IntakeSection::refresh();
    const QSet<QString> required = m_form.required();
    m_stripField->setRequired(required.contains(u"attachments"_s) || required.contains(u"defect_photo"_s)
                              || required.contains(u"scan"_s));
    // What is photographed under a policy that asks for the defect is the defect.
    const bool product = m_form.wantsProductBlock() || !m_form.ticket().product.isEmpty();
    m_strip->setPictureRole(product ? u"defect_photo"_s : u"evidence"_s);
}

void FilesSection::retranslate()
{
    IntakeSection::retranslate();
    setTitle(tr("Files and pictures"));
    m_stripField->setLabel(tr("Attached"));
    m_noteField->setLabel(tr("Note for colleagues"));
}

} // namespace kesu
