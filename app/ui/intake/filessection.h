#pragma once

#include "intake/intakesection.h"

namespace kesu {

class AttachmentStrip;
class LongTextEdit;
class Prompts;

// Files and pictures that come with the complaint, and a note for colleagues.
class FilesSection : public IntakeSection {
    Q_OBJECT

public:
    FilesSection(IntakeForm &form, Prompts &prompts, QWidget *parent = nullptr);

    AttachmentStrip &strip() const { return *m_strip; }
    void showDraft() override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    AttachmentStrip *m_strip;
    LongTextEdit *m_note;
    FormField *m_stripField;
    FormField *m_noteField;
};

} // namespace kesu
