using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Nouns for somebody from a country or a town that are not its adjective: a Swede is Swedish.</summary>
static class Demonyms
{
    static readonly WordTable<ulong> Adjectives = Read(
        "swede swedish", "dane danish", "finn finnish", "turk turkish", "scot scottish", "scotsman scottish", "scotswoman scottish",
        "spaniard spanish", "briton british", "brit british", "serb serbian", "croat croatian", "frenchman french", "frenchwoman french",
        "dutchman dutch", "dutchwoman dutch", "englishman english", "englishwoman english", "irishman irish", "irishwoman irish",
        "welshman welsh", "welshwoman welsh", "icelander icelandic", "czech czech", "iraqi iraqi", "israeli israeli", "pakistani pakistani",
        "argentine argentine", "aussie australian", "kiwi zealand", "ulsterman irish", "londoner london", "dubliner dublin", "parisian paris",
        "berliner berlin", "glaswegian glasgow", "liverpudlian liverpool", "mancunian manchester", "yorkshireman yorkshire",
        "yorkshirewoman yorkshire", "cornishman cornish", "cornishwoman cornish", "texan texas", "californian california", "floridian florida",
        "bostonian boston", "chicagoan chicago", "hawaiian hawaii", "alaskan alaska", "virginian virginia", "queenslander queensland",
        "tasmanian tasmania", "quebecer quebec", "ontarian ontario", "torontonian toronto", "sydneysider sydney", "melburnian melbourne");

    /// <summary>Whether a word is such a noun.</summary>
    public static bool IsPerson(ReadOnlySpan<char> word) => Adjectives[WordHash.Of(word)] != 0;

    /// <summary>The adjective of such a noun, both as hashes; the word itself where it is none.</summary>
    public static ulong AdjectiveOr(ulong word) => Adjectives[word] is not 0 and ulong adjective ? adjective : word;

    static WordTable<ulong> Read(params string[] pairs)
    {
        WordTable<ulong> read = new();
        foreach (string pair in pairs)
        {
            int space = pair.IndexOf(' ');
            read[WordHash.Of(pair.AsSpan(0, space))] = WordHash.Of(pair.AsSpan(space + 1));
        }

        return read;
    }
}
