using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Captions and quotes that are signed stand between the paragraphs of a text, which goes on behind them.</summary>
public class InsetTests
{
    [Theory]
    [InlineData("Maria Corbin at her mill on Monday. Photo: Jane Ek")]
    [InlineData("Maria Corbin: “The water came at night.” Photo: Jane Ek")]
    [InlineData("Image caption, Maria Corbin said “the water came at night”")]
    [InlineData("“The water came at night.” — Maria Corbin")]
    [InlineData("“The water came at night.”\n\n— Maria Corbin, farmer")]
    [InlineData("“The water came at night.”\n\nMaria Corbin, farmer")]
    [InlineData("“The water came at night.” (Maria Corbin, Ghent)")]
    public void Whoever_is_named_in_an_inset_is_not_meant_behind_it(string inset)
    {
        foreach (string later in (string[])["“The field is gone,” she said.", "She called the rain “the worst in years” then."])
        {
            string text = $"The wet spring\n\nAnn Roe, a farmer, met Mayor Tom Poe in Elmsford after the rain.\n\n{inset}\n\n{later}\n\n“We will help her,” Poe said.";
            Assert.Equal(["Ann Roe", "Tom Poe"], Said.Names(text)[^2..]);
        }
    }
}
