using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Usage;

/// <summary>A text by which something is looked up in a list of the corpus, and by which nothing can be found there.</summary>
/// <param name="Descriptor">What is reported of it.</param>
/// <param name="Message">What is wrong with it.</param>
/// <param name="Candidates">The texts by which something is found.</param>
sealed record UnknownText(DiagnosticDescriptor Descriptor, string Message, IReadOnlyCollection<string> Candidates)
{
    /// <summary>What is wrong with a look-up; null when it finds something, or when the compiler can't know what is in the list.</summary>
    /// <param name="list">What the text is looked up in.</param>
    /// <param name="text">The text.</param>
    /// <param name="isPath">Whether it is the path of an article, not its id.</param>
    public static UnknownText? Of(IOperation? list, string text, bool isPath)
    {
        if (ConstantValues.Origin(list) is not IPropertyReferenceOperation { Property: { } property } access)
            return null;
        if (CorpusSymbols.IsModelType(property.Type, "TagList"))
            return TagOf(access, text);
        if (!property.IsStatic)
        {
            return property.Name == "Speakers" && CorpusSymbols.ArticleOf(access.Instance) is { } article
                ? SpeakerOf(CorpusSymbols.SpeakersOf(article), "No speaker of the article", text)
                : null;
        }

        if (CorpusSymbols.IdsOf(property) is { } ids)
            return isPath ? PathOf(property, text) : IdOf(ids, text);
        return property.Name == "Speakers" && CorpusSymbols.SpeakersOf(property.ContainingType) is { } speakers
            ? SpeakerOf(speakers, "No speaker", text)
            : null;
    }

    static UnknownText? IdOf(string[] ids, string id) =>
        Array.BinarySearch(ids, id, StringComparer.Ordinal) < 0
            ? new UnknownText(UsageDescriptors.UnknownId, $"No article has the id '{id}'", ids)
            : null;

    static UnknownText? PathOf(IPropertySymbol list, string path)
    {
        if (CorpusSymbols.PathsOf(list) is not { } paths || Array.Exists(paths, own => CorpusTable.PathKey(own) == CorpusTable.PathKey(path)))
            return null;
        return new UnknownText(
            UsageDescriptors.UnknownId,
            $"No article has the path '{path}'{(paths.Length == 0 ? ", nor any other: <CorpusUrl> in the project file gives them theirs" : "")}",
            paths);
    }

    // Of all articles, or of those of a list
    static UnknownText? TagOf(IPropertyReferenceOperation access, string tag)
    {
        IPropertySymbol? list = access.Property.IsStatic
            ? access.Property
            : (ConstantValues.Origin(access.Instance) as IPropertyReferenceOperation)?.Property;
        if (list is not { IsStatic: true, ContainingType: { } corpus, Type: INamedTypeSymbol { TypeArguments: [{ } article] } }
            || !CorpusSymbols.IsCorpus(corpus))
            return null;
        HashSet<string> tags = new(CorpusSymbols.TagsOf(corpus, article), StringComparer.OrdinalIgnoreCase);
        return tags.Contains(tag) ? null : new UnknownText(UsageDescriptors.UnknownId, $"No article has the tag '{tag}'", tags);
    }

    // As SpeakerNames of the model finds them
    static UnknownText? SpeakerOf(KnownSpeaker[] speakers, string nobody, string name)
    {
        if (Array.Exists(speakers, speaker => IsSame(speaker.Name)))
            return null;
        KnownSpeaker[] bearers = Array.FindAll(speakers, speaker => Array.Exists(speaker.Aliases, IsSame));
        return bearers.Length switch
        {
            0 => new UnknownText(
                UsageDescriptors.UnknownSpeaker,
                $"{nobody} is called '{name}'",
                [.. speakers.Select(speaker => speaker.Name), .. speakers.SelectMany(speaker => speaker.Aliases)]),
            1 => null,
            _ => new UnknownText(
                UsageDescriptors.UnknownSpeaker,
                $"'{name}' is short for several speakers: {string.Join(", ", bearers.Select(speaker => speaker.Name))}",
                []),
        };

        bool IsSame(string own) => Apostrophes.Straight(own) == Apostrophes.Straight(name);
    }
}
