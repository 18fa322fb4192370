using System.Text;
using TypedCorpus.Tool.Markup;
using TypedCorpus.Tool.Report.Pages;

namespace TypedCorpus.Tool.Report;

/// <summary>Writes the pages of a report into a folder. Equal corpora give equal bytes.</summary>
/// <param name="folder">The folder.</param>
sealed class SiteWriter(string folder)
{
    // Lists the files of the report, so that the next one can take away the pages of articles that are gone
    const string ListName = "report-files.txt";

    static readonly string[] Assets = ["report.css", "report.js"];
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether the folder holds files that are no report.</summary>
    public bool IsTaken => Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, ListName));

    /// <summary>Writes all pages, and takes away those of an earlier report that are there no more.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="tell">Is told how far it is.</param>
    public void Write(ReportCorpus corpus, Action<string> tell)
    {
        string[] files =
        [
            "index.html", ListPages.ArticlesPage, ListPages.SpeakersPage, "search-data.js", .. Assets,
            .. corpus.Articles.Select(article => article.Page), .. corpus.Speakers.Select(speaker => speaker.Page),
        ];
        Directory.CreateDirectory(folder);
        RemoveFormer(files);
        Save(ListName, string.Concat(files.Order(StringComparer.Ordinal).Select(file => file + "\n")));
        Directory.CreateDirectory(Path.Combine(folder, "articles"));
        Directory.CreateDirectory(Path.Combine(folder, "speakers"));

        foreach (string asset in Assets)
            Save(asset, PageFrame.Asset(asset));
        File.WriteAllBytes(Path.Combine(folder, "search-data.js"), SearchData.Of(corpus));
        SavePage("index.html", "Overview", IndexPage.Of(corpus));
        SavePage(ListPages.ArticlesPage, "Articles", ListPages.Articles(corpus));
        SavePage(ListPages.SpeakersPage, "Speakers", ListPages.Speakers(corpus));

        tell($"Writing {files.Length} files");
        foreach ((ReportArticle article, MarkupText content) in corpus.Articles.AsParallel().AsOrdered().Select(article => (article, ArticlePage.Of(corpus, article))))
            SavePage(article.Page, article.Title, content);
        foreach ((ReportSpeaker speaker, MarkupText content) in corpus.Speakers.AsParallel().AsOrdered().Select(speaker => (speaker, SpeakerPage.Of(corpus, speaker))))
            SavePage(speaker.Page, speaker.Name, content);
    }

    void RemoveFormer(string[] files)
    {
        string list = Path.Combine(folder, ListName);
        if (!File.Exists(list))
            return;

        // Nothing outside the two folders of pages, whatever the list says
        foreach (string former in File.ReadAllLines(list).Except(files, StringComparer.Ordinal))
        {
            if (former.Split('/') is ["articles" or "speakers", var name] && name == Path.GetFileName(name) && name.EndsWith(".html", StringComparison.Ordinal))
                File.Delete(Path.Combine(folder, former));
        }
    }

    void SavePage(string page, string title, MarkupText content) => Save(page, PageFrame.Around(page, title, content));

    void Save(string file, string text) => File.WriteAllText(Path.Combine(folder, file), text, Utf8);
}
