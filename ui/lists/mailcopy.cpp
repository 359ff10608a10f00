// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/lists/mailcopy.h"

#include "ui/support/errortext.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace traject::ui {

namespace {

class MailCopy
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::MailCopy)
};

} // namespace

void copyMailAddresses(const Result<QList<MailAddress>> &addresses, const Environment &environment,
                       QWidget *parent)
{
    const QString title = MailCopy::tr("Mail addresses");
    if (!addresses) {
        environment.messages.showError(parent, title, errorText(addresses.error()));
        return;
    }
    const MailReceivers receivers = mailReceivers(*addresses);
    QString text = MailCopy::tr("No mail address is known.");
    if (receivers.count > 0) {
        QGuiApplication::clipboard()->setText(receivers.text);
        text = MailCopy::tr("%n mail address(es) copied: paste them in your mail program.", nullptr,
                            receivers.count);
        if (receivers.without > 0)
            text += u' ' + MailCopy::tr("Of %n no address is known.", nullptr, receivers.without);
    }
    environment.messages.showInformation(parent, title, text);
}

} // namespace traject::ui
