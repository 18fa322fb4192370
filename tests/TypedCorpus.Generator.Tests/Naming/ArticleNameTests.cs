using System.Reflection;
using TypedCorpus.Generator.Tests.Compilation;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Naming;

public class ArticleNameTests
{
    [Theory]
    [InlineData("The ferry leaves", "TheFerryLeaves")]
    [InlineData("the ferry LEAVES", "TheFerryLEAVES")]
    [InlineData("ON THE KEEPING OF BEES", "OnTheKeepingOfBees")]
    [InlineData("AI, ML & UX", "AiMlUx")]
    [InlineData("What the CEO said", "WhatTheCEOSaid")]
    [InlineData("Why US EU talks fail", "WhyUsEuTalksFail")]
    [InlineData("NASA", "NASA")]
    [InlineData("COVID-19 CASES RISE", "Covid19CasesRise")]
    [InlineData("COVID-19 cases rise", "COVID19CasesRise")]
    [InlineData("DON’T PANIC: A GUIDE", "DontPanicAGuide")]
    [InlineData("A BBC report", "ABbcReport")]
    [InlineData("Q4 RESULTS", "Q4Results")]
    [InlineData("The a b c of it", "TheABCOfIt")]
    [InlineData("ВОЙНА И МИР", "ВойнаИМир")]
    [InlineData("McDONALD MARRIES IN O’BRIEN HALL", "McDONALDMarriesInObrienHall")]
    [InlineData("24 HOURS IN 戦争 TOWN", "_24HoursIn戦争TOWN")]
    [InlineData("One two three four five six seven eight", "OneTwoThreeFourFiveSix")]
    [InlineData("Extraordinarily uncharacteristic misunderstandings everywhere", "ExtraordinarilyUncharacteristic")]
    [InlineData("Ferry's end: don’t wait", "FerrysEndDontWait")]
    [InlineData("2024 in the rear mirror", "_2024InTheRearMirror")]
    [InlineData("Café à la crème", "CaféÀLaCrème")]
    [InlineData("Война и мир", "ВойнаИМир")]
    [InlineData("戦争と平和", "戦争と平和")]
    [InlineData("fer\u200Bry\u00AD leaves", "FerryLeaves")]
    [InlineData("A\u202Eb c", "AbC")]
    [InlineData("fer\u3164ry\uFE0F lea\u034Fves", "FerryLeaves")]
    [InlineData("Fer\uD83D\uDE00ry \U000E0041leaves", "FerRyLeaves")]
    [InlineData("ferry\tleaves\u2028again", "FerryLeavesAgain")]
    [InlineData("العبارة تغادر", "العبارةتغادر")]
    [InlineData("snake_case and kebab-case", "SnakeCaseAndKebabCase")]
    [InlineData("class", "Class")]
    [InlineData("😀 smile", "Smile")]
    public void A_title_becomes_an_identifier(string title, string name) => Assert.Equal([name], Names(Titled("a", title)));

    [Theory]
    [InlineData("???", "harbour/ferry-strike", "HarbourFerryStrike")]
    [InlineData("!", "???", "Article")]
    [InlineData("😀😀", "👩‍👩‍👧", "Article")]
    [InlineData("\u3164", "\u200B/\u2800", "Article")]
    public void Without_a_letter_in_the_title_the_id_gives_the_name(string title, string id, string name) => Assert.Equal([name], Names(Titled(id, title)));

