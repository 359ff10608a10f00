// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/draftjson.h"

#include "core/exchange/draftdescription.h"
#include "core/exchange/jsondocument.h"
#include "core/exchange/jsonreader.h"
#include "core/exchange/jsonwriter.h"

namespace traject::exchange {

Result<AgreementDraft> readDraft(const QByteArray &json)
{
    return parseJsonObject(json).and_then(
        [](const QJsonObject &object) { return readDraft(object); });
}

Result<AgreementDraft> readDraft(const QJsonObject &object)
{
    JsonProblems problems;
    JsonReader reader(object, QString(), problems);
    AgreementDraft draft;
    describe(reader, draft);
    reader.reportUnknownMembers();
    if (!problems.isEmpty())
        return failure(ErrorCode::InvalidInput, problems.text());
    if (draft.schedule.weeks == QList<WeekPattern>{WeekPattern{}})
        draft.schedule.weeks.clear();
    return draft;
}

QJsonObject writeDraft(const AgreementDraft &draft)
{
    JsonWriter writer;
    if (draft.schedule.weeks.isEmpty()) {
        AgreementDraft withWeek = draft;
        withWeek.schedule.weeks.append(WeekPattern{});
        describe(writer, withWeek);
    } else {
        describe(writer, draft);
    }
    return writer.object();
}

} // namespace traject::exchange
