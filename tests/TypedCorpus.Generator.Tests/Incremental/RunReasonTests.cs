using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Incremental;

public class RunReasonTests
{
    const string AllCached = "creek Cached, harbour Cached, orchard Cached";
    const string HarbourIsModified = "creek Cached, harbour Modified, orchard Cached";
    const string HarbourIsRemoved = "creek Cached, harbour Removed, orchard Cached";
    const string MeadowIsNew = "creek Cached, harbour Cached, meadow New, orchard Cached";

    /// <summary>Nothing is read, named or written again.</summary>
    static readonly RunReasons NothingChanged = new()
    {
        AskedOptions = "Cached",
        Options = "Cached",
        Consumer = "Cached",
        Sidecars = "Cached",
        Schemas = "Cached",
        SchemaPaths = "Cached",
        Seeds = AllCached,
        Documents = AllCached,
        SpeakersFiles = "Cached",
        NamedSpeakers = AllCached,
        Casts = "",
        Heads = AllCached,
        Catalog = "Cached",
        Articles = AllCached,
        WrittenArticles = AllCached,
        OrderedArticles = AllCached,
        TableGroups = "",
        LiteralSpace = "Cached",
        Assets = "Cached",
        Anchors = AllCached,
        LinkTargets = "Cached",
        ArticleSources = AllCached,
        CorpusSource = "Cached",
        ProjectDiagnostics = "Cached",
    };

    /// <summary>One article is read and written again, and the rest of the corpus does not even notice.</summary>
    static readonly RunReasons BodyEdited = NothingChanged with
    {
        Seeds = HarbourIsModified,
        Documents = HarbourIsModified,
        NamedSpeakers = HarbourIsModified,
        Heads = "creek Cached, harbour Unchanged, orchard Cached",
        Anchors = "creek Cached, harbour Unchanged, orchard Cached",
        Articles = HarbourIsModified,
        WrittenArticles = HarbourIsModified,
        OrderedArticles = "creek Unchanged, harbour Modified, orchard Unchanged",
        LiteralSpace = "Unchanged",
        ArticleSources = HarbourIsModified,
    };

    /// <summary>What the corpus knows of one article changed: the corpus class is written again, and the sources of the others stay.</summary>
    static readonly RunReasons TitleEdited = BodyEdited with
    {
        Heads = HarbourIsModified,
        Anchors = HarbourIsModified,
        LinkTargets = "Modified",
        Catalog = "Modified",
        CorpusSource = "Modified",
        ProjectDiagnostics = "Unchanged",
    };

    /// <summary>Only the new one is read and written. The articles behind it move on by a place: their code is handed over again.</summary>
    static readonly RunReasons SeedAdded = NothingChanged with
    {
        Seeds = MeadowIsNew,
        Documents = MeadowIsNew,
        NamedSpeakers = MeadowIsNew,
        Heads = MeadowIsNew,
        Anchors = MeadowIsNew,
        LinkTargets = "Modified",
        Catalog = "Modified",
        Articles = MeadowIsNew,
        WrittenArticles = MeadowIsNew,
        OrderedArticles = "creek Unchanged, harbour Unchanged, meadow Modified, orchard New",
        LiteralSpace = "Unchanged",
        ArticleSources = "creek Cached, harbour Cached, meadow Modified, orchard New",
        CorpusSource = "Modified",
        ProjectDiagnostics = "Unchanged",
    };

    /// <summary>Nothing is read or written. The articles behind the one that went move up by a place, and the last place is gone.</summary>
    static readonly RunReasons SeedRemoved = NothingChanged with
    {
        Seeds = HarbourIsRemoved,
        Documents = HarbourIsRemoved,
        NamedSpeakers = HarbourIsRemoved,
        Heads = HarbourIsRemoved,
        Anchors = HarbourIsRemoved,
        LinkTargets = "Modified",
        Catalog = "Modified",
        Articles = HarbourIsRemoved,
        WrittenArticles = HarbourIsRemoved,
        OrderedArticles = "creek Unchanged, orchard Modified, orchard Removed",
        LiteralSpace = "Unchanged",
        ArticleSources = "creek Cached, orchard Modified, orchard Removed",
        CorpusSource = "Modified",
        ProjectDiagnostics = "Unchanged",
    };

    /// <summary>Each seed looks for its own sidecar, and the one that finds it is read again.</summary>
    static readonly RunReasons SidecarAdded = TitleEdited with
    {
        Sidecars = "Modified",
        Anchors = "creek Cached, harbour Unchanged, orchard Cached",
        LinkTargets = "Cached",
        Seeds = "creek Unchanged, harbour Modified, orchard Unchanged",
    };

    /// <summary>No text is read again: the speakers of every article are looked at, and the article whose speaker is meant is written again.</summary>
    static readonly RunReasons SpeakersEdited = NothingChanged with
    {
        SpeakersFiles = "Modified",
        NamedSpeakers = "creek Unchanged, harbour Modified, orchard Unchanged",
        Anchors = "creek Cached, harbour Unchanged, orchard Cached",
        Heads = HarbourIsModified,
        Catalog = "Modified",
        Articles = HarbourIsModified,
        WrittenArticles = HarbourIsModified,
        OrderedArticles = "creek Unchanged, harbour Modified, orchard Unchanged",
        LiteralSpace = "Unchanged",
        ArticleSources = HarbourIsModified,
        CorpusSource = "Modified",
        ProjectDiagnostics = "Unchanged",
    };

