namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>A feature of the line that stands a number of lines behind the one that is judged, or before it when less than 0.</summary>
/// <param name="Feature">The feature's place among all.</param>
/// <param name="Offset">The number of lines.</param>
/// <param name="Name">"NAME", or "NAME[+1]" for another line.</param>
readonly record struct LineColumn(int Feature, int Offset, string Name)
{
    /// <summary>The columns of some features.</summary>
    public static IEnumerable<LineColumn> Of(LineFeature[] features)
    {
        for (int f = 0; f < features.Length; f++)
        {
            for (int offset = -features[f].Reach; offset <= features[f].Reach; offset++)
                yield return new LineColumn(f, offset, offset == 0 ? features[f].Name : FormattableString.Invariant($"{features[f].Name}[{offset:+0;-0}]"));
        }
    }
}
