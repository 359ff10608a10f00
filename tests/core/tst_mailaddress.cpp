// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/mailaddress.h"

#include <QTest>

using namespace traject;

class TestMailAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void receiversAreWritten_data();
    void receiversAreWritten();
};

Q_DECLARE_METATYPE(QList<MailAddress>)
Q_DECLARE_METATYPE(MailReceivers)

void TestMailAddress::receiversAreWritten_data()
{
    QTest::addColumn<QList<MailAddress>>("addresses");
    QTest::addColumn<MailReceivers>("receivers");
    const MailAddress lars{QStringLiteral("Lars Coppens"), QStringLiteral("lars@example.be")};
    const MailAddress nobody{QStringLiteral("Noé"), QString()};
    const auto add = [](const char *name, const QList<MailAddress> &addresses, const QString &text,
                        int count, int without) {
        QTest::newRow(name) << addresses
                            << MailReceivers{.text = text, .count = count, .without = without};
    };
    add("none", {}, {}, 0, 0);
    add("one", {lars}, QStringLiteral("Lars Coppens <lars@example.be>"), 1, 0);
    add("without an address", {lars, nobody}, QStringLiteral("Lars Coppens <lars@example.be>"), 1,
        1);
    add("the same twice",
        {lars, {QStringLiteral("L. Coppens"), QStringLiteral("LARS@example.be ")}},
        QStringLiteral("Lars Coppens <lars@example.be>"), 1, 0);
    add("without a name", {{QString(), QStringLiteral("info@example.be")}},
        QStringLiteral("info@example.be"), 1, 0);
    add("a name with signs", {{QStringLiteral("Proef; \"bv\""), QStringLiteral("p@example.be")}},
        QStringLiteral("\"Proef; \\\"bv\\\"\" <p@example.be>"), 1, 0);
    add("two", {lars, {QStringLiteral("An"), QStringLiteral("an@example.be")}},
        QStringLiteral("Lars Coppens <lars@example.be>; An <an@example.be>"), 2, 0);
}

void TestMailAddress::receiversAreWritten()
{
    QFETCH(const QList<MailAddress>, addresses);
    QFETCH(const MailReceivers, receivers);
    const MailReceivers found = mailReceivers(addresses);
    QCOMPARE(found.text, receivers.text);
    QCOMPARE(found.count, receivers.count);
    QCOMPARE(found.without, receivers.without);
}

QTEST_GUILESS_MAIN(TestMailAddress)
#include "tst_mailaddress.moc"
