using System.Text.RegularExpressions;
using TypedCorpus.Docs;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Tests.Docs;

/// <summary>The table of the model's members, held against the verified surface of the model.</summary>
public partial class ModelPageTests
{
    const string Surface = "tests/TypedCorpus.Generator.Tests/Snapshots/Surface/ModelSurfaceTests.It_is_the_accepted_one.verified.txt";

    // Those that only generated code and other lists use, and the values of kinds
    static readonly string[] NotForPrograms =
        ["ElementList", "OlderArticle", "QuoteList", "SectionList", "Storage", "BlockKind", "QuoteKind"];

    public static TheoryData<string, string> Types =>
        [.. DocPage.Of("src/docs/model.md").Table("Types").Select(row => (row[0].Trim('`'), row[1].Replace("`", "", StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_has_the_members_that_are_told(string type, string members) => Assert.Equal(
        Sections()[type].Select(line => Member().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).Order(),
        members.Split(' ').Order());

    public static TheoryData<string, string> Names => [.. DocPage.Of("src/docs/model.md").Table("Names").Select(row => (row[0], row[1].Trim('`')))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_become_the_name_that_is_told(string words, string name) => Assert.Equal(name, Identifier.FromWords(words, otherwise: ""));

    [Fact]
    public void Every_type_is_told() =>
        Assert.Equal(Sections().Keys.Except(NotForPrograms).Order(), Types.Select(row => row.Data.Item1).Order());

    // The lines below each type that are indented once. Of a type and the generic one of its name, which has the same members, those of the first
    static Dictionary<string, List<string>> Sections()
    {
        Dictionary<string, List<string>> sections = [];
        List<string> lines = [];
        foreach (string line in Repository.Read(Surface).Split('\n'))
        {
            if (TypeLine().Match(line) is { Success: true } type)
                sections.TryAdd(type.Groups[1].Value, lines = []);
            else
                lines.Add(line);
        }

        return sections;
    }

    [GeneratedRegex(@"^\uFEFF?(?!    )[\w ]+ TypedCorpus\.(\w+)")]
    private static partial Regex TypeLine();

    // A property that is no indexer, or a method of one's own
    [GeneratedRegex(@"^    public (?!override|static)[^(\[]* (\w+)(?: \{ get;|\((?!\)|TypedCorpus))")]
    private static partial Regex Member();
}
