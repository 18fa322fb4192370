using Xunit;

namespace TypedCorpus.Analysis.Tests.WordLists;

/// <summary>What holds for every word list, and for those that tell of the same words.</summary>
public class WordListTests
{
    const string Days = "monday tuesday wednesday thursday friday saturday sunday";
    const string Months = "january february march april may june july august september october november december";
    const string ShortDays = "mon tue tues wed thu thurs fri sat sun";
    const string ShortMonths = "jan feb mar apr jun jul aug sep sept oct nov dec";
    const string Zones = "est edt cst cdt mst mdt pst pdt gmt utc";

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

    [Fact]
    public void An_abbreviation_is_in_one_section_as_the_last_one_counts()
    {
        string[] all = Entries("abbreviations.txt");

        Assert.Equal(all.Distinct(), all);
    }

    [Theory]
    [InlineData("Lexicons/times", "Time", Days, Months, Zones)]
    [InlineData("Lexicons/borrowed-names", "Borrowed", Days, Months)]
    [InlineData("date-words.txt", "", Days, Months, ShortDays, ShortMonths, Zones)]
    [InlineData("time-words.txt", "", Days, Months, ShortDays, ShortMonths, Zones)]
    [InlineData("transcript-labels.txt", "never", Days, Months)]
    [InlineData("Lexicons/titles", "Abbreviated", ShortMonths)]
    public void Days_months_and_zones_are_in_a_list_all_or_not_at_all(string list, string section, params string[] sets) =>
        Assert.Empty(sets.SelectMany(set => set.Split(' ')).Except(WordList.Read(list).Words(section)));

    [Fact]
    public void What_is_a_label_elsewhere_opens_no_turn_of_a_transcript() => Assert.Empty(
        WordList.Read("Lexicons/function-words").Words("Label").Except(Entries("transcript-labels.txt")));

    // "he shows", "they broadcast" are no works
    [Fact]
    public void What_stands_behind_a_title_stands_in_front_of_one_too() => Assert.Empty(
        WordList.Read("term-leads.txt").Words("works").Except(WordList.Read("Lexicons/organisations").Words("Work")).Except(["shows", "broadcast"]));

    [Fact]
    public void A_title_with_a_point_ends_no_sentence() => Assert.Empty(
        WordList.Read("Lexicons/titles").Sections
            .Where(section => section.Section.Split(' ') is var classes && classes.Contains("Honorific") && classes.Contains("Abbreviated"))
            .SelectMany(section => section.Entries)
            .Except(Entries("abbreviations.txt").Where(word => char.IsUpper(word[0])), StringComparer.OrdinalIgnoreCase));

    // Those that are left out are names of bodies, parts of such, or units as well
    [Fact]
    public void What_stands_with_a_point_before_a_name_is_a_title_or_opens_the_name_of_a_place() => Assert.Empty(
        WordList.Read("abbreviations.txt").Words("before name")
            .Except(Entries("Lexicons/titles"), StringComparer.OrdinalIgnoreCase)
            .Except(["Mt", "Ft", "Pt", "St", "Ste", "Hr", "Br", "Bp", "Ens", "Ofc", "Spc", "Secy", "Treas", "Assoc", "Dist"]));

    static string[] Entries(string list) => [.. WordList.Read(list).Sections.SelectMany(section => section.Entries)];
}
