#pragma once

#include <QStringList>

#include "shell/navigator.h"
#include "shell/prompts.h"
#include "tickets/ticketlistservice.h"

namespace kesu::test {

// Remembers where it was sent.
class FakeNavigator final : public Navigator
{
public:
    void openTicket(const TicketId &ticket) override { opened.append(ticket.text()); }
    void openTicketAt(const TicketId &ticket, const QString &item) override
    {
        opened.append(ticket.text() + QLatin1Char('#') + item);
    }
    void openPage(const QString &pageId, const QString &item) override
    {
        pages.append(item.isEmpty() ? pageId : pageId + QLatin1Char('#') + item);
    }
    void openPrintPreview(const TicketId &ticket, const QString &form) override
    {
        previews.append(ticket.text() + QLatin1Char('#') + form);
    }
    void openDocument(const QString &pageId, const QString &item) override
    {
        documents.append(item.isEmpty() ? pageId : pageId + QLatin1Char('#') + item);
    }
    void openClassificationList(const TicketQuery &query) override { classified.append(query); }
    void showMessage(const QString &text) override { messages.append(text); }

    QStringList opened;
    QStringList pages;
    QStringList previews;
    QList<TicketQuery> classified;
    QStringList documents;
    QStringList messages;
};

// Answers without a box on the screen.
class FakePrompts final : public Prompts
{
public:
    void tell(QWidget *, const QString &, const QString &said) override { told.append(said); }
    int choose(QWidget *, const Question &question) override
    {
        return choice < 0 ? int(question.deeds.size()) - 1 : choice;
    }
    std::optional<QString> askText(QWidget *, const QString &, const QString &, const QString &) override
    {
        return text;
    }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return files; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return saveAs; }

    QStringList told;
    int choice = -1; // the safest
    std::optional<QString> text;
    QStringList files;
    QString saveAs;
};

} // namespace kesu::test