    [Theory]
    [InlineData("Articles")]
    [InlineData("Speakers")]
    [InlineData("Tags")]
    [InlineData("Equals")]
    [InlineData("Get hash code")]
    [InlineData("To string")]
    [InlineData("Corpus")]
    [InlineData("Memberwise clone")]
    [InlineData("Reference equals")]
    [InlineData("articles")]
    public void A_name_that_the_class_has_already_gets_the_id_behind_it(string title) =>
        Assert.EndsWith("_InTheFile", Assert.Single(Names(Titled("in-the-file", title))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Loader")]
    [InlineData("Text")]
    [InlineData("Title")]
    [InlineData("Quotes")]
    [InlineData("Corpus article")]
    [InlineData("Corpus speakers")]
    [InlineData("Corpus content")]
    [InlineData("Typed corpus")]
    [InlineData("System")]
    public void A_name_that_only_looks_taken_is_free(string title) =>
        Assert.DoesNotContain('_', Assert.Single(Names(Titled("in-the-file", title))));

    [Theory]
    [InlineData("class")]
    [InlineData("string")]
    [InlineData("record")]
    [InlineData("file")]
    [InlineData("required")]
    [InlineData("field")]
    [InlineData("extension")]
    [InlineData("partial")]
    [InlineData("var")]
    [InlineData("dynamic")]
    [InlineData("nint")]
    [InlineData("await")]
    [InlineData("global")]
    [InlineData("value")]
    [InlineData("_")]
    public void A_keyword_can_be_asked_for(string name) => Assert.Equal([name], Names(Titled("a", "The ferry") with { Name = name }));

    [Fact]
    public void A_title_of_ten_thousand_characters_gives_a_short_name()
    {
        Assert.Equal(["X" + new string('x', 39)], Names(new CorpusFile("a.md", $"# {new string('x', 10_000)}\n\nIt left.")));
        Assert.Equal(["WordWordWordWordWordWord"], Names(new CorpusFile("a.md", $"# {string.Concat(Enumerable.Repeat("word ", 2000))}\n\nIt left.")));
    }

    [Fact]
    public void A_name_of_ten_thousand_characters_is_cut_and_still_its_own()
    {
        string[] names = Names(
            Titled("a", "The ferry") with { Name = new string('x', 10_000) }, Titled("b", "The ferry") with { Name = new string('x', 10_001) });

        Assert.Equal(2, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.InRange(name.Length, 1, 100));
    }

    [Fact]
    public void Two_of_one_title_get_their_ids() =>
        Assert.Equal(["TheFerry_East", "TheFerry_West"], Names(Titled("east", "The ferry"), Titled("west", "The ferry")));

    [Fact]
    public void Titles_that_differ_in_case_only_are_the_same() =>
        Assert.Equal(["TheFERRY_West", "TheFerry_East"], Names(Titled("east", "The ferry"), Titled("west", "The FERRY")));

    [Fact]
    public void Ids_that_come_to_the_same_name_are_told_apart_all_the_same()
    {
        string[] names = Names(Titled("a-b", "The ferry"), Titled("a/b", "The ferry"), Titled("a_b", "The ferry"));
        Assert.Equal(3, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.StartsWith("TheFerry_AB_", name, StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        CorpusFile[] files = [Titled("a", "The ferry"), Titled("b", "The harbour"), Titled("c", "The ferry"), Titled("d", "Articles")];
        Assert.Equal(NamedCorpus.Of(files), NamedCorpus.Of([.. files.Reverse()]));
        Assert.Equal(NamedCorpus.Of(files), NamedCorpus.Of([files[2], files[0], files[3], files[1]]));
    }

    [Fact]
    public void Another_file_renames_no_article_unless_the_names_collide()
    {
        CorpusFile[] files = [Titled("a", "The ferry"), Titled("b", "The harbour")];
        Dictionary<string, string> before = NamedCorpus.Of(files);
        Dictionary<string, string> after = NamedCorpus.Of([.. files, Titled("0", "The meadow")]);
        Assert.All(before, entry => Assert.Equal(entry.Value, after[entry.Key]));

        Dictionary<string, string> collided = NamedCorpus.Of([.. files, Titled("0", "The harbour")]);
        Assert.Equal(("TheFerry", "TheHarbour_B", "TheHarbour__0"), (collided["a"], collided["b"], collided["0"]));
    }

    [Fact]
    public void A_name_that_the_project_asks_for_is_taken_as_it_is()
    {
        Assert.Equal(["mill"], Names(Titled("a", "The ferry") with { Name = "mill" }));
        Assert.Equal(["The_mill"], Names(Titled("a", "The ferry") with { Name = "The mill" }));
        Assert.Equal(["TheFerry"], Names(Titled("a", "The ferry") with { Name = " " }));
    }

    [Fact]
    public void A_name_that_the_project_asks_for_goes_before_one_from_a_title() => Assert.Equal(
        new() { ["a"] = "TheFerry_A", ["b"] = "TheFerry" },
        NamedCorpus.Of(Titled("a", "The ferry"), Titled("b", "The harbour") with { Name = "TheFerry" }));

    [Fact]
    public void All_names_of_these_tests_compile()
    {
        string[] titles =
        [
            .. typeof(ArticleNameTests).GetMethods()
                .SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>())
                .Select(data => (string)data.Data[0]!)
                .Distinct(),
        ];
        Assert.True(titles.Length > 40);
        new ConsumerProject([.. titles.Select((title, i) => Titled($"{i}", title))]).Compile().HasNoWarnings();
        new ConsumerProject([.. titles.Select((title, i) => Titled($"{i}", "The ferry") with { Name = title })]).Compile().HasNoWarnings();
    }

    static CorpusFile Titled(string id, string title) =>
        new($"seeds/{id}.txt", $"{title}\n\nThe water was high on Monday, and nobody went out. It fell on Tuesday.\n\nThat was all.") { Id = id };

    static string[] Names(params CorpusFile[] files) => [.. NamedCorpus.Of(files).Values.Order(StringComparer.Ordinal)];
}
