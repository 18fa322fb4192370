using TypedCorpus.Tool.Review;

namespace TypedCorpus.Tool.Tests.Review;

public class ReviewCommandTests
{
    [Theory]
    [InlineData("nope", "Could not find file")]
    [InlineData("gone/nope.txt", "Could not find a part of the path")]
    public async Task A_path_that_does_not_exist_is_named_and_nothing_is_served(string path, string message)
    {
        using WorkFolder folder = new();
        using StringWriter output = new();
        using StringWriter errors = new();

        Assert.Equal(1, await ReviewCommand.Run([folder[path]], new SeedOptions(), output, errors, TestContext.Current.CancellationToken));
        Assert.StartsWith($"{folder[path]}: {message}", errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }
}
