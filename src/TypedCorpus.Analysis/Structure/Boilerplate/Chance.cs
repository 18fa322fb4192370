namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>How likely a thing is by its log odds, in whole numbers, which are the same on every machine.</summary>
static class Chance
{
    /// <summary>The chance of what is sure.</summary>
    public const int Sure = 1024;

    const int StepsOfUnit = 8;
    const int Step = LineModel.Unit / StepsOfUnit;
    const int Steps = 8 * StepsOfUnit;

    // The odds shrink by e^(1/8) from step to step
    const int Whole = 1 << 16;
    const int Shrunk = 57835;

    static readonly int[] OfSteps = Make();

    /// <summary>The chance, from 0 to <see cref="Sure"/>, of what has some log odds, in <see cref="LineModel.Unit"/>s.</summary>
    public static int Of(int score)
    {
        int distance = (int)Math.Min(Math.Abs((long)score), Steps * Step);
        int step = Math.Min(distance / Step, Steps - 1);
        int chance = OfSteps[step] + ((OfSteps[step + 1] - OfSteps[step]) * (distance - (step * Step)) / Step);
        return score < 0 ? Sure - chance : chance;
    }

    static int[] Make()
    {
        int[] chances = new int[Steps + 1];
        long against = Whole;
        for (int i = 0; i <= Steps; i++)
        {
            chances[i] = (int)(Sure * (long)Whole / (Whole + against));
            against = against * Shrunk / Whole;
        }

        return chances;
    }
}
