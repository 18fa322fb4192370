using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.SecondLook;

/// <summary>How much of what stands between a quote and something else.</summary>
struct Between
{
    const WordClass Counted = WordClass.AnyVerb | WordClass.Coordinator | WordClass.Relative | WordClass.Subordinator;

    public int Quotes;
    public int Commas;
    public int Cues;
    public int WeakCues;
    public int Verbs;
    public int Mentions;
    public int Names;

    /// <summary>Words that open a clause or join one: who, because, and.</summary>
    public int Joints;

    public int That;

    public int ParagraphEnds;

    /// <summary>Colons, semicolons, dashes, brackets, ends of sentences and paragraphs.</summary>
    public int Marks;

    /// <summary>Counts a word that is part of no mention.</summary>
    public void Count(in Token word, bool isThat)
    {
        That += isThat ? 1 : 0;
        if (!word.IsLower || !word.Is(Counted))
            return;
        Cues += word.Is(WordClass.Cue) ? 1 : 0;
        WeakCues += word.Is(WordClass.WeakCue) ? 1 : 0;
        Verbs += word.Is(WordClass.AnyVerb) ? 1 : 0;
        Joints += word.Is(WordClass.Coordinator | WordClass.Relative) || (word.Is(WordClass.Subordinator) && !word.Is(WordClass.Preposition)) ? 1 : 0;
    }

    /// <summary>Counts a token that is no word.</summary>
    public void Count(TokenKind kind)
    {
        switch (kind)
        {
            case TokenKind.Quote:
                Quotes++;
                break;
            case TokenKind.Comma:
                Commas++;
                break;
            case TokenKind.ParagraphEnd:
                ParagraphEnds++;
                Marks++;
                break;
            case TokenKind.Number or TokenKind.Possessive or TokenKind.Other:
                break;
            default:
                Marks++;
                break;
        }
    }
}
