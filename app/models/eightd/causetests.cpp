#include "eightd/causetests.h"

#include <QCoreApplication>

#include "eightd/eightdterms.h"
#include "eightd/parttree.h"

using namespace Qt::StringLiterals;

namespace kesu::causetests {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CauseTests)
};

// The test of the pair, made when there is none.
CauseTest &testOf(EightD &report, const QString &cause, const QString &contrast, const QString &newId)
{
    if (const CauseTest *test = find(report, cause, contrast))
        return report.causeTests[parttree::indexOf(report.causeTests, test->id)];
    CauseTest test;
    test.id = newId;
    test.cause = cause;
    test.contrast = contrast;
    report.causeTests.append(test);
    return report.causeTests.last();
}

// A test that says nothing is none.
void tidy(EightD &report)
{
    report.causeTests.removeIf([](const CauseTest &test) {
        return test.verdict == TestVerdict::Untested && test.explanation.isEmpty();
    });
}

} // namespace

const CauseTest *find(const EightD &report, const QString &cause, const QString &contrast)
{
    for (const CauseTest &test : report.causeTests) {
        if (test.cause == cause && test.contrast == contrast)
            return &test;
    }
    return nullptr;
}

TestVerdict verdict(const EightD &report, const QString &cause, const QString &contrast)
{
    const CauseTest *test = find(report, cause, contrast);
    return test ? test->verdict : TestVerdict::Untested;
}

void setVerdict(EightD &report, const QString &cause, const QString &contrast, TestVerdict verdict,
                const QString &newId)
{
    testOf(report, cause, contrast, newId).verdict = verdict;
    tidy(report);
}

void setExplanation(EightD &report, const QString &cause, const QString &contrast, const QString &text,
                    const QString &newId)
{
    testOf(report, cause, contrast, newId).explanation = text;
    tidy(report);
}

Summary summary(const EightD &report, const QString &cause)
{
    Summary summary;
    summary.lines = int(report.contrasts.size());
    for (const Contrast &line : report.contrasts) {
        const TestVerdict found = verdict(report, cause, line.id);
        summary.explained += found == TestVerdict::ExplainsBoth;
        summary.onlyIs += found == TestVerdict::OnlyIs;
        summary.contradicted += found == TestVerdict::Contradicts;
    }
    return summary;
}

QString words(const Summary &summary)
{
    if (summary.explained + summary.onlyIs + summary.contradicted == 0)
        return Tr::tr("not tested");
    const QString explains = Tr::tr("explains %1 of %2").arg(summary.explained).arg(summary.lines);
    const int untested = summary.lines - summary.explained - summary.onlyIs - summary.contradicted;
    QString all = explains;
    if (summary.contradicted > 0)
        all = Tr::tr("%1; contradicts %2").arg(all).arg(summary.contradicted);
    if (summary.onlyIs > 0)
        all = Tr::tr("%1; only Is: %2").arg(all).arg(summary.onlyIs);
    if (untested > 0)
        all = Tr::tr("%1; open: %2").arg(all).arg(untested);
    return all;
}

QString sign(TestVerdict verdict)
{
    switch (verdict) {
    case TestVerdict::Untested:
        return {};
    case TestVerdict::ExplainsBoth:
        return u"+"_s;
    case TestVerdict::OnlyIs:
        return u"o"_s;
    case TestVerdict::Contradicts:
        return u"−"_s;
    }
    return {};
}

std::optional<TestVerdict> fromSign(const QString &typed)
{
    const QString sign = typed.trimmed().toLower();
    if (sign.isEmpty())
        return TestVerdict::Untested;
    if (sign == u"+" || sign == u"=" || sign == u"＋")
        return TestVerdict::ExplainsBoth;
    if (sign == u"o" || sign == u"0" || sign == u"○")
        return TestVerdict::OnlyIs;
    if (sign == u"-" || sign == u"−" || sign == u"_" || sign == u"－" || sign == u"x")
        return TestVerdict::Contradicts;
    for (const auto &[verdict, code] : testVerdictCodes) {
        if (!code.isEmpty() && (sign == code || sign == eightdterms::code(u"verdict", code).toLower()))
            return verdict;
    }
    return std::nullopt;
}

} // namespace kesu::causetests
