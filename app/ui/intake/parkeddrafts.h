#pragma once

#include <QTimeZone>

#include "drafts/draftservice.h"
#include "forms/formcard.h"

namespace kesu {

class FlowLayout;

// The registrations begun and not finished, one button each; also what a crash left behind.
class ParkedDrafts : public FormCard {
    Q_OBJECT

public:
    explicit ParkedDrafts(const QTimeZone &zone, QWidget *parent = nullptr);

    // `current` is being typed and not listed.
    void setDrafts(const QList<Draft> &drafts, const QString &current, Instant now);

Q_SIGNALS:
    void chosen(const QString &draftId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QTimeZone m_zone;
    QList<Draft> m_drafts;
    Instant m_now;
    FlowLayout *m_flow;
    QList<QWidget *> m_buttons;
};

} // namespace kesu
