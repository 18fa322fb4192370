using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Quotes that are signed by what somebody is, by a user or a paper, and by a name with an office below it.</summary>
public class UnnamedSignatureTests
{
    const string Lead = "People love the new mill for its calm, and nobody in the town has a bad word for it.\n\n";

    const string Rest = "\n\nThe mill is open from May to June and has a small shop, and the road to it is short.\n";

    [Theory]
    [InlineData("Senior engineer working in car systems")]
    [InlineData("Founder and CEO of a bakery")]
    [InlineData("Creator and maintainer of a mill")]
    [InlineData("a nurse from Ghent")]
    [InlineData("Anonymous reviewer")]
    [InlineData("Survey respondent")]
    [InlineData("HR manager")]
    public void What_somebody_is_signs_a_quote_behind_a_dash(string signer)
    {
        foreach (string frame in new[] { "\"{0}\" -- {1}", "“{0}” – {1}", "“{0}”\n— {1}", "“{0}”\n\n- {1}" })
        {
            string text = Lead + string.Format(null, frame, "It rained for days and the mill kept its promise.", signer) + Rest;
            Assert.Equal([signer], Said.Mentions(text));
            Assert.Equal(["-"], Said.Names(text));
        }
    }

    [Theory]
    [InlineData("“It rained for days and the mill kept its promise.”\n— elm docs", "elm docs", "-")]
    [InlineData("“It rained for days and the mill kept its promise.” – An** Ro***", "An** Ro***", "An** Ro***")]
    [InlineData("“It rained for days and the mill kept its promise.”\n\n9.5/10 – Millstone", "Millstone", "Millstone")]
    [InlineData("“It rained for days and the mill kept its promise.” – u/mill_fan", "u/mill_fan", "u/mill_fan")]
    [InlineData("“It rained for days and the mill kept its promise.” – Tom Ek | Elmworks", "Tom Ek", "Tom Ek")]
    public void Papers_users_and_masked_names_sign_a_quote(string quote, string mention, string name)
    {
        Assert.Equal([mention], Said.Mentions(Lead + quote + Rest));
        Assert.Equal([name], Said.Names(Lead + quote + Rest));
    }

    [Theory]
    [InlineData("Tom Ek\nElm Museum President")]
    [InlineData("Tom Ek\n\nFounder, Elmworks")]
    [InlineData("Tom Ek\n\nProfessor of Law")]
    [InlineData("Tom Ek - Senior Partner")]
    [InlineData("Tom Ek – Managing Director at Elmworks")]
    public void A_name_with_an_office_below_or_behind_it_signs_one_quote(string signature) => Assert.Equal(
        ["Tom Ek", "Ann Roe"],
        Said.Names($"{Lead}“It rained for days and the mill kept its promise.”\n\n{signature}{Rest}\n“It was back at work within a week of the rain.”\n\nAnn Roe\n\n"
            + $"Head of Sales{Rest}"));

    [Theory]
    [InlineData("“It rained for days and the mill kept its promise” – words that were meant for the mayor.")]
    [InlineData("“It rained for days and the mill kept its promise.” – see below")]
    [InlineData("“It rained for days and the mill kept its promise.”\n\n- Rain coats\n- Rain boots")]
    public void What_goes_on_behind_a_dash_signs_nothing(string quote) => Assert.DoesNotContain(
        Said.Mentions("The mill is old.\n\n" + quote + Rest), mention => mention.StartsWith("words", StringComparison.Ordinal) || mention is "see below" or "Rain coats");
}
