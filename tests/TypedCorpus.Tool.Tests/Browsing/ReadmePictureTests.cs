using TypedCorpus.Tool.Review;
using TypedCorpus.Tool.Tests.Report;
using TypedCorpus.Tool.Tests.Review;

namespace TypedCorpus.Tool.Tests.Browsing;

/// <summary>Takes the pictures that the README shows, of the repository's own seed.</summary>
public sealed class ReadmePictureTests(Browser browser) : IClassFixture<Browser>
{
    static readonly (string File, string Text) Seed = ("seed.txt", Docs.Repository.Read("seeds/000_56e8f5d5f01bd1e7.txt"));

    [Fact(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    public void A_report_shows_the_seed_at_its_eighth_quote()
    {
        using Site site = new(Seed);
        browser.Open(Path.Combine(site.Folder, "articles/seed.html"), "light");
        Assert.Equal(true, browser.Run("return document.getElementById('q8') !== null && document.querySelector('.quotes li[data-q=q7] a') !== null"));
        browser.Run("document.getElementById('q8').scrollIntoView({ block: 'center' }); document.querySelector('.quotes li[data-q=q7] a').focus({ preventScroll: true })");

        Save("report.png");
    }

    [Fact(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    public async Task A_review_shows_the_seed_with_its_eighth_quote_chosen()
    {
        using Reviewed reviewed = new(Seed);
        await using ReviewServer server = new(reviewed.Session);
        browser.Open(new Uri(new Uri(await server.Start()), "articles/seed.html#q8"), "light");
        Assert.Equal(true, browser.Run("return document.querySelector('.quote.chosen') !== null"));

        Save("review.png");
    }

    void Save(string file)
    {
        using WorkFolder folder = new();
        string picture = Path.Combine(Browser.Pictures ?? folder.Path, file);
        browser.Photograph(picture, isWhole: false);
        Assert.InRange(new FileInfo(picture).Length, 20_000, 400_000);
    }
}
