using TypedCorpus.Analysis;

namespace TypedCorpus.Generator.Emission;

/// <summary>A seed that is a resource of the assembly.</summary>
/// <param name="Name">The name of the resource.</param>
/// <param name="LineEnds">Its line ends that are no line feeds, in order.</param>
sealed record SeedResource(string Name, EquatableArray<LineEnd> LineEnds)
{
    /// <summary>The name of the resource, as the package's targets give it to the seed with an id.</summary>
    public static string NameOf(string id) => "TypedCorpus/" + id;

    /// <summary>A resource with the characters of a file.</summary>
    public static SeedResource Of(string name, string characters)
    {
        List<LineEnd> ends = [];
        int marks = characters.Length > 0 && characters[0] == '\uFEFF' ? 1 : 0;
        int dropped = marks;
        for (int i = characters.IndexOf('\r'); i >= 0; i = characters.IndexOf('\r', i + 1))
        {
            int length = i + 1 < characters.Length && characters[i + 1] == '\n' ? 2 : 1;
            ends.Add(new LineEnd(i - dropped, length));
            dropped += length - 1;
        }

        return new SeedResource(name, ends.ToEquatableArray());
    }
}

/// <summary>A line end that is no line feed.</summary>
/// <param name="Place">Where the line feed stands in the source that is read instead.</param>
/// <param name="Length">How many characters it has.</param>
readonly record struct LineEnd(int Place, int Length);
