// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/ui/wizardfixture.h"
#include "ui/widgets/field.h"
#include "ui/wizards/agreement/agreementwizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <optional>

namespace traject::test {

// Steps by number.
inline constexpr int learnerStep = 0;
inline constexpr int workplaceStep = 1;
inline constexpr int mentorStep = 2;
inline constexpr int periodStep = 3;
inline constexpr int timetableStep = 4;
inline constexpr int planStep = 5;
inline constexpr int partiesStep = 6;
inline constexpr int summaryStep = 7;

/// Acts on an agreement wizard as a person does: clicks, keys, by the object names of widgets.
class WizardDriver
{
public:
    explicit WizardDriver(WizardFixture &fixture, const PendingDraft &start = {})
        : m_fixture(fixture)
        , m_wizard(new ui::AgreementWizard(*fixture.caseload, fixture.environment, start))
        , m_finished(m_wizard, &ui::AgreementWizard::agreementFinished)
    {
        m_wizard->open();
        QApplication::setActiveWindow(m_wizard);
        if (!QTest::qWaitForWindowExposed(m_wizard))
            qWarning("the wizard is not shown");
    }
    ~WizardDriver() { delete m_wizard; } // as a crash would: nothing is accepted or closed

    [[nodiscard]] ui::AgreementWizard *wizard() const { return m_wizard; }
    [[nodiscard]] const QSignalSpy &finished() const { return m_finished; }
    [[nodiscard]] int step() const { return m_wizard->currentId(); }

    template <typename W>
    [[nodiscard]] W *find(const char *name) const
    {
        W *widget = m_wizard->findChild<W *>(QLatin1String(name));
        if (!widget)
            qFatal("no widget %s", name);
        return widget;
    }
    [[nodiscard]] QString text(const char *name) const { return find<QLineEdit>(name)->text(); }

    /// Replaces what stands in a line by typed text and leaves it with Tab.
    void type(const char *name, const QString &text) const
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        else
            typeText(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
    }
    void click(const char *name) const
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    /// Chooses the entry of a box with these data (invalid: "unknown") by arrow keys.
    void choose(const char *name, const QVariant &data) const
    {
        auto *box = find<QComboBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentData() != data; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        if (box->currentData() != data)
            qWarning("%s has no such entry", name);
    }
    template <typename E>
    void chooseTerm(const char *name, E value) const
    {
        choose(name, static_cast<int>(value));
    }
    /// Searches in a list and takes the only hit with Enter.
    void searchAndTake(const char *searchName, const QString &text) const
    {
        auto *line = find<QLineEdit>(searchName);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        typeText(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    /// Types letters of any script; QTest::keyClicks knows those of ASCII only.
    static void typeText(QWidget *widget, const QString &text)
    {
        for (const QChar c : text) {
            if (c.unicode() < 128) {
                QTest::keyClick(widget, c.toLatin1());
                continue;
            }
            for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(kind, c.toUpper().unicode(), {}, QString(c));
                QApplication::sendEvent(widget, &event);
            }
        }
    }
    void next() const { click("wizardNext"); }
    void goTo(int wanted) const
    {
        while (step() < wanted)
            next();
        while (step() > wanted)
            click("wizardBack");
    }

    /// Rules that the field with this editor shows just now.
    [[nodiscard]] QStringList rulesAt(const char *editor) const
    {
        QStringList rules;
        const QWidget *widget = find<QWidget>(editor);
        const auto *field = qobject_cast<const ui::Field *>(widget->parentWidget());
        const QList<Finding> shown = field ? field->shownFindings() : QList<Finding>();
        for (const Finding &finding : shown)
            rules.append(finding.rule);
        return rules;
    }
    /// The only draft that the caseload keeps, if it keeps one.
    [[nodiscard]] std::optional<PendingDraft> keptDraft() const
    {
        const auto drafts = m_fixture.caseload->agreements().pendingDrafts();
        return drafts && drafts->size() == 1 ? std::optional(drafts->constFirst()) : std::nullopt;
    }

private:
    WizardFixture &m_fixture;
    QPointer<ui::AgreementWizard> m_wizard;
    QSignalSpy m_finished;
};

/// Fills in learner, workplace, period and timetable with the wizard and leaves it as a crash
/// would; returns the draft that the caseload keeps.
inline PendingDraft filledDraft(WizardFixture &fixture)
{
    const WizardDriver driver(fixture);
    driver.searchAndTake("learnerSearch", QStringLiteral("de wulf-maes"));
    driver.choose("firstStageCompleted", true);
    driver.choose("secondStageCompleted", true);
    driver.choose("thirdStageFirstYearCompleted", false);
    driver.type("alternatingYearsCompleted", QStringLiteral("0"));
    driver.next();
    driver.searchAndTake("workplaceSearch", QStringLiteral("mol voltara"));
    driver.goTo(timetableStep);
    driver.type("patternLine", QStringLiteral("ma-wo 8:00-17:00 60'; do-vr school 8:30-16:30 60'"));
    const PendingDraft kept = driver.keptDraft().value_or(PendingDraft());
    return kept;
}

} // namespace traject::test
