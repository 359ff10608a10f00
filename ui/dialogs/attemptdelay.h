// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace traject::ui {

/// Wrong passphrases slow down: 1, 2, 4, 8, 16 and then 30 seconds until the next attempt.
class AttemptDelay
{
public:
    /// Counts a failure; seconds to wait before the next attempt.
    [[nodiscard]] int failed()
    {
        constexpr int longest = 30;
        m_seconds = m_seconds == 0 ? 1 : m_seconds * 2;
        if (m_seconds > longest)
            m_seconds = longest;
        return m_seconds;
    }
    void succeeded() { m_seconds = 0; }

private:
    int m_seconds = 0;
};

} // namespace traject::ui
