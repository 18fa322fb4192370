using System.Globalization;
using System.Text;

namespace TypedCorpus.Benchmarks;

/// <summary>Writes articles of the shape of news: some thirty paragraphs, eight quotes, four or five speakers. The same number gives the same article.</summary>
static class MadeUpArticle
{
    static readonly string[] GivenNames = ["Maria", "Tom", "Elena", "Victor", "Nora", "Samuel", "Ines", "Oskar"];
    static readonly string[] Surnames = ["Lindqvist", "Okafor", "Brandt", "Almeida", "Pell", "Sorensen", "Castell", "Wrede", "Ibarra", "Novak"];
    static readonly string[] Offices = ["mayor of the town", "director of the harbour authority", "a spokeswoman for the ministry", "a teacher at the island school"];
    static readonly string[] Subjects = ["The council", "The harbour", "A report", "The new bridge", "The ministry", "Last week's storm", "The budget"];
    static readonly string[] Predicates =
    [
        "was discussed at length on Monday, when more than forty people came to the town hall",
        "has changed more in the last four years than in the forty years before",
        "will cost about $3.5 million, according to the plans that were shown in May",
        "did not please everybody, and some of the neighbours have asked a court to look at it",
        "is expected to be finished by the end of next year, weather permitting",
    ];

    static readonly string[] Quotes =
    [
        "It was worth the wait, and I do not know anybody who would say anything else",
        "We have looked at every number twice, and we will look at them again",
        "Nobody told us when it would start, and nobody has told us when it will end",
        "I have lived here for thirty years and have never seen the water so high",
    ];

    /// <summary>The article of a number.</summary>
    public static string Write(int number, int paragraphs = 28)
    {
        Random random = new(number);
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"Report {number}: {Pick(random, Subjects)} and what comes next\n\n");
        string[] people = [.. Enumerable.Range(0, 4).Select(_ => $"{Pick(random, GivenNames)} {Pick(random, Surnames)}")];
        for (int paragraph = 0; paragraph < paragraphs; paragraph++)
        {
            string person = Pick(random, people);
            string surname = person[(person.IndexOf(' ') + 1)..];
            text.Append((paragraph % 7) switch
            {
                1 => $"“{Pick(random, Quotes)},” said {person}, {Pick(random, Offices)}. “{Pick(random, Quotes)}.”",
                4 => $"{surname} told reporters that the plan was “not a small matter.” {Sentence(random)}",
                6 when paragraph == 13 => "What comes next",
                _ => string.Join(' ', Enumerable.Range(0, 2 + random.Next(3)).Select(_ => Sentence(random))),
            });
            text.Append("\n\n");
        }

        return text.ToString();
    }

    static string Sentence(Random random) => $"{Pick(random, Subjects)} {Pick(random, Predicates)}.";

    static string Pick(Random random, string[] choices) => choices[random.Next(choices.Length)];
}