    readonly CorpusRun corpus = new();

    [Fact]
    public void Every_step_with_a_name_is_looked_at() =>
        Assert.Empty(StepNames.All.Except(typeof(RunReasons).GetProperties().Select(property => property.Name)));

    [Fact]
    public void Nothing_changed() => Assert.Equal(NothingChanged, corpus.Again());

    [Fact]
    public void Unrelated_code_was_edited() => Assert.Equal(NothingChanged, corpus.Again(code: "class B { int b; }"));

    [Fact]
    public void The_body_of_a_seed_was_edited() =>
        Assert.Equal(BodyEdited, corpus.AfterEdit("harbour", text => text.Replace("stay in", "stay out", StringComparison.Ordinal)));

    [Fact]
    public void The_body_of_a_seed_that_is_a_resource_was_edited() =>
        Assert.Equal(
            BodyEdited with { TableGroups = "creek Unchanged, harbour Modified, orchard Unchanged" },
            new CorpusRun("Resource").AfterEdit("harbour", text => text.Replace("stay in", "stay out", StringComparison.Ordinal)));

    [Fact]
    public void The_title_of_a_seed_was_edited() =>
        Assert.Equal(TitleEdited, corpus.AfterEdit("harbour", text => text.Replace("closes", "opens", StringComparison.Ordinal)));

    [Fact]
    public void A_seed_was_added() => Assert.Equal(
        SeedAdded, corpus.Again(driver => driver.AddAdditionalTexts([CorpusRun.Text("meadow", "A meadow\n\nIt is green. It is wide.")])));

    [Fact]
    public void A_seed_was_removed() =>
        Assert.Equal(SeedRemoved, corpus.Again(driver => driver.RemoveAdditionalTexts([corpus.Files[1]])));

    [Fact]
    public void A_sidecar_with_a_title_was_added() => Assert.Equal(
        SidecarAdded, corpus.Again(driver => driver.AddAdditionalTexts([new CorpusText(new CorpusFile("seeds/harbour.corpus.yaml", "title: A harbour"))])));

    [Fact]
    public void A_file_of_speakers_was_added_and_edited()
    {
        CorpusText Speakers(string text) => new(new CorpusFile("seeds/corpus.speakers.yaml", text));
        CorpusText first = Speakers("speakers:\n  Ada Brook: { description: a captain }\n");
        CorpusText second = Speakers("speakers:\n  Ada Brook: { name: Ada M. Brook }\n");
        CorpusText third = Speakers("# Who is who\nspeakers:\n  Ada Brook: { name: Ada M. Brook }\n");

        Assert.Equal(SpeakersEdited, corpus.Again(driver => driver.AddAdditionalTexts([first])));
        Assert.Equal(SpeakersEdited, corpus.Again(driver => driver.ReplaceAdditionalText(first, second)));
        Assert.Equal(
            NothingChanged with { SpeakersFiles = "Modified", NamedSpeakers = "creek Unchanged, harbour Unchanged, orchard Unchanged" },
            corpus.Again(driver => driver.ReplaceAdditionalText(second, third)));
        // Of an entry that fits nobody it is told
        Assert.Equal(
            NothingChanged with { SpeakersFiles = "Modified", NamedSpeakers = "creek Unchanged, harbour Unchanged, orchard Unchanged", Casts = AllCached },
            corpus.Again(driver => driver.ReplaceAdditionalText(third, Speakers("speakers:\n  Ada Brook: { name: Ada M. Brook }\n  Ida Kern: {}\n"))));
    }

    [Fact]
    public void The_seeds_were_moved_in_the_list() =>
        Assert.Equal(NothingChanged, corpus.Again(driver => driver.ReplaceAdditionalTexts([.. corpus.Files.Reverse()])));

    [Fact]
    public void The_same_seeds_were_handed_over_anew() => Assert.Equal(
        NothingChanged,
        corpus.Again(driver => driver.ReplaceAdditionalTexts([.. corpus.Files.Select(file => CorpusRun.Text(file.File.Id, file.File.Text))])));

    [Fact]
    public void A_file_that_is_no_seed_was_added() =>
        Assert.Equal(NothingChanged, corpus.Again(driver => driver.AddAdditionalTexts([new OtherFile()])));

    [Fact]
    public void The_options_were_read_again_and_are_the_same() => Assert.Equal(
        NothingChanged with { AskedOptions = "Unchanged", Assets = "Unchanged" },
        corpus.Again(driver => driver.WithUpdatedAnalyzerConfigOptions(new ProjectOptions(new CorpusDriverOptions()))));

    [Fact]
    public void Moving_the_seeds_in_the_list_changes_no_source()
    {
        string before = corpus.Sources();
        corpus.Again(driver => driver.ReplaceAdditionalTexts([.. corpus.Files.Reverse()]));
        Assert.Equal(before, corpus.Sources());
    }

    [Fact]
    public void An_edit_and_its_opposite_give_the_first_sources_again()
    {
        string before = corpus.Sources();
        corpus.AfterEdit("harbour", text => text + " More.");
        Assert.NotEqual(before, corpus.Sources());
        corpus.Again(driver => driver.ReplaceAdditionalTexts([.. corpus.Files]));
        Assert.Equal(before, corpus.Sources());
    }

    sealed class OtherFile : AdditionalText
    {
        public override string Path => "other.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From("");
    }
}
