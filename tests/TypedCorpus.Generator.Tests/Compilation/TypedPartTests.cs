using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Compilation;

/// <summary>From the parts of a corpus to its articles, in the corpus' own type.</summary>
public class TypedPartTests
{
    static readonly CorpusFile[] Files =
    [
        new("mill.md",
            """
            ---
            rating: 4
            tags: [water]
            ---
            # The old mill turns

            The mill ground flour on Sunday. “It was about time,” said Nora Pell, the miller. “They said, ‘Why now?’ again,” she said. See [the ferry](ferry.md#the-deck).

            ## What comes next

            “We will do it again,” she said.
            """),
        new("ferry.md",
            """
            ---
            rating: 2
            ---
            # The ferry leaves

            It left on Sunday. “Nobody waved at it that I saw,” Nora Pell said. “A ‘big’ day,” Ida Kern said.

            ## The deck

            It was wet.
            """),
    ];

    static readonly string[] Expressions =
    [
        "Corpus.TheOldMillTurns.Quotes[0].Article.Rating == 4",
        "Corpus.TheOldMillTurns.Quotes.ItWasAboutTime.Article.Rating == 4",
        "Corpus.TheOldMillTurns.Quotes[0].Paragraph.Article.Rating == 4 && Corpus.TheOldMillTurns.Quotes[0].Sentence.Article.Rating == 4",
        "Corpus.TheOldMillTurns.Quotes[1].Nested[0].Article.Rating == 4",
        "Corpus.TheOldMillTurns.Quotes[0].Speaker!.Articles[0].Rating == 2",
        "Corpus.TheOldMillTurns.Quotes[0].Speaker!.Quotes[0].Article.Rating == 2",
        "Corpus.Speakers.NoraPell.Articles.Sum(article => article.Rating) == 6",
        "Corpus.Speakers.NoraPell.Quotes.Max(quote => quote.Article.Rating) == 4",
        "Corpus.Speakers[0].Articles[0].Rating == 2",
        "Corpus.Speakers[\"Ida Kern\"].Articles[0].Rating == 2 && Corpus.Speakers.Find(\"Ida Kern\")!.Quotes[0].Article.Rating == 2",
        "Corpus.Articles[0].Speakers[0].Articles[0].Rating == 2",
        "Corpus.Articles[0].Sections[0].Article.Rating == 2 && Corpus.Articles[0].Sections[0].Sections.All(section => section.Article.Rating == 2)",
        "Corpus.TheOldMillTurns.Sections.WhatComesNext.Article.Rating == 4 && Corpus.TheOldMillTurns.Sections.WhatComesNext.Parent?.Article.Rating != 2",
        "Corpus.TheOldMillTurns.Paragraphs[0].Section.Article.Rating == 4 && Corpus.TheOldMillTurns.Paragraphs[0].Quotes[0].Article.Rating == 4",
        "Corpus.TheOldMillTurns.Sentences[0].Quotes.Count == 0 && Corpus.TheOldMillTurns.Sentences[0].Paragraph.Sentences[0].Article.Rating == 4",
        "Corpus.TheFerryLeaves.Terms.All(term => term.Article.Rating == 2)",
        "Corpus.TheOldMillTurns.Links[0].Target!.Rating == 2 && Corpus.TheOldMillTurns.Links[0].Article.Rating == 4 && Corpus.TheOldMillTurns.Links[0].Section!.Article.Rating == 2",
        "Corpus.TheFerryLeaves.Backlinks[0].Article.Rating == 4",
        "Corpus.Tags[\"water\"].Articles[0].Rating == 4 && Corpus.Articles.ByDate[0].Quotes[0].Article.Rating > 0",
        "(from article in Corpus.Articles from quote in article.Quotes where quote.Article.Rating > 3 select quote.Text).Count() == 3",
        "Corpus.TheOldMillTurns.Quotes.OrderBy(quote => quote.Text).First().Article.Rating == 4",
        "Corpus.TheOldMillTurns.Quotes[0] == Corpus.Articles[1].Quotes[0] && Corpus.TheOldMillTurns.Paragraphs[0] == Corpus.TheOldMillTurns.Blocks[2]",
        "Walk(Corpus.TheOldMillTurns) == 3",
    ];

    [Theory]
    [InlineData("internal")]
    [InlineData("public")]
    [InlineData("internal beside a public one")]
    [InlineData("internal in netstandard2.0")]
    [InlineData("public in netstandard2.0")]
    [InlineData("internal in net472")]
    [InlineData("public in net472")]
    public void A_part_leads_to_its_article_with_the_metadata_of_the_corpus(string consumer)
    {
        bool hasPackage = consumer != "internal" && !consumer.StartsWith("internal in", StringComparison.Ordinal);
        bool isOlder = consumer.Contains(" in ", StringComparison.Ordinal);
        IReadOnlyList<MetadataReference> references = consumer.EndsWith("netstandard2.0", StringComparison.Ordinal) ? References.NetStandard20
            : isOlder ? References.NetFramework472
            : References.Running;
        MetadataReference model = isOlder ? References.OlderModelPackage(references) : References.ModelPackage;
        CompiledProject project = new ConsumerProject(Files)
        {
            References = hasPackage ? [.. references, model] : references,
            Options = new()
            {
                CorpusVisibility = consumer.StartsWith("public", StringComparison.Ordinal) ? "public" : null,
                PreprocessorSymbols = [.. (string[])(hasPackage ? ["TYPEDCORPUS_MODEL"] : []), .. (string[])(isOlder ? [] : [ConsumerProject.Modern])],
            },
            Code = [$$"""
                #nullable enable
                using System.Linq;
                using TypedCorpus;
                static class Program
                {
                    public static string[] Untrue() => new[]
                    {
                        {{string.Join(",\n", Expressions.Select((expression, i) => $"{expression} ? null! : \"{i}\""))}}
                    }.Where(number => number is not null).ToArray();

                    static int Walk(Article article)
                    {
                        int walked = 0;
                        foreach (Quote quote in article.Quotes)
                            walked += Count(quote);
                        return walked;
                    }

                    static int Count(Quote quote) => quote.Article.Id == "mill" && quote.Speaker is Speaker ? 1 : 0;
                }
                """],
        }.Compile();
        project.HasNoErrors();
        if (!isOlder)
            Assert.Empty(project.HasNoWarnings().Call<string[]>("Program", "Untrue").Select(number => Expressions[int.Parse(number, CultureInfo.InvariantCulture)]));
    }
}
