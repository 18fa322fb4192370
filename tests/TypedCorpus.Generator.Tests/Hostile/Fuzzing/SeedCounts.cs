using System.Globalization;

namespace TypedCorpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>
/// How many seeds are tried: few, unless the environment variable TYPEDCORPUS_SEEDS says otherwise. The long run is
/// <code>
/// TYPEDCORPUS_SEEDS=1000000,20000,2000 dotnet run -c Release --project tests/TypedCorpus.Generator.Tests -- -class '*AnySeedTests' -showLiveOutput
/// </code>
/// </summary>
static class SeedCounts
{
    const string Variable = "TYPEDCORPUS_SEEDS";

    const string Few = "3000,200,200";

    static readonly int[] Counts =
    [
        .. (Environment.GetEnvironmentVariable(Variable) ?? Few).Split(',').Select(count => int.Parse(count, CultureInfo.InvariantCulture)),
    ];

    /// <summary>How many are read.</summary>
    public static int Read => Counts[0];

    /// <summary>How many are compiled, too.</summary>
    public static int Compiled => Counts[1];

    /// <summary>From how many a program is loaded and run, too.</summary>
    public static int Run => Counts[2];
}
