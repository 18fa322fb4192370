namespace TypedCorpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>Makes a seed that fails small enough to look at.</summary>
static class Smallest
{
    /// <summary>The smallest seed found in a number of tries that fails, too, if for another reason, as part of an exception to throw.</summary>
    /// <param name="number">The number of the seed.</param>
    /// <param name="check">Throws for a seed that fails.</param>
    /// <param name="tries">How many seeds are tried.</param>
    public static Exception Fault(int number, Action<AnySeed> check, int tries)
    {
        AnySeed smallest = AnySeeds.Of(number);
        Exception fault = FaultOf(smallest, check) ?? throw new ArgumentException("The seed does not fail.", nameof(number));
        for (bool found = true; found && tries > 0;)
        {
            found = false;
            foreach (AnySeed smaller in smallest.Smaller())
            {
                if (tries-- <= 0 || FaultOf(smaller, check) is not { } same)
                    continue;
                (smallest, fault, found) = (smaller, same, true);
                break;
            }
        }

        return new InvalidOperationException($"Seed {number} fails, and so does this one: {smallest}\n{fault.Message}", fault);
    }

    static Exception? FaultOf(AnySeed seed, Action<AnySeed> check)
    {
        try
        {
            check(seed);
            return null;
        }
        catch (Exception fault)
        {
            return fault;
        }
    }
}
