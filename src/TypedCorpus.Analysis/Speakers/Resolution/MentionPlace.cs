using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Where a mention stands and as what, in the few bytes that are looked at again for every mention behind it.</summary>
struct MentionPlace
{
    // Parts in the sentence at hand are eight bits; those of the sentence before it and of further ones stand behind.
    const int PartBits = 8;
    const ulong PartsFurther = (1UL << 5) - 1;

    const ulong Owners = (ulong)(Clues.OwnerHere | Clues.OwnerBefore);

    /// <summary>The most sentences back that the part of whoever stands there matters.</summary>
    public const int FurthestOfParts = 3;

    byte part;
    Traits traits;

    [Flags]
    enum Traits : byte
    {
        None = 0,
        Told = 1,
        Asked = 2,
        Silent = 4,
        Stranger = 8,
        Masculine = 16,
        Feminine = 32,
    }

    /// <summary>The number of the mention's sentence.</summary>
    public int Sentence { get; set; }

    /// <summary>The number of the mention's paragraph.</summary>
    public int Paragraph { get; set; }

    /// <summary>The mention's part in its sentence, as a clue of the sentence at hand.</summary>
    public Clues Part
    {
        readonly get => (Clues)part;
        set => part = (byte)value;
    }

    /// <summary><see cref="Clues.Asked"/> where somebody asks the mention something, <see cref="Clues.Told"/> where somebody tells it something.</summary>
    public Clues Addressed
    {
        readonly get => (traits & Traits.Asked) != 0 ? Clues.Asked : (traits & Traits.Told) != 0 ? Clues.Told : Clues.None;
        set => traits = (traits & ~(Traits.Asked | Traits.Told)) | (value switch
        {
            Clues.Asked => Traits.Asked,
            Clues.Told => Traits.Told,
            _ => Traits.None,
        });
    }

    /// <summary>Whether nobody is a candidate for standing here: "who" stands where its name does, unless it is a source, and a report is nobody,
    /// whoever issued it.</summary>
    public bool IsSilent
    {
        readonly get => (traits & Traits.Silent) != 0;
        set => traits = value ? traits | Traits.Silent : traits & ~Traits.Silent;
    }

    /// <summary>Notes that the mention is somebody without a name, unless it turns out whom it stands for.</summary>
    /// <param name="gender">The gender that its words tell.</param>
    public void NoteStranger(WordClass gender) => traits |= Traits.Stranger
        | ((gender & WordClass.Masculine) != 0 ? Traits.Masculine : Traits.None)
        | ((gender & WordClass.Feminine) != 0 ? Traits.Feminine : Traits.None);

    /// <summary>Whether the mention can be somebody without a name of a gender; none is any.</summary>
    public readonly bool CanBeStranger(WordClass gender) =>
        (traits & Traits.Stranger) != 0
        && ((traits & (Traits.Masculine | Traits.Feminine)) == 0 || (gender & WordClass.Gender) == 0
            || ((traits & Traits.Masculine) != 0 && (gender & WordClass.Masculine) != 0)
            || ((traits & Traits.Feminine) != 0 && (gender & WordClass.Feminine) != 0));

    /// <summary>The clues of a candidate together with what it tells that the candidate stands here as well.</summary>
    /// <param name="known">The clues from where the candidate stands behind this; none without.</param>
    /// <param name="distance">How many sentences back from the mention that is looked at this is.</param>
    /// <param name="paragraphs">How many paragraphs back.</param>
    public readonly Clues AddTo(Clues known, int distance, int paragraphs)
    {
        if (distance <= FurthestOfParts && (distance == 0 || ((ulong)known & ((1UL << (PartBits * Math.Min(distance, 2))) - 1) & ~Owners) == 0))
            known |= (Clues)(distance > 1 ? (part & PartsFurther) << (2 * PartBits) : (ulong)part << (PartBits * distance));
        if (paragraphs == 0)
            known |= Clues.SameParagraph;
        else if (paragraphs == 1 && (known & Clues.SameParagraph) == 0)
            known |= Clues.ParagraphBefore;
        return distance <= 1 ? known | Addressed : known;
    }
}
