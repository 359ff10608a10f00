// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/layout.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnslayout.h"
#include "ui/widgets/field.h"
#include "ui/wizards/agreement/draftsession.h"
#include "ui/wizards/agreement/steps.h"

#include <QWizardPage>

class QScrollArea;
class QVBoxLayout;

namespace traject::ui {

class FindingLabel;

/// One page of the agreement wizard: a form over the session's draft. A page adds fields with
/// addField(), each bound to a member of the draft and to JSON pointers; filling in, storing and
/// distributing findings then go by themselves. Findings of the step that no field claims stand
/// under the heading.
class AgreementPage : public QWizardPage
{
    Q_OBJECT
public:
    AgreementPage(Step step, DraftSession &session, const QString &explanation);

    [[nodiscard]] Step step() const { return m_step; }
    /// Fills the fields from the draft and shows its findings.
    void refresh();
    /// Shows the findings of blank fields too: from the moment that the page was once left.
    void setEager(bool eager);
    /// Puts the focus on the field that fills in what the pointer names.
    virtual void focusField(const QString &pointer);
    [[nodiscard]] QList<Field *> fields() const { return m_fields; }

Q_SIGNALS:
    /// Another step, or a place in it, is asked for.
    void stepWanted(traject::ui::Step step, const QString &pointer);

protected:
    struct FieldText
    {
        QString label;
        const char *name; ///< object name of the editor
        QStringList pointers;
        QString help = {};
        /// Names of the numbers of the law that stand for %1, %2 … in the help.
        QStringList numbers = {};
        bool wide = false; ///< over the whole width
    };

    [[nodiscard]] DraftSession &session() const { return m_session; }
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Adds a card to `layout` (nullptr: the page itself) with room for fields in columns.
    ColumnsLayout *addCard(const QString &title, int columns, QVBoxLayout *layout = nullptr);

    /// Adds a field whose value is read and written by functions over the draft.
    template <typename Editor, typename Get, typename Set>
    Field *addField(ColumnsLayout &layout, const FieldText &text, Editor *editor, Get get, Set set)
    {
        auto *field = new Field(text.label, editor);
        nameEditor(*editor, text);
        // The session receives: an editor that commits while the wizard goes finds nobody.
        connect(editor, &Editor::edited, &m_session, [session = &m_session, editor, set] {
            session->edit([&](PendingDraft &pending) { set(pending.draft, editor->value()); });
        });
        connect(editor, &Editor::committed, &m_session,
                [session = &m_session] { session->commit(); });
        m_loaders.append(
            [editor, get](const AgreementDraft &draft) { editor->setValue(get(draft)); });
        adopt(layout, field, text);
        return field;
    }

    /// Adds a field for one member: `lens` gives a reference to it.
    template <typename Editor, typename Lens>
    Field *addField(ColumnsLayout &layout, const FieldText &text, Editor *editor, Lens lens)
    {
        return addField(
            layout, text, editor, [lens](const AgreementDraft &draft) { return lens(draft); },
            [lens](AgreementDraft &draft, const auto &value) { lens(draft) = value; });
    }

    /// Adds a field that only shows a fact; load() fills it in.
    template <typename Shown>
    Field *addFact(ColumnsLayout &layout, const FieldText &text, Shown *shown)
    {
        auto *field = new Field(text.label, shown);
        nameEditor(*shown, text);
        adopt(layout, field, text);
        return field;
    }

    /// What a page shows besides its fields.
    virtual void load(const PendingDraft &pending) { Q_UNUSED(pending) }

private:
    template <typename Editor>
    static void nameEditor(Editor &editor, const FieldText &text)
    {
        editor.setObjectName(QLatin1String(text.name));
        if constexpr (requires { editor.nameParts(QString(), QString()); })
            editor.nameParts(editor.objectName(), text.label);
    }
    void adopt(ColumnsLayout &layout, Field *field, const FieldText &text);
    /// The help with the numbers in force on the start of the agreement, or today while that is
    /// unknown; empty where the law has none for the day.
    [[nodiscard]] QString helpOf(const FieldText &text, const AgreementDraft &draft) const;
    void showFindings();

    Step m_step;
    DraftSession &m_session;
    QVBoxLayout *m_content;
    QScrollArea *m_scroll;
    FindingLabel *m_otherFindings;
    QList<Field *> m_fields;
    QList<std::function<void(const AgreementDraft &)>> m_loaders;
    bool m_eager = false;
};

} // namespace traject::ui
