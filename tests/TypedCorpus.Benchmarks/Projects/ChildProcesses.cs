using System.Runtime.InteropServices;

namespace TypedCorpus.Benchmarks.Projects;

/// <summary>What the processes took that this one started and waited for, and theirs. Not a number where the system can't tell.</summary>
static partial class ChildProcesses
{
    const int Children = -1;

    // Two times of two numbers each, then the memory
    const int Fields = 18;

    /// <summary>User and system time of all until now, in seconds.</summary>
    public static double CpuSeconds()
    {
        if (OperatingSystem.IsWindows())
            return double.NaN;
        // Seconds and microseconds, user then system. macOS leaves the upper half of the microseconds unused
        Span<long> usage = Read(stackalloc long[Fields]);
        return usage[0] + usage[2] + (((int)usage[1] + (int)usage[3]) / 1e6);
    }

    /// <summary>The most memory that one of them has held until now, in millions of bytes.</summary>
    public static double PeakMegabytes()
    {
        if (OperatingSystem.IsWindows())
            return double.NaN;
        return Read(stackalloc long[Fields])[4] * (OperatingSystem.IsMacOS() ? 1 : 1024) / 1e6;
    }

    static Span<long> Read(Span<long> usage)
    {
        _ = GetResourceUsage(Children, usage);
        return usage;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, Span<long> usage);
}
