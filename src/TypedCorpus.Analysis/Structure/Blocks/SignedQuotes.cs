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

    /// <summary>Nothing but a dash.</summary>
    Dash,
}

/// <summary>
/// Finds the names under quotes, as reviews and letters are signed: quotes and short lines alternate, and the last line stands under a quote. A
/// row that starts with such a line and ends with a quote has its names above.
/// </summary>
static class SignedQuotes
{
    const int FewestNames = 2;

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
                names += roles[end] == SignedRole.Name ? 1 : 0;
            }

            bool areBelow = names >= FewestNames && names * 3 > end - first && roles[end - 1] == SignedRole.Name
                && (first == 0 || roles[first - 1] != SignedRole.Name);
            for (int i = first; i < end && areBelow; i++)
            {
                if (roles[i] == SignedRole.Name)
                    signs.Add(i);
            }

            // "..." / -- / Ann Roe
            if (end + 1 < roles.Count && roles[end] == SignedRole.Dash && roles[end - 1] == SignedRole.Quote && roles[end + 1] == SignedRole.Name)
                signs.Add(end + 1);
        }

        return signs;
    }

    static bool IsBelowQuote(List<SignedRole> roles, int i) => roles[i] == SignedRole.Name && roles[i - 1] == SignedRole.Quote;
}
