using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedCorpus.Generator.Tests.Hostile;

/// <summary>Finds characters that nobody sees or that turn a text around.</summary>
static class InvisibleCharacters
{
    // Unicode's Default_Ignorable_Code_Point beside the categories below, and the blanks that count as letters or symbols
    static readonly (int First, int Last)[] Blank =
    [
        (0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x2065, 0x2065), (0x2800, 0x2800), (0x3164, 0x3164),
        (0xFE00, 0xFE0F), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0xE0000, 0xE0FFF),
    ];

    /// <summary>Fails where one stands in code that was generated: anything that deceives anywhere, and anything invisible in names and comments.</summary>
    public static void AreMissingIn(SyntaxTree tree)
    {
        Assert.Equal("", In(tree.ToString(), Deceives));
        foreach (SyntaxToken token in tree.GetRoot().DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
                Assert.Equal("", In(token.Text, IsInvisible));
            foreach (SyntaxTrivia trivia in token.LeadingTrivia.Where(trivia => trivia.HasStructure || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)))
                Assert.Equal("", In(trivia.ToFullString(), IsInvisible));
        }
    }

    // The code points, each once; empty for none. A half of a surrogate pair counts
    static string In(string text, Predicate<Rune> isMeant)
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        for (int i = 0; i < text.Length;)
        {
            bool whole = Rune.TryGetRuneAt(text, i, out Rune rune);
            if (!whole || (text[i] is not ('\n' or '\t') && isMeant(rune)))
                found.Add($"U+{(whole ? rune.Value : text[i]):X4}");
            i += whole ? rune.Utf16SequenceLength : 1;
        }

        return string.Join(' ', found);
    }

    static bool Deceives(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    static bool IsInvisible(Rune rune) => Deceives(rune) || Array.Exists(Blank, range => rune.Value >= range.First && rune.Value <= range.Last);
}
