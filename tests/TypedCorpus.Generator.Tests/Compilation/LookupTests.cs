using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Compilation;

/// <summary>What a look-up by text says when nothing is there.</summary>
public class LookupTests
{
    static readonly CompiledProject Project = new ConsumerProject(
        [
            new CorpusFile("seeds/posts/corpus.schema.yaml", "doc: A post.\n"),
            new CorpusFile("seeds/posts/mill.md", "---\ntags: [Water power]\n---\n# The mill turns\n\n“It was about time,” said Ada Lovelace.\n") { Id = "posts/mill" },
            new CorpusFile("seeds/weir.md", "# The weir holds\n\nIt has held since the flood.\n") { Id = "weir" },
        ])
    {
        Options = new() { CorpusUrl = "/{id}/", PreprocessorSymbols = [ConsumerProject.Modern] },
        Code = ["""
            using System;
            using TypedCorpus;
            static class Program
            {
                public static string Speaker(string name) => Thrown(() => Corpus.Speakers[name]);
                public static string SpeakerOfArticle(string name) => Thrown(() => Corpus.TheMillTurns.Speakers[name]);
                public static string FindSpeaker(string name) => Thrown(() => Corpus.Speakers.Find(name));
                public static string Article(string name) => Thrown(() => Corpus.Articles[name]);
                public static string Post(string name) => Thrown(() => Corpus.Posts[name]);
                public static string FindArticle(string name) => Thrown(() => Corpus.Articles.Find(name));
                public static string FindPath(string name) => Thrown(() => Corpus.Articles.FindPath(name));
                public static string Tag(string name) => Thrown(() => Corpus.Tags[name]);
                public static string FindTag(string name) => Thrown(() => Corpus.Tags.Find(name));

                static string Thrown(Func<object?> look)
                {
                    try
                    {
                        return look() is null ? "null" : "found";
                    }
                    catch (ArgumentNullException thrown)
                    {
                        return thrown.ParamName!;
                    }
                    catch (Exception thrown)
                    {
                        return thrown.GetType().Name + ": " + thrown.Message;
                    }
                }
            }
            """],
    }.Compile().HasNoWarnings();

    [Theory]
    [InlineData("Speaker", "ada lovelace", "KeyNotFoundException: No speaker here is called 'ada lovelace': did you mean 'Ada Lovelace'?")]
    [InlineData("SpeakerOfArticle", "Ada Lovelac", "KeyNotFoundException: No speaker here is called 'Ada Lovelac': did you mean 'Ada Lovelace'?")]
    [InlineData("Article", "Posts/Mill", "KeyNotFoundException: No article here has the id 'Posts/Mill': did you mean 'posts/mill'?")]
    [InlineData("Article", "harbour", "KeyNotFoundException: No article here has the id 'harbour'.")]
    [InlineData("Post", "weir", "KeyNotFoundException: No article here has the id 'weir'.")]
    [InlineData("Tag", "waterpower", "KeyNotFoundException: No article here has the tag 'waterpower': did you mean 'Water power'?")]
    [InlineData("Tag", "WATER POWER", "found")]
    [InlineData("FindSpeaker", "ada lovelace", "null")]
    [InlineData("FindArticle", "posts/mil", "null")]
    [InlineData("FindPath", "/posts/mill", "found")]
    [InlineData("FindTag", "waterpower", "null")]
    public void What_is_not_there_is_null_or_an_exception_that_names_the_nearest(string method, string text, string told) =>
        Assert.Equal(told, Project.Call<string>("Program", method, text));

    [Theory]
    [InlineData("Speaker", "name")]
    [InlineData("SpeakerOfArticle", "name")]
    [InlineData("FindSpeaker", "name")]
    [InlineData("Article", "id")]
    [InlineData("Post", "id")]
    [InlineData("FindArticle", "id")]
    [InlineData("FindPath", "path")]
    [InlineData("Tag", "name")]
    [InlineData("FindTag", "name")]
    public void Null_is_no_name_and_the_exception_says_which_parameter(string method, string parameter) =>
        Assert.Equal(parameter, Project.Call<string>("Program", method, [null]));
}
