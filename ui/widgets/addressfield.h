// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/address.h"
#include "ui/widgets/typedfield.h"

#include <optional>

namespace traject::ui {

/// An address in four parts. Blank parts altogether mean: no address.
class AddressField final : public QWidget, public FieldEditor
{
    Q_OBJECT
public:
    explicit AddressField(QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Address> value() const;
    void setValue(const std::optional<Address> &value);
    [[nodiscard]] bool isBlank() const override { return !value(); }

    /// Names the four parts after the field ("learnerAddress" → "learnerAddressStreet", …).
    void nameParts(const QString &objectName, const QString &accessibleName);

Q_SIGNALS:
    void edited();
    void committed();

private:
    TextField *m_street;
    TextField *m_number;
    TextField *m_postcode;
    TextField *m_municipality;
    QString m_country; ///< kept as it was
};

} // namespace traject::ui
