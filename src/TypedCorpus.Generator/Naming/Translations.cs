namespace TypedCorpus.Generator.Naming;

/// <summary>Tells articles that are one text in several languages, by their ids: <c>en/faq</c> and <c>de/faq</c>, <c>faq</c> and <c>faq.de</c> or <c>faq_de</c>.</summary>
static class Translations
{
    // ISO 639-1
    const string Codes =
        " aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl"
        + " gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi"
        + " mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv"
        + " sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

    // "Hant"
    const int LongestSubtag = 4;

    /// <summary>Whether ids differ in nothing but a folder that is called after a language, or an ending that is.</summary>
    public static bool Are(IEnumerable<string> ids) => ids.Select(WithoutLanguage).Distinct(StringComparer.Ordinal).Take(2).Count() == 1;

    static string WithoutLanguage(string id)
    {
        List<string> parts = [.. id.Split('/')];
        int folder = parts.FindIndex(0, parts.Count - 1, IsLanguage);
        if (folder >= 0)
            parts.RemoveAt(folder);
        string name = parts[parts.Count - 1];
        for (int i = 1; i < name.Length; i++)
        {
            if (name[i] is '.' or '_' or '-' && IsLanguage(name.Substring(i + 1)))
            {
                parts[parts.Count - 1] = name.Substring(0, i);
                break;
            }
        }

        return string.Join("/", parts);
    }

    // "de", "pt-br", "zh_Hant"
    static bool IsLanguage(string part)
    {
        string[] subtags = part.Split('-', '_');
        return subtags[0].Length == 2 && Codes.Contains(" " + subtags[0].ToLowerInvariant() + " ") && subtags.Skip(1).All(subtag => subtag.Length is >= 2 and <= LongestSubtag);
    }
}
