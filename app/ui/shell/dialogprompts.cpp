#include "shell/dialogprompts.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kesu {

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

int DialogPrompts::choose(QWidget *parent, const Question &question)
{
    QMessageBox box(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(question.detail);
    QList<QPushButton *> buttons;
    for (int i = 0; i < question.deeds.size(); ++i) {
        const bool safest = i == question.deeds.size() - 1;
        const auto role = i == question.destructive ? QMessageBox::DestructiveRole
                          : safest                  ? QMessageBox::RejectRole
                                                    : QMessageBox::AcceptRole;
        QPushButton *button = box.addButton(question.deeds.at(i), role);
        button->setObjectName(u"deed%1Button"_s.arg(i));
        buttons.append(button);
        if (safest) {
            box.setDefaultButton(button);
            box.setEscapeButton(button);
        }
    }
    box.exec();
    for (int i = 0; i < buttons.size(); ++i) {
        if (buttons.at(i) == box.clickedButton())
            return i;
    }
    return int(question.deeds.size()) - 1;
}

std::optional<QString> DialogPrompts::askText(QWidget *parent, const QString &title, const QString &label,
                                              const QString &initial)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, initial, &accepted);
    if (!accepted)
        return std::nullopt;
    return text;
}

QStringList DialogPrompts::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    const QStringList files = QFileDialog::getOpenFileNames(parent, title, m_lastFolder, filter);
    if (!files.isEmpty())
        m_lastFolder = QFileInfo(files.first()).absolutePath();
    return files;
}

QString DialogPrompts::saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                                const QString &filter)
{
    const QString start = m_lastFolder.isEmpty() ? suggestedName : QDir(m_lastFolder).filePath(suggestedName);
    const QString file = QFileDialog::getSaveFileName(parent, title, start, filter);
    if (!file.isEmpty())
        m_lastFolder = QFileInfo(file).absolutePath();
    return file;
}

} // namespace kesu
