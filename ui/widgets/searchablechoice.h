// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/choicefield.h"

namespace traject::ui {

/// A choice out of hundreds: typing any part of an entry finds it. What fits no entry goes back
/// to the current one when the field is left; a blank text means: none.
class SearchableChoice final : public ChoiceField
{
    Q_OBJECT
public:
    explicit SearchableChoice(QWidget *parent = nullptr);

    /// Entries with their codes; the choice stays when its code is still there.
    void setEntries(const QList<std::pair<QString, QString>> &codesAndTexts);
    /// Code of the entry; empty: none.
    [[nodiscard]] QString value() const { return currentData().toString(); }
    void setValue(const QString &code);
    /// Names the line that is typed in after the field.
    void nameLine(const QString &objectName, const QString &accessibleName);

private:
    class Entries;

    void settle();

    Entries *m_entries;
};

} // namespace traject::ui
