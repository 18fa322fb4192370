using System.Net;
using System.Text;
using TypedCorpus.Tool.Review;

namespace TypedCorpus.Tool.Tests.Review;

public class ReviewServerTests
{
    const string Noise = "A Noise\n\n“There was a noise behind the old wall.”\n";

    [Fact]
    public async Task Pages_are_there_below_the_token_alone()
    {
        await using Served served = await Served.Start();

        Assert.StartsWith("http://127.0.0.1:", served.Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await served.Get("queue.html")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await served.Get("articles/noise.html")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await served.Get("articles/gone.html")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await served.Get("/queue.html")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await served.Get("/" + new string('0', 40) + "/queue.html")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await served.Get("queue.html", host: "evil.example")).StatusCode);
    }

    [Theory]
    [InlineData("http://evil.example", "application/json", HttpStatusCode.Forbidden)]
    [InlineData(null, "application/json", HttpStatusCode.Forbidden)]
    [InlineData("null", "application/json", HttpStatusCode.Forbidden)]
    [InlineData("own", "text/plain", HttpStatusCode.Forbidden)]
    [InlineData("own", "application/json", HttpStatusCode.OK)]
    public async Task Only_its_own_pages_may_write(string? origin, string type, HttpStatusCode expected)
    {
        await using Served served = await Served.Start();
        HttpResponseMessage answer = await served.Post("correct", origin, type, $$"""{"what":"speaker","page":"articles/noise.html","version":"{{served.Reviewed.Version}}","quote":"q1","speaker":"Tom Okafor"}""");

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK ? ["noise.corpus.yaml", "noise.txt"] : ["noise.txt"], served.Reviewed.Files);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"what\":\"join\"}")]
    [InlineData("{\"what\":\"parts\",\"page\":\"a\",\"version\":\"b\",\"quote\":\"q1\"}")]
    [InlineData("{\"what\":\"parts\",\"page\":\"articles/noise.html\",\"version\":\"b\",\"quote\":\"q1\",\"lines\":[null]}")]
    [InlineData("{\"what\":\"parts\",\"page\":\"articles/noise.html\",\"version\":\"b\",\"quote\":\"q1\",\"lines\":null}")]
    [InlineData("{\"what\":\"dance\",\"page\":\"a\",\"version\":\"b\"}")]
    [InlineData("{\"page\":\"a\",\"version\":\"b\",\"quote\":\"q1\"}")]
    public async Task What_is_no_correction_is_refused(string body)
    {
        await using Served served = await Served.Start();

        Assert.Equal(HttpStatusCode.BadRequest, (await served.Post("correct", "own", "application/json", body)).StatusCode);
    }

    [Fact]
    public async Task The_next_one_is_behind_the_last_one_and_the_queue_is_at_the_end()
    {
        await using Served served = await Served.Start();

        Assert.Equal("articles/noise.html#q1", (await served.Get("next")).Headers.Location!.OriginalString);
        Assert.Equal("queue.html", (await served.Get("next?after=articles/noise.html~q1")).Headers.Location!.OriginalString);
    }

    sealed class Served : IAsyncDisposable
    {
        readonly ReviewServer server;
        readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });

        Served(Reviewed reviewed, ReviewServer server, string address) => (Reviewed, this.server, Address) = (reviewed, server, address);

        public Reviewed Reviewed { get; }

        public string Address { get; }

        public static async Task<Served> Start()
        {
            Reviewed reviewed = new(("noise.txt", Noise));
            ReviewServer server = new(reviewed.Session);
            return new Served(reviewed, server, await server.Start());
        }

        public async Task<HttpResponseMessage> Get(string path, string? host = null)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, new Uri(new Uri(Address), path));
            request.Headers.Host = host;
            return await client.SendAsync(request);
        }

        public async Task<HttpResponseMessage> Post(string path, string? origin, string type, string body)
        {
            using HttpRequestMessage request = new(HttpMethod.Post, new Uri(new Uri(Address), path));
            request.Content = new StringContent(body, Encoding.UTF8);
            request.Content.Headers.ContentType = new(type);
            if (origin is not null)
                request.Headers.Add("Origin", origin == "own" ? new Uri(Address).GetLeftPart(UriPartial.Authority) : origin);
            return await client.SendAsync(request);
        }

        public async ValueTask DisposeAsync()
        {
            client.Dispose();
            await server.DisposeAsync();
            Reviewed.Dispose();
        }
    }
}
