// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/finding.h"
#include "ui/widgets/fieldeditor.h"

#include <QStringList>
#include <QWidget>

class QLabel;

namespace traject::ui {

class FindingLabel;

/// One field of a form: label above, editor, a line of help, and the findings about it. A field
/// is bound to the JSON pointers of the draft that its editor fills in; the page hands it the
/// findings at or below those. An error or warning puts a coloured frame around the editor; the
/// words are in the label below and in the editor's accessible description.
class Field : public QWidget
{
    Q_OBJECT
public:
    /// `Editor` is a QWidget and a FieldEditor with the signals edited() and committed(); one that
    /// only shows a fact has none.
    template <typename Editor>
    Field(const QString &label, Editor *editor, QWidget *parent = nullptr)
        : Field(label, editor, editor, parent)
    {
        if constexpr (requires { &Editor::edited; }) {
            connect(editor, &Editor::edited, this, &Field::noteEdited);
            connect(editor, &Editor::committed, this, &Field::showAll);
        }
    }

    [[nodiscard]] QString label() const;
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    /// A line of explanation under the editor; empty: none.
    void setHelp(const QString &help);

    void setPointers(const QStringList &pointers) { m_pointers = pointers; }
    /// Length of the longest bound pointer that `field` lies at or below; -1 for none.
    [[nodiscard]] qsizetype matchLength(const QString &field) const;

    /// Whether the field fills in a part of what `pointer` names.
    [[nodiscard]] bool startsInside(const QString &pointer) const;

    /// Shows these findings. While the person has not yet been at a blank field (see
    /// setEager()), they are kept back: an empty form does not shout.
    void setFindings(const QList<Finding> &findings);
    /// Shows what is wrong of a blank, untouched field too.
    void setEager(bool eager);
    [[nodiscard]] QList<Finding> shownFindings() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Field(const QString &label, QWidget *editor, FieldEditor *facts, QWidget *parent);
    void noteEdited();
    void showAll();

    QLabel *m_label;
    QWidget *m_editor;
    FieldEditor *m_facts;
    QLabel *m_help;
    FindingLabel *m_findingLabel;
    QString m_helpText;
    QStringList m_pointers;
    QList<Finding> m_findings;
    bool m_edited = false;
    bool m_eager = false;
};

} // namespace traject::ui
