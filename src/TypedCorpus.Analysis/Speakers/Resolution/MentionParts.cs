using System.Runtime.CompilerServices;
using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>The part that each mention has in its sentence, and the paragraph that it stands in.</summary>
sealed class MentionParts
{
    readonly Clues[] parts;
    readonly bool[] isTold;
    readonly int[] paragraphOf;
    readonly Scene scene;

    MentionParts(Scene scene)
    {
        this.scene = scene;
        parts = new Clues[scene.Mentions.Count];
        isTold = new bool[scene.Mentions.Count];
        paragraphOf = new int[scene.Sentences.Count];
    }

    /// <summary>Reads the parts of a text's mentions.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public static MentionParts Read(Scene scene, CancellationToken cancellation)
    {
        MentionParts read = new(scene);
        int paragraph = 0;
        for (int sentence = 0; sentence < read.paragraphOf.Length; sentence++)
        {
            cancellation.ThrowIfRequestedAt(sentence);
            read.paragraphOf[sentence] = paragraph;
            int end = scene.Sentences.End(sentence);
            if (end > scene.Sentences.First(sentence) && scene.Tokens[end - 1].Kind == TokenKind.ParagraphEnd)
                paragraph++;
        }

        for (int m = 0; m < read.parts.Length; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            read.parts[m] = read.PartOf(m);
        }

        for (int i = 0; i < scene.Reports.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            Report report = scene.Reports[i];
            if (report.Kind == ReportKind.WeakVerb)
                continue;
            Clues part = read.parts[report.Mention] | Clues.SourceHere;

            // "said Roe" tells Roe nothing
            bool isSubject = report.Inverted && report.Kind == ReportKind.Verb;
            read.parts[report.Mention] = isSubject ? (part | Clues.SubjectHere) & ~Clues.ObjectHere : part;
            read.isTold[report.Mention] &= !isSubject;
        }

        return read;
    }

    /// <summary>The part of a mention, as if it stood in the sentence at hand.</summary>
    public Clues Of(int mention) => parts[mention];

    /// <summary>Whether somebody tells or asks the mention something.</summary>
    public bool IsTold(int mention) => isTold[mention];

    /// <summary>The number of the paragraph that a sentence is in.</summary>
    public int ParagraphOf(int sentence) => paragraphOf[sentence];

    [MethodImpl(ColdStart.Optimized)]
    Clues PartOf(int m)
    {
        Mention mention = scene.Mentions[m];
        int before = mention.First - 1;
        Clues part = mention.HasName ? Clues.NamedHere : Clues.None;
        bool hangs = before >= 0 && scene.Tokens[before].IsLower && scene.Tokens[before].Is(WordClass.Preposition);
        bool owns = mention.Is(WordClass.PossessivePronoun)
            || (mention.Last + 1 < scene.Tokens.Length && scene.Tokens[mention.Last + 1].Kind == TokenKind.Possessive);
        bool isObject = mention.Is(WordClass.ObjectPronoun)
            || (before >= 0 && scene.Tokens[before].IsLower && !scene.Tokens[before].Is(WordClass.Auxiliary)
                && (scene.Tokens[before].Is(WordClass.AnyVerb) || scene.Sentences.EndsWith(before, "ed")));
        isTold[m] = before >= 0 && scene.Tokens[before].IsLower && scene.Tokens[before].Is(WordClass.Cue);
        if (hangs)
            part |= Clues.HangsHere;
        if (owns)
            part |= Clues.OwnerHere;
        if (isObject)
            part |= Clues.ObjectHere;
        if (!hangs && !owns && !isObject)
            part |= Clues.SubjectHere;
        int sentence = scene.Sentences.Of(mention.First);
        if (scene.Sentences.IsStart(mention.First))
        {
            part |= Clues.OpensHere;
            if (sentence == 0 || paragraphOf[sentence] != paragraphOf[sentence - 1])
                part |= Clues.LeadsHere;
        }

        return part;
    }
}
