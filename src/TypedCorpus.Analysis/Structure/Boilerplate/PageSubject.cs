namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>What part of a page some words speak of, in the order of the groups of <c>page-words.txt</c>.</summary>
enum PageSubject
{
    /// <summary>Buying and selling.</summary>
    Shop,

    /// <summary>The posts of a forum and comments.</summary>
    Forum,

    /// <summary>What stands below pictures.</summary>
    Credit,

    /// <summary>A site's menus, its head and its foot.</summary>
    Site,

    /// <summary>Who writes.</summary>
    Writer,

    /// <summary>Lists of other texts.</summary>
    Others,

    /// <summary>A house that speaks about itself.</summary>
    House,
}
