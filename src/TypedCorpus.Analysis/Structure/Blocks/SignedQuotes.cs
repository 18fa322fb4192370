namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>What a paragraph is, where quotes are signed.</summary>
enum SignedRole : byte
{
    /// <summary>Running text, and all else.</summary>
    Other,

    /// <summary>Nothing but somebody's words in quotation marks.</summary>
    Quote,

    /// <summary>A short line that may be a name.</summary>
    Name,

    /// <summary>A short line that may be a name, and what somebody is behind a comma.</summary>
    DescribedName,

    /// <summary>A short line that may be a name, and more likely tells what somebody is: Elm Museum President.</summary>
    Office,

    /// <summary>Nothing but a dash.</summary>
    Dash,
}

/// <summary>
/// Finds the names under quotes, as reviews and letters are signed: quotes and short lines alternate, and the last line stands under a quote. A
/// row that starts with such a line and ends with a quote has its names above. One line alone signs a quote if it, or the line below, says what
/// somebody is: Ann Roe, teacher.
/// </summary>
static class SignedQuotes
{
    const int FewestNames = 2;

    /// <summary>The indices of the paragraphs that name who says the quotes below them, in order: Ann Roe / "..." / Tom Ek / "...".</summary>
    public static List<int> FindAbove(List<SignedRole> roles, CancellationToken cancellation)
    {
        List<int> names = [];
        for (int first = 0, end; first < roles.Count; first = Math.Max(end, first + 1))
        {
            cancellation.ThrowIfRequestedAt(first);
            end = first;
            if (first > 0 && roles[first - 1] == SignedRole.Quote)
                continue;
            int before = names.Count;
            while (end + 1 < roles.Count && IsName(roles[end]) && roles[end + 1] == SignedRole.Quote)
            {
                cancellation.ThrowIfRequestedAt(end);
                names.Add(end++);
                while (end < roles.Count && roles[end] == SignedRole.Quote)
                    end++;
            }

            if (names.Count - before < FewestNames)
                names.RemoveRange(before, names.Count - before);
        }

        return names;
    }

    /// <summary>The indices of the paragraphs that sign the quote above them, in order.</summary>
    public static List<int> Find(List<SignedRole> roles, CancellationToken cancellation)
    {
        List<int> signs = [];
        for (int first = 0, end; first < roles.Count; first = end)
        {
            cancellation.ThrowIfRequestedAt(first);
            end = first + 1;
            if (roles[first] != SignedRole.Quote)
                continue;
            int names = 0;
            for (; end < roles.Count && (roles[end] == SignedRole.Quote || IsBelowQuote(roles, end)); end++)
            {
                cancellation.ThrowIfRequestedAt(end);
                names += IsName(roles[end]) ? 1 : 0;
            }

            bool isOne = names == 1 && (roles[end - 1] == SignedRole.DescribedName
                || (roles[end - 1] == SignedRole.Name && end < roles.Count && roles[end] == SignedRole.Office));
            bool areBelow = ((names >= FewestNames && names * 3 > end - first) || isOne) && IsName(roles[end - 1])
                && (first == 0 || roles[first - 1] == SignedRole.Office || !IsName(roles[first - 1]));
            for (int i = first; i < end && areBelow; i++)
            {
                if (IsName(roles[i]))
                    signs.Add(i);
            }

            // "..." / -- / Ann Roe
            if (end + 1 < roles.Count && roles[end] == SignedRole.Dash && roles[end - 1] == SignedRole.Quote && IsName(roles[end + 1]))
                signs.Add(end + 1);
        }

        return signs;
    }

    static bool IsBelowQuote(List<SignedRole> roles, int i) => IsName(roles[i]) && roles[i - 1] == SignedRole.Quote;

    static bool IsName(SignedRole role) => role is SignedRole.Name or SignedRole.DescribedName or SignedRole.Office;
}
