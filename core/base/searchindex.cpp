// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/searchindex.h"

#include "core/base/text.h"

#include <algorithm>

namespace traject {
namespace {

constexpr int forgivingLength = 4;
constexpr int forgivingStartLength = 5;
constexpr int insideLength = 3;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool hasDigit(const QByteArray &word)
{
    return std::any_of(word.cbegin(), word.cend(), &isDigit);
}

bool isNumber(const QByteArray &word)
{
    return std::all_of(word.cbegin(), word.cend(), &isDigit);
}

/// Whether `word` from `at` on begins with `typed` from `from` on.
bool goesOn(const QByteArray &typed, qsizetype from, const QByteArray &word, qsizetype at)
{
    const qsizetype length = typed.size() - from;
    return length >= 0 && at + length <= word.size()
        && std::equal(typed.cbegin() + from, typed.cend(), word.cbegin() + at);
}

/// Whether one error turns the typed word into the word or a start of it.
WordFit forgivenFit(const QByteArray &typed, const QByteArray &word)
{
    const qsizetype length = typed.size();
    if (length < forgivingLength || word.size() < length - 1)
        return WordFit::None;
    const auto [differs, other]
        = std::mismatch(typed.cbegin(), typed.cend(), word.cbegin(), word.cend());
    const qsizetype i = differs - typed.cbegin();
    WordFit best = WordFit::None;
    const auto consider = [&](bool fits, qsizetype used) {
        if (!fits)
            return;
        if (used == word.size())
            best = WordFit::Error;
        else if (best == WordFit::None && length >= forgivingStartLength && i < length - 1)
            best = WordFit::ErrorInStart;
    };
    consider(goesOn(typed, i + 1, word, i), length - 1); // one too many
    if (i < word.size()) {
        consider(goesOn(typed, i + 1, word, i + 1), length); // another one
        consider(goesOn(typed, i, word, i + 1), length + 1); // one missing
    }
    if (i + 1 < length && i + 1 < word.size() && typed.at(i) == word.at(i + 1)
        && typed.at(i + 1) == word.at(i))
        consider(goesOn(typed, i + 2, word, i + 2), length); // two swapped
    return best;
}

/// How much a fit counts.
int weight(WordFit fit)
{
    switch (fit) {
    case WordFit::None:
        return 0;
    case WordFit::ErrorInStart:
        return 15;
    case WordFit::Error:
        return 25;
    case WordFit::Inside:
        return 45;
    case WordFit::Start:
        return 70;
    case WordFit::Whole:
        return 100;
    }
    return 0;
}

constexpr int nameBonus = 8;

/// The words between spaces, folded, with other signs taken out of them.
QList<QByteArray> wholes(const QString &folded)
{
    QList<QByteArray> words;
    for (const QStringView part : QStringView(folded).split(u' ', Qt::SkipEmptyParts)) {
        QString word;
        for (const QChar c : part) {
            if (c.isLetterOrNumber())
                word += c;
        }
        if (!word.isEmpty())
            words.append(word.toUtf8());
    }
    return words;
}

/// The runs of letters and digits.
QList<QByteArray> parts(const QString &folded)
{
    QString spaced = folded;
    for (QChar &c : spaced) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return wholes(spaced);
}

/// "0123 456 749" in one piece, as identifiers lie in the index.
QList<QByteArray> withNumbersJoined(const QList<QByteArray> &words)
{
    QList<QByteArray> joined;
    bool afterNumber = false;
    for (const QByteArray &word : words) {
        const bool number = isNumber(word);
        if (number && afterNumber)
            joined.last() += word;
        else
            joined.append(word);
        afterNumber = number;
    }
    return joined;
}

} // namespace

WordFit wordFit(const QByteArray &typed, const QByteArray &word)
{
    if (typed.isEmpty())
        return WordFit::None;
    if (word.startsWith(typed))
        return word.size() == typed.size() ? WordFit::Whole : WordFit::Start;
    if (typed.size() >= insideLength && word.contains(typed))
        return WordFit::Inside;
    if (typed.size() < forgivingLength || hasDigit(typed) || hasDigit(word))
        return WordFit::None;
    return forgivenFit(typed, word);
}

SearchQuery::SearchQuery(const QString &typed)
{
    const QString folded = text::folded(typed);
    const QList<QByteArray> inParts = parts(folded);
    if (inParts.isEmpty())
        return;
    m_ways.append(inParts);
    const QList<QByteArray> inWholes = withNumbersJoined(wholes(folded));
    if (inWholes != inParts)
        m_ways.append(inWholes);
}

QString SearchQuery::snippet(const QString &whole, int characters) const
{
    const QString plain = text::simplified(whole);
    if (plain.size() <= characters)
        return plain;
    qsizetype at = 0;
    qsizetype found = -1;
    for (const QString &word : plain.split(u' ')) {
        const QList<QByteArray> folded = parts(text::folded(word));
        const bool fits = std::any_of(folded.cbegin(), folded.cend(), [this](const auto &part) {
            return std::any_of(m_ways.cbegin(), m_ways.cend(), [&part](const auto &way) {
                return std::any_of(way.cbegin(), way.cend(), [&part](const auto &typed) {
                    return wordFit(typed, part) >= WordFit::Error;
                });
            });
        });
        if (fits) {
            found = at;
            break;
        }
        at += word.size() + 1;
    }
    // A third of the room stands before the word. Words stay whole.
    qsizetype from = qMax<qsizetype>(0, found - characters / 3);
    if (from > 0)
        from = plain.indexOf(u' ', from) + 1;
    QString cut = plain.mid(from, characters);
    if (from + characters < plain.size()) {
        if (const qsizetype end = cut.lastIndexOf(u' '); end > 0)
            cut.truncate(end);
        cut.append(u'…');
    }
    if (from > 0)
        cut.prepend(u'…');
    return cut;
}

void SearchIndex::put(qint64 id, const QString &names, const QString &others)
{
    remove(id);
    const int slot = static_cast<int>(m_ids.size());
    m_ids.push_back(id);
    m_slots.insert(id, slot);
    add(names, slot, true);
    add(others, slot, false);
}

void SearchIndex::add(const QString &raw, int slot, bool isName)
{
    const QString folded = text::folded(raw);
    QList<QByteArray> words = parts(folded);
    for (const QByteArray &whole : wholes(folded)) {
        if (!words.contains(whole))
            words.append(whole);
    }
    const auto place = static_cast<quint32>(slot) * 2 + (isName ? 1 : 0);
    for (const QByteArray &word : std::as_const(words)) {
        auto known = m_wordAt.constFind(word);
        if (known == m_wordAt.constEnd()) {
            known = m_wordAt.insert(word, static_cast<int>(m_words.size()));
            m_words.append(word);
            m_places.emplace_back();
        }
        auto &places = m_places[static_cast<size_t>(*known)];
        if (places.empty() || places.back() / 2 != place / 2)
            places.push_back(place);
    }
}

void SearchIndex::remove(qint64 id)
{
    const auto found = m_slots.constFind(id);
    if (found == m_slots.constEnd())
        return;
    m_ids[static_cast<size_t>(*found)] = 0;
    m_slots.erase(found);
}

std::vector<int> SearchIndex::scores(const QList<QByteArray> &words) const
{
    std::vector<int> sums(m_ids.size(), 0);
    std::vector<int> best(m_ids.size());
    bool first = true;
    for (const QByteArray &typed : words) {
        std::fill(best.begin(), best.end(), 0);
        for (size_t i = 0; i < m_places.size(); ++i) {
            const int counts = weight(wordFit(typed, m_words.at(static_cast<qsizetype>(i))));
            if (counts == 0)
                continue;
            for (const quint32 place : m_places[i]) {
                int &most = best[place / 2];
                most = qMax(most, counts + (place % 2 == 1 ? nameBonus : 0));
            }
        }
        for (size_t slot = 0; slot < sums.size(); ++slot) {
            const bool stays = best[slot] > 0 && (first || sums[slot] > 0);
            sums[slot] = stays ? sums[slot] + best[slot] : 0;
        }
        first = false;
    }
    return sums;
}

QList<SearchIndex::Hit> SearchIndex::find(const SearchQuery &query, int limit) const
{
    std::vector<int> found(m_ids.size(), 0);
    for (const QList<QByteArray> &way : query.ways()) {
        const std::vector<int> sums = scores(way);
        for (size_t slot = 0; slot < found.size(); ++slot) {
            // Per word, so that ways with more and fewer words compare.
            found[slot] = qMax(found[slot], sums[slot] * 10 / static_cast<int>(way.size()));
        }
    }
    std::vector<size_t> order;
    for (size_t slot = 0; slot < found.size(); ++slot) {
        if (found[slot] > 0 && m_ids[slot] != 0)
            order.push_back(slot);
    }
    const auto wanted = qMin<size_t>(order.size(), static_cast<size_t>(qMax(limit, 0)));
    std::partial_sort(order.begin(), order.begin() + static_cast<qsizetype>(wanted), order.end(),
                      [&found](size_t one, size_t other) {
                          return found[one] != found[other] ? found[one] > found[other]
                                                            : one < other;
                      });
    QList<Hit> hits;
    for (size_t i = 0; i < wanted; ++i)
        hits.append({.id = m_ids[order[i]], .score = found[order[i]]});
    return hits;
}

} // namespace traject
