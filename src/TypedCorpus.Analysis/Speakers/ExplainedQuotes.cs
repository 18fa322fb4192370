using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>Finds rows of quotes that the paragraph below each explains, as quotes of a week are told: "..." / Ann Roe thanked her team. / "..." / The mayor,
/// Tom Ek, replied to a question.</summary>
static class ExplainedQuotes
{
    const int FewestQuotes = 3;

    enum ParagraphRole : byte
    {
        Other,
        Quote,
        Introduction,
    }

    /// <summary>The mentions of those who said the quotes of such rows, by the first tokens of the quotes' paragraphs.</summary>
    public static Dictionary<int, int> Find(Scene scene, CancellationToken cancellation)
    {
        List<(int Start, ParagraphRole Role, int Person)> paragraphs = Read(scene, cancellation);
        Dictionary<int, int> sources = [];
        for (int first = 0, end; first < paragraphs.Count; first = end)
        {
            cancellation.ThrowIfRequestedAt(first);
            end = first + 1;
            if (paragraphs[first].Role != ParagraphRole.Quote || (first > 0 && paragraphs[first - 1].Role == ParagraphRole.Introduction))
                continue;
            while (end < paragraphs.Count && paragraphs[end].Role != paragraphs[end - 1].Role && paragraphs[end].Role != ParagraphRole.Other)
            {
                cancellation.ThrowIfRequestedAt(end);
                end++;
            }

            if (!IsRow(scene, paragraphs, first, end))
                continue;
            for (int i = first; i + 1 < end; i += 2)
                sources.Add(paragraphs[i].Start, paragraphs[i + 1].Person);
        }

        return sources;
    }

    // Some of the people have given names that nobody knows
    static bool IsRow(Scene scene, List<(int Start, ParagraphRole Role, int Person)> paragraphs, int first, int end)
    {
        int known = 0;
        for (int i = first + 1; i < end; i += 2)
            known += scene.Mentions[paragraphs[i].Person].Is(WordClass.GivenName) ? 1 : 0;
        return (end - first) / 2 >= FewestQuotes && known * 6 >= end - first;
    }

    static List<(int Start, ParagraphRole Role, int Person)> Read(Scene scene, CancellationToken cancellation)
    {
        List<(int Start, ParagraphRole Role, int Person)> paragraphs = [];
        HashSet<ulong> named = [];
        int start = 0;
        foreach (int end in scene.Sentences.ParagraphEnds)
        {
            cancellation.ThrowIfRequestedAt(paragraphs.Count);
            int person = PersonOf(scene, start, end, named);
            ParagraphRole role = Signatures.IsQuote(scene, start, end) ? ParagraphRole.Quote
                : person >= 0 ? ParagraphRole.Introduction : ParagraphRole.Other;
            paragraphs.Add((start, role, person));
            start = end + 1;
        }

        return paragraphs;
    }

    // Whoever a paragraph without quotes introduces: who tells something in it, or else the likeliest of its people
    static int PersonOf(Scene scene, int start, int end, HashSet<ulong> named)
    {
        int found = -1;
        int likely = 0;
        for (int i = start; i < end; i++)
        {
            if (scene.Tokens[i].Kind == TokenKind.Quote)
                return -1;
            int mention = scene.MentionAt[i];
            if (mention < 0 || scene.Mentions[mention].NameLast != i || !IsFullName(scene.Mentions[mention])
                || !named.Add(WordHash.Of(scene.Sentences.Characters(i))))
                continue;
            int likelihood = 1 + (scene.Mentions[mention].Is(WordClass.GivenName | WordClass.Role) ? 1 : 0)
                + (scene.Mentions[mention].First == start ? 2 : 0) + (scene.IsTeller(mention) ? 3 : 0);
            if (likelihood > likely)
                (found, likely) = (mention, likelihood);
        }

        return found;
    }

    static bool IsFullName(Mention mention) => mention.Kind == MentionKind.Named && mention.NameLast > mention.NameFirst
        && !mention.Is(WordClass.Organisation | WordClass.Plural);
}
