using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Forms of a name that are one person's or one body's: an office in front, initials in brackets, a middle name, a company's first words.</summary>
public class JoinedFormTests
{
    static readonly string[] Frames = ["“It rained all day on us,” said {0}.", "{0} said the rain was “wet and cold”.", "{0} called the rain “wet and cold”."];

    [Theory]
    [InlineData("Dean of Religious Life Thomas Brandt", "Dean Brandt", "Thomas Brandt")]
    [InlineData("Dean of Music Maria Corbin", "Corbin", "Maria Corbin")]
    [InlineData("Dean of the College Ann Roe", "Dean Roe", "Ann Roe")]
    [InlineData("Dean Roe", "Roe", "Dean Roe")]
    public void An_office_that_can_be_a_given_name_is_no_part_of_the_name(string full, string later, string name) =>
        All($"In the spring of that year the owners of the old mill had written to {full} to ask for it.", later, name);

    [Theory]
    [InlineData("Ann Bea Roe (ABR)", "ABR", "Ann Bea Roe")]
    [InlineData("Tom P. Ek (TPE)", "TPE", "Tom P. Ek")]
    public void Initials_in_brackets_mean_the_person_in_front(string full, string later, string name) =>
        All($"There is much to say about {full} and the old mill, and nobody in the town has said it yet.", later, name);

    [Theory]
    [InlineData("Norda Healthcare", "Norda")]
    [InlineData("Pell Therapeutics", "Pell")]
    [InlineData("Norda Foods Market", "Norda Foods")]
    public void The_first_words_of_a_company_mean_it(string full, string later) =>
        All($"The mill was sold last year by {full}, one of the largest firms in the valley and in the town.", later, full);

    [Theory]
    [InlineData("Ann B. Roe", "Ann Bea Roe")]
    [InlineData("Ann Bea Roe", "Ann B. Roe")]
    public void The_middle_name_is_told_in_full(string first, string second) =>
        All($"{first} wrote about the old mill for a living, and for the town.\n\n{second} was born in the valley in 1950, and she left it once.", "Roe", "Ann Bea Roe");

    static void All(string intro, string later, string name)
    {
        foreach (string frame in Frames)
            Assert.Equal([name], Said.Names($"{intro}\n\nThe mill is old. {string.Format(null, frame, later)}\n"));
    }
}
