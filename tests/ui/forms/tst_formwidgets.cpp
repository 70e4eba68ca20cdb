#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "forms/attachmentstrip.h"
#include "forms/attachmenttile.h"
#include "forms/catalogpicker.h"
#include "forms/checkgroup.h"
#include "forms/findingslist.h"
#include "forms/formcard.h"
#include "forms/formfield.h"
#include "forms/formgrid.h"
#include "forms/formkeys.h"
#include "forms/longtextedit.h"
#include "forms/momentedit.h"
#include "forms/moneyedit.h"
#include "forms/optionrow.h"
#include "shell/prompts.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

class NoPrompts final : public Prompts {
public:
    void tell(QWidget *, const QString &, const QString &) override {}
    int choose(QWidget *, const Question &question) override { return static_cast<int>(question.deeds.size()) - 1; }
    std::optional<QString> askText(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return files; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }

    QStringList files;
};

const QTimeZone zone("Asia/Shanghai");
Instant saturday()
{
    return Instant::from(QDateTime({2026, 11, 21}, {15, 5}, zone));
}

QList<Choice> categories()
{
    return {{u"service"_s, u"服务类投诉"_s, {}, {}, {}, 0, false},
            {u"attitude"_s, u"服务态度投诉"_s, u"态度生硬、推诿"_s, u"服务类投诉"_s, {}, 1},
            {u"network"_s, u"网络质量投诉"_s, u"信号差、延迟高"_s, {}, {}, 0}};
}

// A small form of every kind of editor.
struct Form : QWidget {
    Form()
        : card(new FormCard(u"main"_s, this)), title(new QLineEdit), picker(new CatalogPicker), row(new OptionRow),
          text(new LongTextEdit), moment(new MomentEdit(saturday, zone)), save(new QPushButton(u"Save"_s, this)),
          keys(new FormKeys(this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(card);
        column->addWidget(save);
        card->addField(u"title"_s, title)->setLabel(u"标题"_s);
        card->addField(u"category"_s, picker)->setLabel(u"分类"_s);
        card->addField(u"kind"_s, row)->setLabel(u"性质"_s);
        card->addField(u"narrative"_s, text, true)->setLabel(u"经过"_s);
        card->addField(u"occurred_at"_s, moment)->setLabel(u"发生时间"_s);
        picker->setChoices(categories());
        row->setChoices({{u"complaint"_s, u"投诉"_s, u"不满意"_s}, {u"enquiry"_s, u"查询"_s, u"查询"_s}});
        keys->setLastStop(save);
        resize(900, 600);
    }

    FormCard *card;
    QLineEdit *title;
    CatalogPicker *picker;
    OptionRow *row;
    LongTextEdit *text;
    MomentEdit *moment;
    QPushButton *save;
    FormKeys *keys;
};

void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

// QTest::keyClicks knows ASCII only.
void type(QWidget *widget, const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(widget, &event);
    }
}

