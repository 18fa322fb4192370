using Xunit;

namespace TypedCorpus.Analysis.Tests.WordLists;

/// <summary>What holds for every word list.</summary>
public class WordListTests
{
    public static TheoryData<string> Lists => [.. WordList.Names];

    public static TheoryData<string> Classes => [.. WordList.Names.Where(name => name.StartsWith("Lexicons/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Lists))]
    public void The_first_line_of_a_list_says_in_a_sentence_what_belongs_there(string list) => Assert.Matches(@"^// [A-Z].{20,}[.:;,]", WordList.Read(list).Head);

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_has_entries_and_none_of_them_twice_in_a_section(string list)
    {
        WordList read = WordList.Read(list);

        Assert.NotEmpty(read.Sections);
        Assert.All(read.Sections, section => Assert.Equal(section.Entries.Distinct(), section.Entries));
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_word_is_not_said_to_be_of_a_class_where_another_section_says_that_and_more(string list)
    {
        IReadOnlyList<(string Section, string[] Entries)> sections = WordList.Read(list).Sections;

        Assert.All(sections, fewer => Assert.Empty(fewer.Entries.Intersect(sections
            .Where(more => more.Section != fewer.Section && fewer.Section.Split(' ').All(more.Section.Split(' ').Contains))
            .SelectMany(more => more.Entries))));
    }

    [Fact]
    public void Counted_given_names_are_in_no_other_list_of_the_lexicon() => Assert.Empty(
        Entries("Lexicons/counted-given-names").Intersect(WordList.Names
            .Where(name => name.StartsWith("Lexicons/", StringComparison.Ordinal) && name is not ("Lexicons/counted-given-names" or "Lexicons/short-given-names"))
            .SelectMany(Entries)));

    static string[] Entries(string list) => [.. WordList.Read(list).Sections.SelectMany(section => section.Entries)];
}
