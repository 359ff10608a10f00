// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2

// Whatever carries a precompiled header must be a program of its own.
int main()
{
    return 0;
}
