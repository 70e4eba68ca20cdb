#pragma once

#include "base/servicecontext.h"
#include "messages/syncmessages.h"
#include "sync/inbox.h"
#include "testworkspace.h"

namespace kesu::test {

// Another desk of the branch, seen from this one: what it wrote arrives as pages of the hub's log.
class RemoteDesk
{
public:
    explicit RemoteDesk(TestWorkspace &here) : m_here(here) { }

    // A ticket registered over there.
    TicketId registers(const QString &title)
    {
        const QString id = m_here.workspace->context().newId();
        writes(id, QStringLiteral("create"), 0,
               {{QStringLiteral("number"), QStringLiteral("KS-SH01-20261121-B%1").arg(m_dseq + 1, 4, 10, QLatin1Char('0'))},
                {QStringLiteral("kind"), QStringLiteral("complaint")},
                {QStringLiteral("state"), QStringLiteral("registered")},
                {QStringLiteral("branch"), QStringLiteral("SH01")},
                {QStringLiteral("title"), title},
                {QStringLiteral("received_at"), QStringLiteral("2026-11-21T01:00:00.000Z")},
                {QStringLiteral("policy_id"), QStringLiteral("TEL-1.3")}});
        return TicketId(id);
    }

    // Sets fields of a ticket of which it had seen version `base`.
    void sets(const TicketId &ticket, const QVariantMap &fields, qint64 base)
    {
        writes(ticket.text(), QStringLiteral("set"), base, fields);
    }

private:
    void writes(const QString &entity, const QString &kind, qint64 base, const QVariantMap &fields)
    {
        const Instant now = m_here.time.now();
        Operation operation;
        operation.uid = m_here.workspace->context().newId();
        operation.device = QStringLiteral("d_BBBBBBBBBBBBBBBBBBBBBB");
        operation.dseq = ++m_dseq;
        operation.user = m_here.manager.id.text();
        operation.hlc = nextHlc(m_hlc, now);
        operation.type = QStringLiteral("ticket");
        operation.entity = entity;
        operation.kind = kind;
        operation.base = base;
        operation.schema = 1;
        operation.set = fields;
        m_hlc = operation.hlc;
        LogEntry line = logEntryOf(operation, ++m_versions[entity], operation.hlc);
        line.scope = m_scope;
        line.seq = ++m_seq;
        line.at = now;
        line.salt = QByteArray(32, 'a');
        seal(line, m_chain);
        PullReply page;
        page.from = m_seq - 1;
        page.entries = {line};
        page.cursor = m_seq;
        page.chain = m_chain = line.hash;
        Inbox inbox(m_here.workspace->context().store());
        if (const auto applied = inbox.applyPage(m_scope, page, 0, now); !applied)
            qFatal("%s %s", qPrintable(applied.error().code), qPrintable(applied.error().where));
    }

    TestWorkspace &m_here;
    QString m_scope = QStringLiteral("branch:SH01");
    QByteArray m_chain = scopeChainStart(QStringLiteral("branch:SH01"));
    QHash<QString, qint64> m_versions;
    qint64 m_seq = 0;
    qint64 m_dseq = 0;
    Hlc m_hlc = 0;
};

} // namespace kesu::test
