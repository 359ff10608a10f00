// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/vocabulary.h"

#include <QComboBox>

/// Combo boxes for facts that may be unknown: the first entry says so.
namespace traject::ui {

/// A box that the mouse wheel does not change while it only passes by in a scrolling form.
[[nodiscard]] QComboBox *makeChoice(const QString &objectName, const QString &accessibleName);

/// A box for hundreds of entries: typing any part of an entry finds it. What fits no entry goes
/// back to the current one when the field is left; a blank text chooses the first entry, which is
/// the blank one.
[[nodiscard]] QComboBox *makeSearchableChoice(const QString &objectName,
                                              const QString &accessibleName);

/// "Not known", "Yes", "No".
[[nodiscard]] QComboBox *makeYesNo(const QString &objectName, const QString &accessibleName);
[[nodiscard]] std::optional<bool> yesNoOf(const QComboBox *box);
void setYesNo(QComboBox *box, const std::optional<bool> &value);

/// Text of the entry for an unknown value.
[[nodiscard]] QString notKnown();

/// All values of a closed list under "not known".
template <typename E>
[[nodiscard]] QComboBox *makeTerms(const QString &objectName, const QString &accessibleName)
{
    auto *box = makeChoice(objectName, accessibleName);
    box->addItem(notKnown());
    for (const auto &term : terms<E>())
        box->addItem(term.dutch.toString(), static_cast<int>(term.value));
    return box;
}

template <typename E>
[[nodiscard]] std::optional<E> termOf(const QComboBox *box)
{
    const QVariant value = box->currentData();
    return value.isValid() ? std::optional(static_cast<E>(value.toInt())) : std::nullopt;
}

template <typename E>
void setTerm(QComboBox *box, const std::optional<E> &value)
{
    box->setCurrentIndex(value ? box->findData(static_cast<int>(*value)) : 0);
}

} // namespace traject::ui
