#pragma once

#include <QTimeZone>

#include "intake/intakesection.h"

namespace kesu {

class CatalogPicker;
class MomentEdit;
class OptionRow;
class ReferenceService;

// How it came: channel, the platform's own number, nature, time of receipt (R-001 … ).
class OriginSection : public IntakeSection {
    Q_OBJECT

public:
    OriginSection(IntakeForm &form, const ReferenceService &reference, std::function<Instant()> now,
                  const QTimeZone &zone, QWidget *parent = nullptr);

    void setRecentChannels(const QStringList &codes);
    void refresh() override;

protected:
    void retranslate() override;

private:
    const ReferenceService &m_reference;
    CatalogPicker *m_channel;
    OptionRow *m_kind;
    FormField *m_platformNumber;
    MomentEdit *m_receivedAt;
};

} // namespace kesu
