// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/address.h"
#include "ui/widgets/typedfield.h"

#include <functional>
#include <optional>

namespace traject::ui {

/// Gives the municipality of a postcode; empty when the postcode is unknown.
using MunicipalityLookup = std::function<QString(const QString &postcode)>;

/// An address in four parts. Blank parts altogether mean: no address. A known postcode fills in
/// its municipality while that is blank or still the one of the postcode before; another name
/// that somebody typed stays.
class AddressField final : public QWidget, public FieldEditor
{
    Q_OBJECT
public:
    explicit AddressField(const MunicipalityLookup &municipalityOf, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Address> value() const;
    void setValue(const std::optional<Address> &value);
    [[nodiscard]] bool isBlank() const override { return !value(); }

    /// Names the four parts after the field ("learnerAddress" → "learnerAddressStreet", …).
    void nameParts(const QString &objectName, const QString &accessibleName);

Q_SIGNALS:
    void edited();
    void committed();

private:
    void fillMunicipality();

    MunicipalityLookup m_municipalityOf;
    TextField *m_street;
    TextField *m_number;
    TextField *m_postcode;
    TextField *m_municipality;
    QString m_postcodeBefore; ///< the last known one, whose municipality may stand in the field
    QString m_country; ///< kept as it was
};

} // namespace traject::ui
