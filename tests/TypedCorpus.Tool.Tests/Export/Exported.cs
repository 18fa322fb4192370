using System.Text;
using TypedCorpus.Tool.Export;

namespace TypedCorpus.Tool.Tests.Export;

/// <summary>What the command writes of seeds.</summary>
static class Exported
{
    public static string As(string format, params (string File, string Text)[] seeds)
    {
        using WorkFolder folder = new();
        foreach ((string file, string text) in seeds)
            folder.Save($"seeds/{file}", text);
        using MemoryStream output = new();
        using StringWriter errors = new();
        Assert.Equal(0, ExportCommand.Run([folder["seeds"]], new SeedOptions(), format, hasText: false, output, errors, WorkProgress.None));
        Assert.Equal("", errors.ToString());
        return Encoding.UTF8.GetString(output.ToArray()).Replace(folder["seeds"].Replace('\\', '/'), "seeds", StringComparison.Ordinal);
    }
}
