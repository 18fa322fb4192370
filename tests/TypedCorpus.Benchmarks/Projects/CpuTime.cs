using System.Runtime.InteropServices;

namespace TypedCorpus.Benchmarks.Projects;

/// <summary>The processor time of the processes that this one started and waited for, and of theirs.</summary>
static partial class CpuTime
{
    const int Children = -1;

    /// <summary>User and system time until now, in seconds; not a number where the system can't tell.</summary>
    public static double OfChildren()
    {
        if (OperatingSystem.IsWindows())
            return double.NaN;
        Span<long> usage = stackalloc long[18];
        _ = GetResourceUsage(Children, usage);
        // Seconds and microseconds, user then system. macOS leaves the upper half of the microseconds unused
        return usage[0] + usage[2] + (((int)usage[1] + (int)usage[3]) / 1e6);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, Span<long> usage);
}
