// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/address.h"

#include <QWidget>

class QLineEdit;

namespace traject::ui {

/// The fields of an address: street and number, postcode and municipality. The country is kept
/// as it came.
class AddressFields : public QWidget
{
    Q_OBJECT
public:
    /// Object names begin with `prefix` ("learnerStreet"); accessible names end with `whose`.
    AddressFields(const QString &prefix, const QString &whose, QWidget *parent = nullptr);

    [[nodiscard]] Address address() const;
    void setAddress(const Address &address);

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_street;
    QLineEdit *m_number;
    QLineEdit *m_postcode;
    QLineEdit *m_municipality;
    QString m_country;
};

} // namespace traject::ui