void show(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

class TestFormWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterWalksThroughAllFieldsToTheSaveButton()
    {
        Form form;
        show(form);
        form.title->setFocus();
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), form.picker);
        press(Qt::Key_Return);
        QVERIFY(form.row->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), form.text);
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), form.moment);
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), form.save);
    }

    void shiftEnterStartsALineInLongText()
    {
        Form form;
        show(form);
        form.text->setFocus();
        type(form.text, u"a"_s);
        press(Qt::Key_Return, Qt::ShiftModifier);
        type(form.text, u"b"_s);
        QCOMPARE(form.text->toPlainText(), u"a\nb"_s);
        QCOMPARE(QApplication::focusWidget(), form.text);
    }

    void commandsReachTheFormFromEveryEditor()
    {
        Form form;
        show(form);
        QSignalSpy saves(form.keys, &FormKeys::saveRequested);
        QSignalSpy prints(form.keys, &FormKeys::saveAndPrintRequested);
        QSignalSpy backs(form.keys, &FormKeys::backRequested);
        for (QWidget *editor : QList<QWidget *>{form.title, form.picker, form.row, form.text, form.moment}) {
            editor->setFocus();
            press(Qt::Key_Return, Qt::ControlModifier);
            press(Qt::Key_P, Qt::ControlModifier);
            press(Qt::Key_Escape);
        }
        QCOMPARE(saves.count(), 5);
        QCOMPARE(prints.count(), 5);
        QCOMPARE(backs.count(), 5);
        QCOMPARE(form.text->toPlainText(), QString());
    }

    void enterMeansNothingWhileAnInputMethodComposes()
    {
        Form form;
        show(form);
        for (QWidget *editor : QList<QWidget *>{form.title, form.text, form.picker}) {
            editor->setFocus();
            QInputMethodEvent composing(u"kaijiao"_s, {});
            QApplication::sendEvent(editor, &composing);
            press(Qt::Key_Return);
            QCOMPARE(QApplication::focusWidget(), editor);
            QInputMethodEvent committed;
            committed.setCommitString(u"开胶"_s);
            QApplication::sendEvent(editor, &committed);
            press(Qt::Key_Return);
            QVERIFY(QApplication::focusWidget() != editor);
        }
        QCOMPARE(form.title->text(), u"开胶"_s);
        QCOMPARE(form.text->toPlainText(), u"开胶"_s);
    }

    void pickerIsFilledByInitialsAndEnter()
    {
        Form form;
        show(form);
        QSignalSpy changes(form.picker, &CatalogPicker::codeChanged);
        form.picker->setFocus();
        type(form.picker, u"wlzl"_s);
        QVERIFY(form.picker->isListOpen());
        press(Qt::Key_Return);
        QCOMPARE(form.picker->code(), u"network"_s);
        QCOMPARE(form.picker->text(), u"网络质量投诉"_s);
        QVERIFY(!form.picker->isListOpen());
        QVERIFY(QApplication::focusWidget() != form.picker);
        QCOMPARE(changes.count(), 1);
    }

    void pickerWalksItsListAndPassesHeadingsBy()
    {
        Form form;
        show(form);
        form.picker->setFocus();
        press(Qt::Key_Down);
        QVERIFY(form.picker->isListOpen());
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(form.picker->code(), u"attitude"_s);
        form.picker->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Escape);
        QVERIFY(!form.picker->isListOpen());
        QCOMPARE(form.picker->code(), u"attitude"_s);
    }

    void pickerKeepsWordsThatFitNoChoice()
    {
        Form form;
        show(form);
        form.picker->setFocus();
        type(form.picker, u"qqq"_s);
        press(Qt::Key_Tab);
        QCOMPARE(form.picker->text(), u"qqq"_s);
        QVERIFY(form.picker->isUnknown());
        QVERIFY(form.picker->code().isEmpty());
        form.picker->setFreeText(true);
        QCOMPARE(form.picker->code(), u"qqq"_s);
    }

    void optionsAreChosenByArrowsAndShowTheirDefinition()
    {
        Form form;
        show(form);
        form.row->setFocus(Qt::TabFocusReason);
        QVERIFY(form.row->code().isEmpty());
        press(Qt::Key_Space);
        QCOMPARE(form.row->code(), u"complaint"_s);
        press(Qt::Key_Right);
        QCOMPARE(form.row->code(), u"enquiry"_s);
        const auto labels = form.row->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"查询"_s; }));
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), form.text);
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), form.picker);
    }

    void momentIsUnderstoodAndWrittenOutOnLeaving()
    {
        Form form;
        show(form);
        form.moment->setFocus();
        type(form.moment, u"昨天 10点"_s);
        QCOMPARE(form.moment->moment(), std::optional(Instant::from(QDateTime({2026, 11, 20}, {10, 0}, zone))));
        form.title->setFocus();
        QVERIFY2(form.moment->text().startsWith(u"2026-11-20"_s) && form.moment->text().endsWith(u"10:00"_s),
                 qPrintable(form.moment->text()));
        // What it wrote itself it understands again.
        form.moment->setFocus();
        form.moment->end(false);
        press(Qt::Key_Backspace);
        type(form.moment, u"5"_s);
        QCOMPARE(form.moment->moment(), std::optional(Instant::from(QDateTime({2026, 11, 20}, {10, 5}, zone))));
        form.moment->selectAll();
        type(form.moment, u"不知道"_s);
        form.title->setFocus();
        QCOMPARE(form.moment->text(), u"不知道"_s);
        QVERIFY(form.moment->isUnknown());
    }

    void problemsAreSaidBelowTheFieldAndToScreenReaders()
    {
        Form form;
        show(form);
        FormField *field = form.keys->field(u"title"_s);
        field->setRequired(true);
        QVERIFY(form.title->accessibleName().contains(u"标题"_s));
        QVERIFY(form.title->accessibleName() != u"标题"_s);
        field->setProblem(u"还没有填写"_s);
        QCOMPARE(form.title->accessibleDescription(), u"还没有填写"_s);
        QVERIFY(field->findChild<QLabel *>(u"titleProblem"_s)->isVisible());
        field->setProblem({});
        QVERIFY(!field->findChild<QLabel *>(u"titleProblem"_s)->isVisible());
    }

    void leavingAFieldIsToldOnce()
    {
        Form form;
        show(form);
        QSignalSpy left(form.keys, &FormKeys::fieldLeft);
        form.title->setFocus();
        form.row->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Right);
        form.text->setFocus();
        QCOMPARE(left.count(), 2);
        QCOMPARE(qvariant_cast<FormField *>(left.at(0).first())->key(), u"title"_s);
        QCOMPARE(qvariant_cast<FormField *>(left.at(1).first())->key(), u"kind"_s);
    }

    void fieldsStandInTwoColumnsWhenWideAndInOneWhenNarrow()
    {
        Form form;
        show(form);
        const auto top = [&form](const QString &key) { return form.keys->field(key)->y(); };
        QCOMPARE(top(u"title"_s), top(u"category"_s));
        QCOMPARE(form.keys->field(u"narrative"_s)->width(), form.card->width() - 32);
        form.resize(320, 700);
        QTRY_VERIFY(top(u"title"_s) < top(u"category"_s));
    }

    void pastedPictureBecomesAFile()
    {
        NoPrompts prompts;
        AttachmentStrip strip(prompts);
        strip.setPictureRole(u"defect_photo"_s);
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QApplication::clipboard()->setImage(image);
        QVERIFY(strip.pasteFromClipboard());
        QCOMPARE(strip.files().size(), 1);
        QCOMPARE(strip.files().first().role, u"defect_photo"_s);
        QCOMPARE(QImage::fromData(strip.files().first().bytes).size(), QSize(40, 30));
    }

    void fileIsTakenAwayByDeleteAndPutBack()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"录音.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x");
        file.close();
        NoPrompts prompts;
        prompts.files = {file.fileName()};
        AttachmentStrip strip(prompts);
        show(strip);
        QTest::mouseClick(strip.findChild<QPushButton *>(u"addAttachmentButton"_s), Qt::LeftButton);
        QCOMPARE(strip.files().size(), 1);
        QCOMPARE(strip.files().first().name, u"录音.txt"_s);
        strip.findChild<AttachmentTile *>()->setFocus();
        press(Qt::Key_Delete);
        QVERIFY(strip.files().isEmpty());
        QTest::mouseClick(strip.findChild<QPushButton *>(u"undoRemoveAttachmentButton"_s), Qt::LeftButton);
        QCOMPARE(strip.files().size(), 1);
    }

    void ticksKeepTheOrderOfTheListAndUnknownCodes()
    {
        CheckGroup group;
        group.setChoices({{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}});
        group.setCodes({u"b"_s, u"old"_s});
        group.findChildren<QAbstractButton *>().first()->click();
        QCOMPARE(group.codes(), (QStringList{u"a"_s, u"b"_s, u"old"_s}));
    }

    void remarksLeadToTheirFields()
    {
        FindingsList list;
        list.setRemarks(u"还不能保存"_s, {{u"title"_s, u"标题还没有填写"_s}});
        QSignalSpy chosen(&list, &FindingsList::chosen);
        for (QLabel *label : list.findChildren<QLabel *>()) {
            if (label->text().contains(u"href"_s))
                Q_EMIT label->linkActivated(u"title"_s);
        }
        QCOMPARE(chosen.count(), 1);
        list.clear();
        QVERIFY(!list.isVisible());
    }
};

QTEST_MAIN(TestFormWidgets)
#include "tst_formwidgets.moc"
