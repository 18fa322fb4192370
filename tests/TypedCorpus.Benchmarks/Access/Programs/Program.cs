using System.Diagnostics;

// Prints, for one article or for all: microseconds of the first access in this process, then of one more and the bytes it allocates
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
