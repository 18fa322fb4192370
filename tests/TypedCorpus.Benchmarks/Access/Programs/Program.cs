using System.Diagnostics;

// Prints, for one article or for all: microseconds of the first access in this process, then of one more and the bytes it allocates;
// for a quote: the bytes that the sixth one of an article takes which nobody has touched, in a process that has read another
if (args[0] == "quote")
{
    Console.WriteLine(FormattableString.Invariant($"0 0 {Subject.SixthQuote()} 0"));
    return;
}

Func<int> access = args[0] == "one" ? Subject.OneArticle : Subject.AllArticles;
long start = Stopwatch.GetTimestamp();
int length = access();
double first = Stopwatch.GetElapsedTime(start).TotalMicroseconds;

Stopwatch watch = Stopwatch.StartNew();
int rounds = 0;
while (watch.ElapsedMilliseconds < 300)
{
    length = access();
    rounds++;
}

double again = watch.Elapsed.TotalMicroseconds / rounds;
long before = GC.GetAllocatedBytesForCurrentThread();
access();
long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
Console.WriteLine(FormattableString.Invariant($"{first} {again} {allocated} {length}"));

static partial class Subject
{
    // Less than 0 where nothing is made by the piece
    public static long SixthQuote()
    {
        long bytes = -1;
        MeasureSixthQuote(ref bytes);
        return bytes;
    }

    static partial void MeasureSixthQuote(ref long bytes);
}
