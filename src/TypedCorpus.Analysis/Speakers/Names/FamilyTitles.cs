using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>How people of one family are told apart where nobody uses their given names.</summary>
[Flags]
enum FamilyTitle : byte
{
    None = 0,
    Unmarried = 1,
    Married = 2,
    Lady = 4,
    Mister = 8,
    Knight = 16,
}

/// <summary>The titles by which a story tells the members of a family apart: Mr., Mrs. and Miss Roe are three.</summary>
sealed class FamilyTitles
{
    const FamilyTitle Wives = FamilyTitle.Married | FamilyTitle.Lady;
    const FamilyTitle Women = Wives | FamilyTitle.Unmarried;

    static readonly Dictionary<ulong, FamilyTitle> ByWord = Read(
        (FamilyTitle.Unmarried, "miss mademoiselle mlle"), (FamilyTitle.Married, "mrs madame mme"), (FamilyTitle.Lady, "lady dame"),
        (FamilyTitle.Mister, "mr mister monsieur"), (FamilyTitle.Knight, "sir lord"));

    readonly SentenceMap sentences;
    readonly List<Mention> mentions;
    readonly NameForms forms;

    // By the first and by the last word of the names behind the titles
    readonly Dictionary<ulong, FamilyTitle> byFirst = [];
    readonly Dictionary<ulong, FamilyTitle> byLast = [];

    /// <summary>Reads the titles of a text.</summary>
    public FamilyTitles(SentenceMap sentences, List<Mention> mentions, NameForms forms, CancellationToken cancellation)
    {
        this.sentences = sentences;
        this.mentions = mentions;
        this.forms = forms;
        for (int m = 0; m < mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            if (Of(m) is not FamilyTitle.None and FamilyTitle title)
            {
                Note(byFirst, mentions[m].NameFirst, title);
                Note(byLast, forms.Surname(m), title);
            }
        }
    }

    /// <summary>The title right before a name; none for a mention without one.</summary>
    public FamilyTitle Of(int mention)
    {
        int title = mentions[mention].NameFirst - 1;
        return mentions[mention].HasName && title >= mentions[mention].Head
            && ByWord.TryGetValue(WordHash.Of(sentences.Characters(title).TrimEnd('.')), out FamilyTitle found) ? found : FamilyTitle.None;
    }

    /// <summary>
    /// Whether a mention names somebody else than a member of the cast, by their titles. Where there is a Miss Roe, a woman who is called by her given
    /// name is no Mrs. Roe, and where there is either, whom nobody gives a title is a man.
    /// </summary>
    public bool Contradicts(int mention, CastMember member)
    {
        FamilyTitle title = Of(mention);
        FamilyTitle known = TitlesOf(member);
        if (title == FamilyTitle.None)
            return IsBareSurname(mention) && HasWomen(mention) && ((known & Women) != 0 || (member.Traits & WordClass.Feminine) != 0);
        if (member.Words == 1 && (title & Women) != 0 && member.IsBare && !IsGivenName(mention))
            return true;
        if (known == FamilyTitle.None && member.Words > 1 && (title & Wives) != 0)
            return (member.Traits & WordClass.Feminine) == 0 || (TitlesBehind(mention) & FamilyTitle.Unmarried) != 0;
        FamilyTitle sex = (title & Women) != 0 ? Women : ~Women;
        return (known & sex) != 0 && (known & title) == 0;
    }

    /// <summary>Whether a mention is one word that no given name is, without a title.</summary>
    public bool IsBareSurname(int mention) =>
        mentions[mention].NameFirst == mentions[mention].NameLast && !IsTitled(mention) && !IsGivenName(mention);

    // Those right before the names of a member, and those of whoever has its given name
    FamilyTitle TitlesOf(CastMember member) =>
        member.Words > 1 && byFirst.TryGetValue(forms.Hash(mentions[member.Fullest].NameFirst), out FamilyTitle first)
            ? member.Titles | first : member.Titles;

    bool HasWomen(int mention) => (TitlesBehind(mention) & Women) != 0;

    // Those of everybody with the surname
    FamilyTitle TitlesBehind(int mention) =>
        byLast.TryGetValue(forms.Hash(forms.Surname(mention)), out FamilyTitle titles) ? titles : FamilyTitle.None;

    bool IsGivenName(int mention) => sentences.Tokens[mentions[mention].NameFirst].Is(WordClass.GivenName);

    /// <summary>
    /// The mention with the title that belongs to the name of a member: of a knight and a lady, and of whoever has no other name than a surname
    /// that mostly stands with a title; -1 for none.
    /// </summary>
    public int BelongingTo(CastMember member, CancellationToken cancellation)
    {
        int first = -1;
        int titled = 0;
        int all = 0;
        for (int i = 0; i < member.Mentions.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            int mention = member.Mentions[i];
            if (!IsAlike(mention, member.Fullest))
                continue;
            all++;
            if (!IsTitled(mention))
                continue;
            if (first < 0)
                first = mention;
            titled++;
        }

        bool isNoble = (member.Titles & (FamilyTitle.Knight | FamilyTitle.Lady)) != 0;
        return first >= 0 && ((isNoble && Of(first) != FamilyTitle.None) || (member.Words == 1 && 2 * titled >= all)) ? first : -1;
    }

    // Any title: a captain, too
    bool IsTitled(int mention)
    {
        int title = mentions[mention].NameFirst - 1;
        return title >= mentions[mention].Head && sentences.Tokens[title].IsAll(WordClass.Honorific | WordClass.Capital);
    }

    bool IsAlike(int mention, int other) =>
        mentions[mention].NameLast - mentions[mention].NameFirst == mentions[other].NameLast - mentions[other].NameFirst
        && forms.Same(mentions[mention].NameFirst, mentions[other].NameFirst) && forms.Same(mentions[mention].NameLast, mentions[other].NameLast);

    void Note(Dictionary<ulong, FamilyTitle> index, int token, FamilyTitle title)
    {
        ulong hash = forms.Hash(token);
        index.TryGetValue(hash, out FamilyTitle known);
        index[hash] = known | title;
    }

    static Dictionary<ulong, FamilyTitle> Read(params (FamilyTitle Title, string Words)[] titles)
    {
        Dictionary<ulong, FamilyTitle> read = [];
        foreach ((FamilyTitle title, string words) in titles)
        {
            foreach (string word in words.Split(' '))
                read.Add(WordHash.Of(word.AsSpan()), title);
        }

        return read;
    }
}
