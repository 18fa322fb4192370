using System.Collections.Frozen;
using TypedCorpus.Import.Tree;

namespace TypedCorpus.Import.Extraction;

/// <summary>What the names that a page gives to its parts say about them.</summary>
static class PartNames
{
    // Words that stand for something else than the article wherever they are among a part's names
    static readonly FrozenSet<string> Foreign = Words(
        "ad ads adv advert adverts advertisement advertising adsense adsbygoogle adbox addtoany addthis announcement authorbox banner bio "
        + "breadcrumb breadcrumbs byline carousel categories comment comments commentlist consent cookie cookies copyright crumbs "
        + "cta dateline disqus donate donation follow footer gdpr login masthead menu metabar mostread nav navbar navi navigation "
        + "newsletter outbrain overlay paginate pagination paging popular popup postmeta prevnext promo promos promoted "
        + "promotion recirc recommended recommendation recommendations recommends register related relatedposts respond share shared sharebar sharedaddy sharethis "
        + "sharing shares sidebar signin signup slideshow social socials sociable sponsor sponsored sponsors sponsorship subscribe "
        + "subscription subscriptions subnav taboola tagcloud taglist teaser teasers toolbar tooltip trending upsell widgets "
        + "topnav trackback trackbacks pingback pingbacks readmore toc credits zergnet kicker eyebrow tags noprint");

    // Two words that mean it together
    static readonly string[] ForeignPairs =
    [
        " author box ", " author bio ", " author info ", " author profile ", " about author ", " about the author ", " read more ", " read next ",
        " see also ", " more from ", " more stories ", " more news ", " more articles ", " most read ", " most popular ", " next post ", " prev post ", " post nav ",
        " post meta ", " entry meta ", " article meta ", " post tags ", " article tags ", " tag list ", " tag links ", " post footer ", " entry footer ",
        " article footer ", " also like ", " up next ", " latest news ", " latest posts ", " recent posts ", " screen reader ", " visually hidden ", " sr only ",
        " site header ", " page header ", " site footer ", " table of contents ", " top stories ", " in this article ", " sign up ", " log in ",
        " read time ", " reading time ", " mw editsection ", " edit section ", " no print ", " back to top ", " pub date ", " post date ", " publish date ",
    ];

    // Words of the part that holds the article
    static readonly string[] Content =
    [
        " article body ", " articlebody ", " entry content ", " post content ", " article content ", " story body ", " storybody ", " post body ", " story content ",
        " body content ", " article text ", " article main ", " content body ", " page content ", " main content ", " story text ", " blog content ", " rich text ",
        " body text ", " news body ", " news content ", " post text ", " entry body ", " markdown body ", " article copy ", " body copy ",
    ];

    // Words that are never a page's layout: there may be more in such a part than in the article
    static readonly FrozenSet<string> Certain = Words("comment comments commentlist disqus respond footer nav aside cookie cookies consent newsletter related recommended contentinfo navigation");

    static readonly FrozenSet<string> ForeignRoles = Words("navigation complementary contentinfo banner search dialog menu menubar toolbar alert alertdialog tooltip tablist");

    /// <summary>The word by which a part's element, role or names say that it is none of the article; null when none does.</summary>
    public static string? ForeignWord(PageNode node)
    {
        if (node.Name is "nav" or "aside" or "footer" || (node.Name is "form" or "fieldset" && node.Measure.Prose < 400))
            return node.Name;
        if (node.Attribute("role") is { Length: > 0 } role && ForeignRoles.Contains(role))
            return role;
        return node.Hints.Length > 0 && !IsContent(node) && !node.Hints.Contains(" embed ", StringComparison.Ordinal) ? ForeignHint(node.Hints) : null;
    }

    /// <summary>Whether the word means the same on every page.</summary>
    public static bool IsCertain(string word) => Certain.Contains(word);

    /// <summary>Whether the part's names say that it holds the article.</summary>
    public static bool IsContent(PageNode node) =>
        node.Attribute("itemprop").Contains("articleBody", StringComparison.OrdinalIgnoreCase)
        || (node.Hints.Length > 0 && Content.Any(words => node.Hints.Contains(words, StringComparison.Ordinal)));

    static string? ForeignHint(string hints)
    {
        foreach (Range word in hints.AsSpan().Split(' '))
        {
            if (Foreign.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(hints.AsSpan(word), out string? found))
                return found;
        }

        return Array.Find(ForeignPairs, pair => hints.Contains(pair, StringComparison.Ordinal));
    }

    static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet();
}
