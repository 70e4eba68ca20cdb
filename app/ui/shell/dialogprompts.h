#pragma once

#include "shell/prompts.h"

namespace kesu {

// Prompts as boxes on the screen.
class DialogPrompts final : public Prompts {
public:
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    int choose(QWidget *parent, const Question &question) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                   const QString &initial) override;
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                     const QString &filter) override;

private:
    QString m_lastFolder; // offered again by the next file picker
};

} // namespace kesu
