using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Compilation;

/// <summary>A speaker by a name that is known only at run time.</summary>
public class SpeakerLookupTests
{
    static readonly CorpusFile[] Files =
    [
        new("mill.txt", "The mill turns\n\n“It was about time,” said Nora Pell, the miller. “It turns,” Pell said. “It does,” said Édith Iñigo.\n"),
        new("ferry.txt", "The ferry leaves\n\n“Nobody waved,” Tom Pell said. “Find me,” said Pell. “Who?” said Ida Kern.\n"),
    ];

    [Theory]
    [InlineData("Corpus.Speakers[\"Nora Pell\"] == Corpus.Speakers.NoraPell")]
    [InlineData("Corpus.Speakers.Find(\"Ida Kern\") == Corpus.Speakers.IdaKern && Corpus.Speakers.Find(\"Édith Iñigo\") == Corpus.Speakers.ÉdithIñigo")]
    [InlineData("Corpus.Speakers.Find(\"ida kern\") is null && Corpus.Speakers.Find(\"\") is null && Corpus.Speakers.Find(\"Nora  Pell\") is null")]
    [InlineData("Corpus.TheMillTurns.Speakers[\"Nora Pell\"] == Corpus.Speakers.NoraPell && Corpus.TheMillTurns.Speakers.Find(\"Ida Kern\") is null")]
    [InlineData("Corpus.Speakers.Find(\"Pell\") is null && Corpus.Speakers.NoraPell.Aliases[0] == \"Pell\"")]
    [InlineData("Thrown(\"Nora Pel\") == \"No speaker here is called 'Nora Pel': did you mean 'Nora Pell'?\"")]
    [InlineData("Thrown(\"Somebody else\") == \"No speaker here is called 'Somebody else'.\"")]
    [InlineData("Thrown(\"Pell\") == \"'Pell' is short for several speakers here: Nora Pell, Tom Pell.\"")]
    public void A_speaker_is_found_by_name_or_alias_to_the_letter(string expression) => Assert.True(Compile("", expression).Call<bool>("Program", "Run"));

    [Fact]
    public void Another_form_of_the_name_leads_to_the_speaker() => Assert.True(
        Compile("speakers:\n  Ida Kern:\n    aliases: [I. Kern]\n", "Corpus.Speakers[\"I. Kern\"] == Corpus.Speakers.IdaKern && Corpus.TheFerryLeaves.Speakers[\"I. Kern\"].Name == \"Ida Kern\"")
            .Call<bool>("Program", "Run"));

    [Fact]
    public void A_speaker_who_is_called_like_a_member_of_lists_gets_another_name() => Assert.True(
        new ConsumerProject([new CorpusFile("a.txt", "Names\n\nFind: As you like it.\n\nAs: Find it yourself.\n\nFind: Of course.\n\nAs: No.\n")])
        {
            Code = ["static class Program { public static bool Run() => Corpus.Speakers.Find_2 == Corpus.Speakers[\"Find\"] && Corpus.Speakers.As_2.Name == \"As\"; }"],
        }.Compile().HasNoWarnings().Call<bool>("Program", "Run"));

    [Theory]
    [InlineData("string.Join(\"/\", Corpus.Speakers.Select(speaker => speaker.Name)) == \"Dan O’Connell/Dan O’Reilly/Dan Oakes\"")]
    [InlineData("Corpus.Speakers[0].Quotes.Count == 3 && Corpus.Speakers[0].Aliases.Count == 1 && Corpus.Speakers[0].Description == \"the mayor\"")]
    [InlineData("Corpus.Second.Quotes[1].Speaker == Corpus.Speakers[0] && Corpus.Second.Speakers[1] == Corpus.Speakers[0]")]
    [InlineData("Corpus.Speakers[\"Dan O'Connell\"] == Corpus.Speakers.DanOConnell && Corpus.Speakers.Find(\"Dan Oʼconnell\") is null")]
    [InlineData("Corpus.Speakers.Find(\"O’Connell\") == Corpus.Speakers[0] && Corpus.Second.Speakers[\"O‘Connell\"] == Corpus.Speakers[0]")]
    public void Straight_and_curly_apostrophes_are_one_in_names(string expression) => Assert.True(
        new ConsumerProject(
        [
            new CorpusFile("a.txt", "First\n\n“One is enough,” said Dan O’Connell, the mayor. “It is,” said Dan O’Reilly.\n"),
            new CorpusFile("b.txt", "Second\n\n“Two are enough,” said Dan Oakes.\n\n“It was time,” said Dan O'Connell. “No,” O'Connell said.\n"),
        ])
        {
            Code = [$"using System.Linq; static class Program {{ public static bool Run() => {expression}; }}"],
        }.Compile().HasNoWarnings().Call<bool>("Program", "Run"));

    static CompiledProject Compile(string sidecar, string expression) =>
        new ConsumerProject([.. Files, new CorpusFile("ferry.corpus.yaml", sidecar)])
        {
            Code = [$$"""
                using System.Collections.Generic;
                using TypedCorpus;
                static class Program
                {
                    public static bool Run() => {{expression}};

                    static string Thrown(string name)
                    {
                        try
                        {
                            return Corpus.Speakers[name].Name;
                        }
                        catch (KeyNotFoundException thrown)
                        {
                            return thrown.Message;
                        }
                    }
                }
                """],
        }.Compile().HasNoWarnings();
}
