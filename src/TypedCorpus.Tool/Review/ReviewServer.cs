using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedCorpus.Tool.Review.Corrections;

namespace TypedCorpus.Tool.Review;

/// <summary>
/// Serves a review on the loopback interface. Every address starts with a token that nobody can guess, so that no other user of the machine can read or
/// write; what is asked for under another host's name, or written from another site's page, is refused.
/// </summary>
sealed class ReviewServer : IAsyncDisposable
{
    const int MostBytes = 64 * 1024;
    const string Policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    readonly ReviewSession session;
    readonly ReviewPages pages;
    readonly WebApplication app;
    readonly string prefix = $"/{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20))}/";
    string origin = "";

    public ReviewServer(ReviewSession session)
    {
        this.session = session;
        pages = new ReviewPages(session);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBytes;
        });
        app = builder.Build();
        app.Run(Answer);
    }

    /// <summary>Starts it, on a port that is free.</summary>
    /// <returns>The address that everything is below.</returns>
    public async Task<string> Start()
    {
        await app.StartAsync();
        origin = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return origin + prefix;
    }

    /// <summary>Waits until it is cancelled.</summary>
    public async Task Wait(CancellationToken stop)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, stop);
        }
        catch (OperationCanceledException)
        {
            await app.StopAsync(CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    async Task Answer(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        string path = context.Request.Path.Value ?? "";
        if (context.Request.Headers.Host != new Uri(origin).Authority || !HasToken(path))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        string page = path[prefix.Length..];
        if (HttpMethods.IsPost(context.Request.Method))
            await Write(context, page);
        else if (HttpMethods.IsGet(context.Request.Method) && pages.Of(page, context.Request.Query["after"]) is { } content)
            await Send(context, content);
        else
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    // In a time that tells nothing of the token
    bool HasToken(string path) => path.Length >= prefix.Length
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(path[..prefix.Length]), Encoding.UTF8.GetBytes(prefix));

    static async Task Send(HttpContext context, ReviewContent content)
    {
        if (content.IsRedirect)
        {
            context.Response.Redirect(content.Text);
            return;
        }

        context.Response.ContentType = content.Type;
        await context.Response.WriteAsync(content.Text);
    }

    async Task Write(HttpContext context, string page)
    {
        if (context.Request.Headers.Origin != origin || context.Request.ContentType != "application/json")
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        CorrectionResult? result = null;
        if (page == "undo")
        {
            result = session.Undo();
        }
        else if (page == "correct")
        {
            try
            {
                if (await JsonSerializer.DeserializeAsync<Correction>(context.Request.Body, Json, context.RequestAborted) is { } correction)
                    result = session.Correct(correction);
            }
            catch (Exception e) when (e is JsonException or NotSupportedException)
            {
                // Told below
            }
        }

        context.Response.StatusCode = result?.Outcome switch
        {
            Outcome.Done => StatusCodes.Status200OK,
            Outcome.Conflict => StatusCodes.Status409Conflict,
            Outcome.Refused => StatusCodes.Status422UnprocessableEntity,
            _ => StatusCodes.Status400BadRequest,
        };
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(result?.Message ?? "This is no correction");
    }
}
