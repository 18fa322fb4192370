namespace TypedCorpus.Import.Extraction;

/// <summary>Opening words of lines that lead somewhere else.</summary>
static class Pointers
{
    static readonly string[] Calls =
    [
        "read more", "read also", "also read", "read next", "related", "see also", "more on this", "more from", "recommended", "you may also", "you might also",
        "share this", "share on", "follow us", "follow me", "sign up", "subscribe", "click here", "tags:", "tagged", "filed under", "posted in", "advertisement",
        "continue reading", "watch:", "source:", "join our", "download our", "view comments", "leave a comment", "comments",
        "print this", "email this", "tweet", "share", "facebook", "twitter", "whatsapp", "copy link", "don't miss", "don’t miss", "most read",
        "more stories", "previous article", "next article", "previous post", "next post", "all rights reserved", "copyright", "©", "story continues",
        "article continues", "scroll down", "skip to", "back to top", "mehr zum thema", "lesen sie auch", "lire aussi", "à lire aussi", "leia também", "leggi anche",
        "lea también", "lees ook", "newsletter", "get the latest", "topics:", "categories:", "category:", "keywords:", "published by", "last updated", "last modified",
    ];

    /// <summary>Whether a line begins like a pointer to something else than the article.</summary>
    public static bool IsCall(string words)
    {
        foreach (string call in Calls)
        {
            if (words.StartsWith(call, StringComparison.OrdinalIgnoreCase) && (words.Length == call.Length || !char.IsLetter(words[call.Length])))
                return true;
        }

        return false;
    }
}
