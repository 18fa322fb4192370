using System.Globalization;
using System.Text;
using System.Xml;

namespace Blog;

/// <summary>The feed of the blog.</summary>
static class Feed
{
    /// <summary>The posts as RSS 2.0.</summary>
    public static string Write(IEnumerable<Post> posts, string site)
    {
        StringBuilder feed = new();
        using (XmlWriter xml = XmlWriter.Create(feed, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteStartElement("channel");
            xml.WriteElementString("title", "The harbour blog");
            xml.WriteElementString("link", site + "/");
            xml.WriteElementString("description", Corpus.AboutUs.Excerpt);
            foreach (Post post in posts)
            {
                xml.WriteStartElement("item");
                xml.WriteElementString("title", post.Title);
                xml.WriteElementString("link", site + post.Path);
                xml.WriteElementString("guid", site + post.Path);
                if (post.Date is { } day)
                    xml.WriteElementString("pubDate", day.ToString("ddd, dd MMM yyyy '00:00:00 GMT'", CultureInfo.InvariantCulture));
                xml.WriteElementString("description", post.Html);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return feed.ToString();
    }
}
